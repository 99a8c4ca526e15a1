import { describe, expect, it } from 'vitest';
import { readEvents } from './event-stream.ts';

async function eventsOf(pieces: readonly Uint8Array[]): Promise<unknown[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const events: unknown[] = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

const bytes = new TextEncoder().encode(
  ': hello\n\nid: 1\ndata: {"seq":1,"type":"text","text":"주휴수당은 "}\n\nid: 2\r\ndata: {"seq":2,"type":"text","text":"96,000원"}\r\n\r\n',
);
const whole = [
  { seq: 1, type: 'text', text: '주휴수당은 ' },
  { seq: 2, type: 'text', text: '96,000원' },
];

describe('events out of a byte stream', () => {
  it('reads them wherever the network cuts, in the middle of a syllable too', async () => {
    for (let cut = 1; cut < bytes.length; cut += 1) {
      expect(await eventsOf([bytes.slice(0, cut), bytes.slice(cut)])).toEqual(whole);
    }
  });

  it('reads them byte by byte', async () => {
    expect(await eventsOf([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it('leaves out a message that was cut off before its end', async () => {
    expect(await eventsOf([bytes.slice(0, -6)])).toEqual(whole.slice(0, 1));
  });
});
