/** A place in the law as a guide cites it: 근로기준법 시행령 제7조의2제1항제3호가목, or an annex of a law. */
export interface Reference {
  readonly text: string;
  readonly law: string;
  /** `제7조의2`; null for an annex, a form or a supplementary provision. */
  readonly article: string | null;
  readonly paragraph: number | null;
  /** `3`, `4의5`. */
  readonly item: string | null;
  /** `가`. */
  readonly subitem: string | null;
}

/** A whole article of a law. */
export function articleOf(law: string, article: string): Reference {
  return { text: `${law} ${article}`, law, article, paragraph: null, item: null, subitem: null };
}

const law = '[가-힣][가-힣ㆍ ]*(?:법|법률|시행령|시행규칙|규정)';
const place =
  '(?<article>제\\d+조(?:의\\d+)?)(?:제(?<paragraph>\\d+)항)?(?:제(?<item>\\d+)호(?:의(?<branch>\\d+))?)?(?:(?<subitem>[가-하])목)?';
const apart = '별표 \\d+(?:의\\d+)?|별지 제\\d+호(?:의\\d+)?서식|부칙 제\\d+호(?: 제\\d+조(?:의\\d+)?)?';
const whole = new RegExp(`^(?<law>${law})(?: (?:${place}|(?:${apart})))?$`);

/** Reads one reference; null where the words are none, such as a number of a court's case. */
export function parseReference(text: string): Reference | null {
  const groups = whole.exec(text.trim())?.groups;
  if (!groups?.law) return null;
  const { article = null, paragraph, item, branch, subitem = null } = groups;
  return {
    text: text.trim(),
    law: groups.law,
    article,
    paragraph: paragraph === undefined ? null : Number(paragraph),
    item: item === undefined ? null : branch === undefined ? item : `${item}의${branch}`,
    subitem,
  };
}

const parenthesis = /\(([^()]*(?:제\d+조|별표 \d|별지 제\d|전원합의체|부칙 제\d)[^()]*)\)/g;

/** The references in the parentheses of a text, word for word, in its order: `근로기준법 제23조제1항`, `대법원 …`. */
export function citationsIn(text: string): string[] {
  return [...text.matchAll(parenthesis)].flatMap(([, inside = '']) => inside.split(', '));
}

/** The text without the parentheses that cite the law. */
export function withoutCitations(text: string): string {
  return text.replace(parenthesis, '');
}
