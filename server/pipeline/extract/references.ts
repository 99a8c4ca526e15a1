const inBrackets = /\((?<list>[^()]*제\d+조[^()]*)\)/gu;
const article = /^(?<article>.*제\d+조(?:의\d+)?)(?<place>제\d+.*)$/u;

/** Paragraphs of one article, named together: `(근로기준법 제28조제1항·제2항)`. */
export function shortReferences(text: string): string {
  return text.replace(inBrackets, (_, list: string) => {
    const merged: string[] = [];
    let before: string | undefined;
    for (const one of list.split(', ')) {
      const { article: named, place } = one.match(article)?.groups ?? {};
      if (named !== undefined && named === before) merged[merged.length - 1] += `·${place}`;
      else merged.push(one);
      before = named;
    }
    return `(${merged.join(', ')})`;
  });
}
