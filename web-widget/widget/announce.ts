import type { Messages } from './messages/index.ts';
import { firstSentences, plainText } from './talk/plain-text.ts';
import type { News } from './talk/talk.ts';

/** An answer up to this many characters is read out whole. */
const readWhole = 400;
const readOfLonger = 200;

/** What the status region says: one sentence when an answer begins, one when it is there. */
export function announcement(news: News, m: Messages): string {
  if (typeof news === 'string') return m[news];
  const { text, figures, asks, citations } = news.done;
  const words = plainText(text) || asks.map((ask) => ask.question).join(' ');
  if (words.length <= readWhole) return m.done(words, citations.length);
  return m.done(figures[0]?.summary ?? firstSentences(words, readOfLonger), citations.length);
}
