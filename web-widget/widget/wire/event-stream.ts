import type { RunEvent } from '../../../server/contracts/index.ts';

/** A stream that says nothing for this long is taken for dead: the server sends a comment line far more often. */
const silence = 45_000;

async function readOrGiveUp(
  reader: ReadableStreamDefaultReader<string>,
): Promise<ReadableStreamReadResult<string>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const quiet = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no byte for ${silence} ms`)), silence);
  });
  try {
    return await Promise.race([reader.read(), quiet]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Run events out of a body of server-sent events, in order. Ends when the body ends, wherever that is: the caller
 * knows by the last event whether it has seen everything. Comments, ids and unknown fields are passed over.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<RunEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await readOrGiveUp(reader);
      if (done) return;
      const messages = (rest + value).split(/\r?\n\r?\n/);
      rest = messages.pop() ?? '';
      for (const message of messages) {
        const data = message
          .split(/\r?\n/)
          .filter((line) => line.startsWith('data:'))
          .map((line) => line.slice(5).trimStart())
          .join('\n');
        if (data) yield JSON.parse(data) as RunEvent;
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
