const inBrackets = /\((?<list>[^()]*제\d+조[^()]*)\)/gu;
/** An article, a paragraph of it, and what stands inside that. */
const place = /^(?<article>.*?제\d+조(?:의\d+)?)(?<paragraph>제\d+항)?(?<item>제\d+호.*)?$/u;

/** Paragraphs of one article and items of one paragraph, named together: `(근로기준법 제28조제1항·제2항)`. */
export function shortReferences(text: string): string {
  return text.replace(inBrackets, (_, list: string) => {
    const merged: string[] = [];
    let before: Partial<Record<string, string>> = {};
    for (const one of list.split(', ')) {
      const { article, paragraph, item } = one.match(place)?.groups ?? {};
      const sameArticle = article !== undefined && article === before.article;
      const added =
        sameArticle && paragraph === before.paragraph && before.item
          ? item
          : sameArticle
            ? paragraph
            : undefined;
      const whole = added === paragraph ? `${paragraph}${item ?? ''}` : added;
      if (added !== undefined) merged[merged.length - 1] += `·${whole}`;
      else merged.push(one);
      before = { article, paragraph, item };
    }
    return `(${merged.join(', ')})`;
  });
}
