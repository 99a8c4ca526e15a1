import { nextTurn } from '../../knowledge/next-turn.ts';
import { type Masking, maskPersonalData, type PersonalDataKind } from '../guards/personal-data.ts';

/** Characters masked in one go: some five milliseconds, in which nobody else is served. */
const longestStretch = 6_000;

/** Masks a long text stretch by stretch, between lines, so that whoever else is being answered need not wait for it. */
export async function maskAtLeisure(text: string, keeps: readonly PersonalDataKind[] = []): Promise<Masking> {
  let masked = '';
  const found = new Set<Masking['found'][number]>();
  for (let at = 0; at < text.length; ) {
    const end =
      text.length - at <= longestStretch ? text.length : endOfStretch(text, at + longestStretch, at);
    const masking = maskPersonalData(text.slice(at, end), keeps);
    masked += masking.text;
    for (const kind of masking.found) found.add(kind);
    at = end;
    await nextTurn();
  }
  return { text: masked, found: [...found] };
}

/** After the last line end, else the last space; within a word only where there is neither. */
function endOfStretch(text: string, limit: number, from: number): number {
  for (const separator of ['\n', ' ']) {
    const last = text.lastIndexOf(separator, limit);
    if (last > from) return last + 1;
  }
  return limit;
}
