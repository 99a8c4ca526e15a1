/** An article of law as a text names it. `law` is empty where only the number stands there. */
export interface ArticleReference {
  readonly law: string;
  /** `제55조`, `제74조의2`. */
  readonly article: string;
  /** The article with paragraph and item, as far as named: `제55조제1항제2호`. */
  readonly locator: string;
}

const located = /제\s?\d+조(?:의\s?\d+)?(?:\s?제\d+항)?(?:\s?제\d+호(?:의\d+)?)?/gu;
const lawBefore = /([가-힣][가-힣ㆍ·\s]{0,60}?(?:법률|법)(?:\s?시행령|\s?시행규칙)?)[」』]?\s?$/u;
/** So many characters before a locator its law may stand in; no more are looked at, since few letters precede one. */
const longestName = 72;

/** Every article that a text names, in the order of the text. */
export function articlesIn(text: string): ArticleReference[] {
  let end = 0;
  return [...text.matchAll(located)].map(({ 0: found, index }) => {
    const law = lawBefore.exec(text.slice(Math.max(end, index - longestName), index))?.[1] ?? '';
    end = index + found.length;
    const locator = found.replace(/\s/g, '');
    return { law: law.trim(), article: locator.match(/^제\d+조(?:의\d+)?/)?.[0] ?? locator, locator };
  });
}

/** One key for a law's name however it is spaced or dotted, with the article of a locator: `근로기준법 제55조`. */
export function articleKey(law: string, locator: string): string {
  return `${lawKey(law)} ${locator.match(/제\d+조(?:의\d+)?/)?.[0] ?? ''}`;
}

/** The same down to the paragraph: `근로기준법 제55조제1항` for `제55조제1항제2호`. */
export function placeKey(law: string, locator: string): string {
  return `${lawKey(law)} ${locator.match(/제\d+조(?:의\d+)?(?:제\d+항)?/)?.[0] ?? ''}`;
}

const spacing = /[\s·ㆍ‧・]/g;
/** Names that were asked for before: a search compares hundreds of passages of a few dozen laws. */
const knownKeys = new Map<string, string>();
const mostKnownKeys = 10_000;

/** A law's name without spaces and middle dots, as laws are compared throughout. */
export function lawKey(law: string): string {
  const known = knownKeys.get(law);
  if (known !== undefined) return known;
  const key = law.replace(spacing, '');
  if (knownKeys.size >= mostKnownKeys) knownKeys.clear();
  knownKeys.set(law, key);
  return key;
}

const byNumber = new Intl.Collator('ko', { numeric: true });

/** Passages of several articles in the order of `keys`, and within an article by paragraph and item. */
export function inOrderOfArticles<Placed extends { readonly title: string; readonly locator: string }>(
  passages: readonly Placed[],
  keys: readonly string[],
): Placed[] {
  const ofArticle = new Map<string, Placed[]>(keys.map((key) => [key, []]));
  for (const passage of passages) ofArticle.get(articleKey(passage.title, passage.locator))?.push(passage);
  return keys.flatMap((key) =>
    (ofArticle.get(key) ?? []).sort((a, b) => byNumber.compare(a.locator, b.locator)),
  );
}
