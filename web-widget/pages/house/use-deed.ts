import { useState } from 'preact/hooks';
import { Refusal } from '../../widget/wire/api.ts';
import { usePlace } from './place.ts';

/** Something that a person has done at the press of a button, and how the last time went. */
export interface Deed {
  readonly busy: boolean;
  /** What came of it, in words; null before the first time. */
  readonly told: { readonly words: string; readonly wrong: boolean } | null;
  /** Does it, and then says what came of it. False where it could not be, with what the server said of it. */
  readonly act: <T>(work: () => Promise<T>, done: string | ((result: T) => string)) => Promise<boolean>;
}

export function useDeed(): Deed {
  const { common } = usePlace();
  const [busy, work] = useState(false);
  const [told, tell] = useState<Deed['told']>(null);
  async function act<T>(deed: () => Promise<T>, done: string | ((result: T) => string)): Promise<boolean> {
    work(true);
    tell(null);
    try {
      const result = await deed();
      tell({ words: typeof done === 'string' ? done : done(result), wrong: false });
      return true;
    } catch (error) {
      tell({ words: (error instanceof Refusal && error.said) || common.unreachable, wrong: true });
      return false;
    } finally {
      work(false);
    }
  }
  return { busy, told, act };
}
