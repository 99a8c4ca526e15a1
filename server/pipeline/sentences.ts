/** Ends a sentence: a full stop not inside a number or date, with the closing quotes and citation tokens behind it. */
const boundary = /(?<![\d.])[.!?…]+(?:["'”’」)\]]|\s?\[\d+\])*(?=\s|$)(?!\s?\[)|\n+/gu;

/** Without any of these there is no boundary. */
const mark = /[.!?…\n]/u;

/** Cuts a text into sentences; joined together they are the text again, white space included. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(boundary)) {
    const to = match.index + match[0].length;
    if (text.slice(from, to).trim() === '') continue;
    sentences.push(text.slice(from, to));
    from = to;
  }
  const rest = text.slice(from);
  if (rest.trim() !== '') sentences.push(rest);
  else if (rest !== '') sentences.push((sentences.pop() ?? '') + rest);
  return sentences;
}

/**
 * Sentences as soon as they are complete in a stream of pieces. The last one is held back until the next has
 * begun, since a citation token may still belong to it.
 */
export async function* sentenceStream(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let pending = '';
  let mayEnd = false;
  for await (const piece of pieces) {
    pending += piece;
    // Most tokens end nothing, and are not worth looking for a boundary.
    mayEnd ||= mark.test(piece);
    if (!mayEnd) continue;
    const sentences = splitSentences(pending);
    pending = sentences.pop() ?? '';
    mayEnd = mark.test(pending);
    yield* sentences;
  }
  if (pending !== '') yield pending;
}
