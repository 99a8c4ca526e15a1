import type { Prose } from '../read/document-text.ts';

const endsSentence = /[.?!:;。”’")\]」』>]$|^#|^\||다$|음$|함$|임$/;
/** How Korean official papers open an item, and how Markdown opens a heading, a list or a table. */
const startsAnew = /^(?:[#|>□■○●◦ㅇ◇◆▪▸►➊-➓①-⑳*※·•Ⅰ-Ⅻ<[([【「『“‘]|[-–—]\s|\d{1,2}[.)]\s|[가-하][.)]\s|제\d)/;
const shortestBroken = 20;

/**
 * A sentence that a page's end breaks stands whole on the page where it begins, so that no passage holds half of
 * it and its citation opens at its first words.
 */
export function joinAcrossPages(pages: readonly Prose[]): Prose[] {
  const joined: Prose[] = [];
  for (const page of pages) {
    const before = joined.at(-1);
    const taken = before ? continuation(before.markdown, page.markdown) : '';
    if (before && taken !== '') {
      joined[joined.length - 1] = { ...before, markdown: `${before.markdown} ${taken}` };
      joined.push({ ...page, markdown: page.markdown.slice(taken.length).trim() });
    } else {
      joined.push(page);
    }
  }
  return joined;
}

/** What at the head of a page ends the sentence that the page before left open; empty where none was. */
function continuation(before: string, after: string): string {
  const last = before.slice(before.lastIndexOf('\n') + 1).trim();
  if (last.length < shortestBroken || endsSentence.test(last) || startsAnew.test(after)) return '';
  const [paragraph = ''] = after.split('\n', 1);
  return /^.*?[.?!。](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;
}
