import { bigramsOf } from '../bigrams.ts';

/**
 * As much of a paragraph of law as one reads at a glance: its lead sentences, and of its items those nearest to the
 * question, in their order, with `…` where some are left out. Every part is verbatim.
 */
export function lawExcerpt(text: string, question: string, longest: number): string {
  const [lead, ...items] = cutItems(text);
  if (text.length <= longest || lead === undefined) return oneLine(text);
  if (items.length === 0) return shortened(lead, longest);
  const wanted = bigramsOf(question);
  const nearness = (item: string): number => {
    const bigrams = bigramsOf(item);
    return [...bigrams].filter((bigram) => wanted.has(bigram)).length / Math.sqrt(bigrams.size + 4);
  };
  const kept = new Set<string>();
  let left = longest - lead.length;
  for (const item of [...items].sort((a, b) => nearness(b) - nearness(a))) {
    if (item.length > left) continue;
    kept.add(item);
    left -= item.length;
  }
  const parts: string[] = [shortened(lead, longest)];
  for (const item of items) {
    if (kept.has(item)) parts.push(oneLine(item));
    else if (parts.at(-1) !== '…') parts.push('…');
  }
  return parts.join(' ');
}

/** The lead of a paragraph, then its items, each with what is nested in it. */
function cutItems(text: string): string[] {
  const pieces: string[] = [];
  for (const line of text.split('\n')) {
    const opensItem = /^\s*\d+(?:의\d+)?\.\s/u.test(line);
    if (pieces.length === 0 || opensItem) pieces.push(line);
    else pieces[pieces.length - 1] += `\n${line}`;
  }
  return pieces.filter((piece) => piece.trim() !== '');
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

function shortened(text: string, longest: number): string {
  const line = oneLine(text);
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/, '')} …`;
}
