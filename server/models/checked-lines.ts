import { ModelFailure } from './language-model.ts';

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * A stream of lines as it is, which fails on a line that begins with another character than `beginnings`, or that
 * breaks off. Clients skip such lines with a console message, and a lost piece can turn an answer into its opposite.
 * Each packet goes through one stream only: every token of every answer passes here.
 * @param server who sends the stream, for the message
 */
export function checkedLines(
  body: ReadableStream<Uint8Array>,
  beginnings: string,
  server: string,
  model: string,
): ReadableStream<Uint8Array> {
  const allowed = new Set([newline, carriageReturn, ...new TextEncoder().encode(beginnings)]);
  let atLineStart = true;
  const broken = (what: string) => new ModelFailure('broken', `${server} ${what} while running ${model}.`);
  const check = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) {
      if (atLineStart && !allowed.has(bytes[at] ?? newline))
        throw broken('sent a line that is no part of an answer');
      const end = bytes.indexOf(newline, at);
      atLineStart = end !== -1;
      at = end === -1 ? bytes.length : end + 1;
    }
  };
  const reader = body.getReader();
  return new ReadableStream(
    {
      async pull(controller) {
        const { value: bytes, done } = await reader.read();
        if (done) {
          if (!atLineStart) throw broken('broke off in the middle of a line');
          controller.close();
          return;
        }
        try {
          check(bytes);
        } catch (failure) {
          // What was said is no answer: the server need not go on.
          void reader.cancel(failure).catch(() => {});
          throw failure;
        }
        controller.enqueue(bytes);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
