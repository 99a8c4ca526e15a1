import { ModelFailure } from './language-model.ts';

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Lets a stream of lines through as it is, and fails on a line that begins with another character than `beginnings`,
 * or that breaks off. Clients skip such lines with a console message, and a lost piece can turn an answer into its
 * opposite.
 * @param server who sends the stream, for the message
 */
export function checkedLines(
  beginnings: string,
  server: string,
  model: string,
): TransformStream<Uint8Array, Uint8Array> {
  const allowed = new Set([newline, carriageReturn, ...new TextEncoder().encode(beginnings)]);
  let atLineStart = true;
  const broken = (what: string) => new ModelFailure('broken', `${server} ${what} while running ${model}.`);
  return new TransformStream({
    transform(bytes, controller) {
      for (let at = 0; at < bytes.length; ) {
        if (atLineStart && !allowed.has(bytes[at] ?? newline))
          throw broken('sent a line that is no part of an answer');
        const end = bytes.indexOf(newline, at);
        atLineStart = end !== -1;
        at = end === -1 ? bytes.length : end + 1;
      }
      controller.enqueue(bytes);
    },
    flush() {
      if (!atLineStart) throw broken('broke off in the middle of a line');
    },
  });
}
