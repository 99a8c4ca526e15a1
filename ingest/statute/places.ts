/** Articles or paragraphs that a supplementary provision names: `제75조부터 제77조까지`, `제18조제1항 단서`. */
export interface Place {
  readonly first: ArticleNumber;
  readonly last: ArticleNumber;
  /** First and last paragraph; null where the whole article is named. */
  readonly paragraphs: readonly [number, number] | null;
  /** The words that name less than a paragraph (`제18조제1항 단서`); null where all of it is named. */
  readonly part: string | null;
}

/** 제74조의2 as [74, 2]. */
type ArticleNumber = readonly [number, number];

const token =
  /(?<supplementary>부칙\s*)?(?:제(?<article>\d+)조(?:의(?<branch>\d+))?|(?<same>같은 조))?\s*(?:제(?<paragraph>\d+)항)?\s*(?<item>제\d+호(?:의\d+)?(?:[가-힣]목)?)?\s*(?<half>단서|후단|전단|본문|각 호 외의 부분)?/g;

/** The places that a text names, in its order; those of supplementary provisions (부칙) are left out. */
export function placesIn(text: string): Place[] {
  const places: Place[] = [];
  let article: ArticleNumber | null = null;
  let paragraph: number | null = null;
  let rangeFrom: Place | null = null;
  for (const found of text.matchAll(token)) {
    const [words] = found;
    const { supplementary, article: number, branch, same, item, half, ...rest } = found.groups ?? {};
    if (!number && !same && !rest.paragraph && !item) continue;
    if (supplementary) {
      article = null;
      continue;
    }
    if (number) article = [Number(number), Number(branch ?? 0)];
    if (number || same) paragraph = null;
    if (rest.paragraph) paragraph = Number(rest.paragraph);
    if (article === null) continue;
    const named: Place = {
      first: article,
      last: article,
      paragraphs: paragraph === null ? null : [paragraph, paragraph],
      part: item || half ? words.trim() : null,
    };
    const ends = /^\s*까지/.test(text.slice(found.index + words.length));
    if (rangeFrom && ends) places.push(joined(rangeFrom, named));
    else places.push(named);
    rangeFrom = /^\s*부터/.test(text.slice(found.index + words.length)) ? named : null;
    if (rangeFrom) places.pop();
  }
  return places;
}

function joined(from: Place, to: Place): Place {
  const sameArticle = compare(from.first, to.last) === 0;
  const [first] = from.paragraphs ?? [];
  const [, last] = to.paragraphs ?? [];
  return {
    first: from.first,
    last: to.last,
    paragraphs: sameArticle && first !== undefined && last !== undefined ? [first, last] : null,
    part: from.part ?? to.part,
  };
}

/** Whether a place takes in what stands at a passage's locator (`제11조제2항`, `제2조제1항제3호~제9호`). */
export function covers({ first, last, paragraphs }: Place, locator: string): boolean {
  const [, article, branch, paragraph] = locator.match(/^제(\d+)조(?:의(\d+))?(?:제(\d+)항)?/) ?? [];
  if (article === undefined) return false;
  const number: ArticleNumber = [Number(article), Number(branch ?? 0)];
  if (compare(number, first) < 0 || compare(number, last) > 0) return false;
  if (paragraphs === null || paragraph === undefined) return true;
  return Number(paragraph) >= paragraphs[0] && Number(paragraph) <= paragraphs[1];
}

function compare(a: ArticleNumber, b: ArticleNumber): number {
  return a[0] - b[0] || a[1] - b[1];
}
