/** A requirement of the post as it stands there. */
export interface Requirement {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `condition`: of the work itself, such as hours, place and pay; nobody meets it by experience. */
  readonly kind: 'work' | 'certificate' | 'years' | 'condition';
  readonly preferred: boolean;
  /** Months of experience that it asks for. */
  readonly months: number | null;
}

export interface TargetPost {
  readonly text: string;
  readonly requirements: readonly Requirement[];
}

const ends = /(?<!\d)[.](?=\s|$)|[\n;]|,\s|(?<=우대|필수|이상|가능자?)\s?\/\s/gu;
const condition =
  /주\s?\d\s?일|주\s?\d+\s?시간|월\s?\d+\s?회|교대|휴무|휴일|주간|야간|오전|오후|\d{1,2}시|\d{1,2}:\d{2}|새벽|재택|유연근무|시급|월급|연봉|급여|만\s?원|정규직|계약직|온콜|출장|모집|마감|채용\]|^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)|전화\s?업무\s?없/u;
const certificate = /자격|면허|기사|기능사|이수|수료|급\s?(?:이상|소지)|[12]종\s?(?:보통|대형)/u;
const years = /(?<count>\d{1,2})\s?년\s?(?<months>\d{1,2}\s?개월)?\s?이상|(?<only>\d{1,2})\s?개월\s?이상/u;

/** Reads what a post asks for, item by item. */
export function readPost(raw: string): TargetPost {
  const text = raw.normalize('NFC');
  const requirements: Requirement[] = [];
  let from = 0;
  const cuts = [...text.matchAll(ends)].filter(({ index }) => !isInBrackets(text.slice(0, index)));
  for (const end of [
    ...cuts.map(({ index, 0: mark }) => [index, index + mark.length] as const),
    [text.length, text.length] as const,
  ]) {
    for (const { words, start } of partsOf(text.slice(from, end[0]), from)) {
      if (words.replace(/[^가-힣A-Za-z]/gu, '').length < 2) continue;
      requirements.push({ text: words, start, end: start + words.length, ...kindOf(words) });
    }
    from = end[1];
  }
  return { text, requirements };
}

/** `납품 기사(1종 보통 이상)` names the work, and in brackets a requirement of its own. */
function partsOf(piece: string, from: number): readonly { readonly words: string; readonly start: number }[] {
  const brackets = /\((?<inner>[^()]+)\)/u.exec(piece);
  const inner = brackets?.groups?.inner;
  const parts =
    brackets && inner !== undefined && (certificate.test(inner) || years.test(inner))
      ? [
          [piece.slice(0, brackets.index), 0] as const,
          [inner, brackets.index + 1] as const,
          [piece.slice(brackets.index + brackets[0].length), brackets.index + brackets[0].length] as const,
        ]
      : [[piece, 0] as const];
  return parts.map(([words, at]) => ({
    words: words.trim(),
    start: from + at + words.length - words.trimStart().length,
  }));
}

const isInBrackets = (before: string): boolean =>
  (before.match(/[([]/gu)?.length ?? 0) > (before.match(/[)\]]/gu)?.length ?? 0);

function kindOf(words: string): Pick<Requirement, 'kind' | 'preferred' | 'months'> {
  const told = years.exec(words)?.groups;
  const months = told
    ? Number(told.count ?? 0) * 12 + Number.parseInt(told.months ?? told.only ?? '0', 10)
    : null;
  const preferred = /우대|환영|선호|가점/u.test(words);
  if (/경력/u.test(words) && months !== null) return { kind: 'years', preferred, months };
  if (certificate.test(words)) return { kind: 'certificate', preferred, months: null };
  if (condition.test(words)) return { kind: 'condition', preferred, months: null };
  return { kind: 'work', preferred, months: null };
}
