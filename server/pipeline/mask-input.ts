import type { PersonalDataKind } from '../guards/personal-data.ts';
import { maskAtLeisure } from './mask-at-leisure.ts';

export interface MaskedInput {
  readonly input: Record<string, unknown>;
  /** What was found, each kind once. */
  readonly found: readonly PersonalDataKind[];
}

/** Ids that the server itself gave out: their digits are nobody's number. */
const ownId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Masks personal data in every text of an input, however deep it lies; kinds in `keeps` stay. */
export async function maskInput(
  input: Readonly<Record<string, unknown>>,
  keeps: readonly PersonalDataKind[],
): Promise<MaskedInput> {
  const found = new Set<PersonalDataKind>();
  const masked = async (value: unknown): Promise<unknown> => {
    if (typeof value === 'string') {
      if (ownId.test(value)) return value;
      const { text, found: kinds } = await maskAtLeisure(value, keeps);
      for (const kind of kinds) found.add(kind);
      return text;
    }
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (const item of value) items.push(await masked(item));
      return items;
    }
    if (typeof value === 'object' && value !== null) return eachMasked(value);
    return value;
  };
  const eachMasked = async (entries: object): Promise<Record<string, unknown>> => {
    const all: [string, unknown][] = [];
    for (const [key, value] of Object.entries(entries)) all.push([key, await masked(value)]);
    return Object.fromEntries(all);
  };
  return { input: await eachMasked(input), found: [...found] };
}
