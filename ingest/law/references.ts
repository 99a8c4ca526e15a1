import type { LawNames } from './law-names.ts';

/** `제2조의3제1항제4호의5가목` */
const place = '제\\d+조(?:의\\d+)*(?:제\\d+항)?(?:제\\d+호(?:의\\d+)*)?(?:[가-힣]목)?';
/** What may stand between two articles of the same law: `제2조제1항 본문 및 제3조`. */
const joint =
  /^(?:제\d+[항호](?:의\d+)*|[가-힣]목|각 호(?:의 어느 하나)?|본문|단서|전단|후단|외의 부분|까지|부터|내지|및|또는|와|과|[ㆍ·,\s])*$/;

/**
 * Reads the articles to which a text refers, as `고용보험법 제45조제1항`, in the order of the text and each once.
 * An article without a law's name is of the law named just before it (`법 제2조 및 제3조`), else of `ownLaw`;
 * where that is null, it is left out. References to supplementary provisions (부칙) are left out.
 */
export function lawReferenceReader(names: LawNames, ownLaw: string | null): (text: string) => string[] {
  const reference = pattern(names);
  return (text) => {
    const references = new Set<string>();
    /** What `같은 법` means. */
    let lastNamed = ownLaw;
    let law = ownLaw;
    let end = 0;
    let last = '';
    for (const found of text.matchAll(reference)) {
      const named = namedLaw(found.groups ?? {}, names, lastNamed);
      if (named !== null) {
        law = named;
        lastNamed = named;
      } else if (!joint.test(text.slice(end, found.index))) {
        law = ownLaw;
      }
      const between = text.slice(end, found.index);
      end = found.index + found[0].length;
      const supplementary = text.slice(0, found.index).trimEnd().endsWith('부칙');
      if (law === null || supplementary) continue;
      const place = found.groups?.place ?? '';
      if (/^\s*부터\s*$/.test(between) && /^\s*까지/.test(text.slice(end)))
        for (const article of articlesBetween(last, place)) references.add(`${law} ${article}`);
      references.add(`${law} ${place}`);
      last = place;
    }
    return [...references];
  };
}

/** No range of articles that a text means one by one is longer: `제1조부터 제116조까지` is the act as a whole. */
const longestRange = 40;

/** The articles between two, without those that were inserted later (`제7조의2`): which there are, the text does not say. */
function articlesBetween(first: string, last: string): string[] {
  const [from, to] = [first, last].map((place) => Number(place.match(/^제(\d+)조/)?.[1]));
  if (from === undefined || to === undefined || to - from > longestRange) return [];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => `제${from + i + 1}조`);
}

function pattern(names: LawNames): RegExp {
  const law = [
    '「(?<quoted>[^「」\\n]+)」(?:\\s*\\([^)]*\\))?(?:\\s+(?<branch>시행령|시행규칙))?',
    '(?:같은|동) (?<same>법|영|규칙)(?: (?<sameBranch>시행령|시행규칙))?',
  ];
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  if (longestFirst.length > 0) law.push(`(?<![가-힣「])(?<called>${longestFirst.join('|')})`);
  return new RegExp(`(?:(?:${law.join('|')})\\s*)?(?<place>${place})`, 'g');
}

/** The law that stands in front of an article, or null where none does. */
function namedLaw(
  { quoted, branch, same, sameBranch, called }: Readonly<Record<string, string | undefined>>,
  names: LawNames,
  lastNamed: string | null,
): string | null {
  if (quoted !== undefined) return branch === undefined ? quoted.trim() : `${quoted.trim()} ${branch}`;
  if (called !== undefined) return names.get(called) ?? null;
  if (same === undefined || lastNamed === null || sameBranch === undefined) return same ? lastNamed : null;
  return `${lastNamed.replace(/ 시행(?:령|규칙)$/, '')} ${sameBranch}`;
}
