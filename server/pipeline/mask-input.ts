import { maskPersonalData, type PersonalDataKind } from '../guards/personal-data.ts';

export interface MaskedInput {
  readonly input: Record<string, unknown>;
  /** What was found, each kind once. */
  readonly found: readonly PersonalDataKind[];
}

/** Ids that the server itself gave out: their digits are nobody's number. */
const ownId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Masks personal data in every text of an input, however deep it lies; kinds in `keeps` stay. */
export function maskInput(
  input: Readonly<Record<string, unknown>>,
  keeps: readonly PersonalDataKind[],
): MaskedInput {
  const found = new Set<PersonalDataKind>();
  const masked = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (ownId.test(value)) return value;
      const { text, found: kinds } = maskPersonalData(value, keeps);
      for (const kind of kinds) found.add(kind);
      return text;
    }
    if (Array.isArray(value)) return value.map(masked);
    if (typeof value === 'object' && value !== null) return eachMasked(value);
    return value;
  };
  const eachMasked = (entries: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, masked(value)]));
  return { input: eachMasked(input), found: [...found] };
}
