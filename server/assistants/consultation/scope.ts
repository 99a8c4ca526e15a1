import type { Familiarity } from '../familiarity.ts';
import { type Finding, findTerms, read } from './routes/lexicon.ts';
import type { Field, Weight } from './routes/term.ts';

export type ForeignField = Exclude<Field, 'labour'>;

/** Whether a text is about work, about something else, or says too little to tell. */
export type Scope =
  /** `firm` when more than a name of a place or a person says so: 회사 alone asks nothing. */
  | { readonly side: 'inside'; readonly firm: boolean }
  | { readonly side: 'outside'; readonly field: ForeignField }
  | { readonly side: 'unknown' };

/** What follows a place or a craft when it is somebody's work: 호텔에서 일하는데, 카페 알바, 게임 회사. */
const asWork =
  /^[가-힣]{0,3}?(?:에서(?!추천)|에다니|직원|알바|아르바이트|강사|기사|매장|회사|업체|업계|공장|사장|매니저|다니는|다녀요|일하|일해|일했|근무|로일|서빙|주방)/u;

/** So familiar, a text is ours whatever its words weigh. */
const familiar = 0.45;
/** So familiar, it is ours where no word speaks against it. */
const ratherFamiliar = 0.4;
/** So familiar, it is ours where besides one word of ours speaks for it. */
const somewhatFamiliar = 0.3;
/** What is asked stands at the end: the last word that settles something weighs this much more. */
const lastWord = 2;
const enough = 2;

/** Weighs the words of a text against each other. Where they say too little, our documents' own words decide. */
export function scopeOf(text: string, familiarity: Familiarity = () => 0): Scope {
  const reading = read(text);
  const findings = findTerms(reading).filter(
    ({ field, to }) => field === 'labour' || !asWork.test(reading.letters.slice(to, to + 10)),
  );
  const labour = findings.filter(({ field }) => field === 'labour');
  const foreign = findings.filter(({ field }) => field !== 'labour');
  const last = findings.filter(settles).at(-1);
  const firm =
    labour.some(({ weight }) => weight === 'certain') || (labour.some(settles) && kindsOf(labour).size > 1);
  const ours = strength(labour) + (firm && last?.field === 'labour' ? lastWord : 0);
  const theirs = strength(foreign) + (last && last.field !== 'labour' ? lastWord : 0);
  if (ours >= enough && (firm ? ours >= theirs : ours > theirs))
    return { side: 'inside', firm: labour.some(settles) || labour.length > 1 };
  if (theirs >= enough) return { side: 'outside', field: fieldOf(foreign) };
  const needed = foreign.length > 0 ? familiar : labour.length > 0 ? somewhatFamiliar : ratherFamiliar;
  if (familiarity(text) >= needed) return { side: 'inside', firm: true };
  return { side: 'unknown' };
}

const settles = ({ weight }: Finding): boolean => weight === 'certain' || weight === 'decisive';

/** What the words of a side weigh together. Each kind counts up to a limit: no heap of mentions outweighs a term. */
function strength(findings: readonly Finding[]): number {
  const kinds = [...kindsOf(findings).values()];
  const count = (weight: Weight): number => kinds.filter((kind) => kind === weight).length;
  return (
    6 * Math.min(count('certain'), 2) +
    3 * Math.min(count('decisive'), 2) +
    (count('setting') > 0 ? 1 + Math.min(count('setting'), 3) : 0) +
    Math.min(count('matter'), 3)
  );
}

const kindsOf = (findings: readonly Finding[]): Map<string, Weight> =>
  new Map(findings.map(({ text, weight }) => [text, weight]));

function fieldOf(findings: readonly Finding[]): ForeignField {
  const chosen = findings.filter(settles).at(-1) ?? findings.at(-1);
  return chosen && chosen.field !== 'labour' ? chosen.field : 'life';
}

/** Whether a text is about work and employment. */
export function concernsLabour(text: string): boolean {
  return scopeOf(text).side === 'inside';
}

/** Whether a text has any word about work at all. */
export function mentionsLabour(text: string): boolean {
  return findTerms(read(text)).some(({ field }) => field === 'labour');
}
