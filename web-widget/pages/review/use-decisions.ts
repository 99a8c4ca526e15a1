import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenedReview, ReviewOutcome } from '../../../server/contracts/index.ts';
import { Refusal } from '../../widget/wire/api.ts';
import { call } from '../house/call.ts';
import { usePlace } from '../house/place.ts';

/** For so long a decision can be undone from wherever one is; afterwards it is reopened where it stands. */
const undoMs = 10_000;

export interface Decisions {
  /** The decision that can be undone at once; null where there is none. */
  readonly last: OpenedReview | null;
  /** Why the last step was refused; null where it was not. */
  readonly problem: string | null;
  readonly busy: boolean;
  /** Whether it is decided now. */
  readonly decide: (
    review: OpenedReview,
    outcome: ReviewOutcome,
    reason: string,
    corrected?: string,
  ) => Promise<boolean>;
  /** Whether it waits again. */
  readonly reopen: (review: OpenedReview) => Promise<boolean>;
}

/** Deciding and taking back, with what the server said of it. `changed` is called when something may look different. */
export function useDecisions(changed: () => void): Decisions {
  const { base, common } = usePlace();
  const [last, keep] = useState<OpenedReview | null>(null);
  const [problem, tell] = useState<string | null>(null);
  const [busy, work] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  /** Whoever stands on the button that undoes must not lose the ground. */
  function forget(): void {
    if (document.activeElement?.closest('[data-undo]')) timer.current = setTimeout(forget, undoMs);
    else keep(null);
  }

  async function step(path: string, method: string, body: unknown): Promise<OpenedReview | null> {
    work(true);
    tell(null);
    clearTimeout(timer.current);
    try {
      return await call<OpenedReview>(base, path, { method, body });
    } catch (error) {
      tell((error instanceof Refusal && error.said) || common.unreachable);
      return null;
    } finally {
      work(false);
    }
  }

  return {
    last,
    problem,
    busy,
    async decide({ id, version }, outcome, reason, corrected) {
      const body = { version, outcome, reason, ...(corrected === undefined ? {} : { corrected }) };
      const decided = await step(`v1/reviews/${id}/decision`, 'PUT', body);
      keep(decided);
      if (decided) timer.current = setTimeout(forget, undoMs);
      changed();
      return decided !== null;
    },
    async reopen({ id, version }) {
      const reopened = await step(`v1/reviews/${id}/reopen`, 'POST', { version });
      keep(null);
      changed();
      return reopened !== null;
    },
  };
}
