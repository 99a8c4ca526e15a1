/** An article of law as a text names it. `law` is empty where only the number stands there. */
export interface ArticleReference {
  readonly law: string;
  /** `제55조`, `제74조의2`. */
  readonly article: string;
  /** The article with paragraph and item, as far as named: `제55조제1항제2호`. */
  readonly locator: string;
}

const reference =
  /(?:(?<law>[가-힣][가-힣ㆍ·\s]{0,60}?(?:법률|법)(?:\s?시행령|\s?시행규칙)?)[」』]?\s?)?(?<locator>제\s?\d+조(?:의\s?\d+)?(?:\s?제\d+항)?(?:\s?제\d+호(?:의\d+)?)?)/gu;

/** Every article that a text names, in the order of the text. */
export function articlesIn(text: string): ArticleReference[] {
  return [...text.matchAll(reference)].map(({ groups }) => {
    const locator = (groups?.locator ?? '').replace(/\s/g, '');
    return {
      law: (groups?.law ?? '').trim(),
      article: locator.match(/^제\d+조(?:의\d+)?/)?.[0] ?? locator,
      locator,
    };
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

/** A law's name without spaces and middle dots, as laws are compared throughout. */
export function lawKey(law: string): string {
  return law.replace(/[\s·ㆍ‧・]/g, '');
}

/** Passages of several articles in the order of `keys`, and within an article by paragraph and item. */
export function inOrderOfArticles<Placed extends { readonly title: string; readonly locator: string }>(
  passages: readonly Placed[],
  keys: readonly string[],
): Placed[] {
  return keys.flatMap((key) =>
    passages
      .filter(({ title, locator }) => articleKey(title, locator) === key)
      .sort((a, b) => a.locator.localeCompare(b.locator, 'ko', { numeric: true })),
  );
}
