import { describe, expect, it, vi } from 'vitest';
import type { HandoverMessage, HandoverView } from '../../../server/contracts/index.ts';
import { HandoverLine, type Unsent } from './handover-line.ts';
import type { LineNews, LineSocket } from './line-socket.ts';

const id = '8b1f0c52-0000-4000-8000-000000000001';
const view: HandoverView = {
  id,
  state: 'talking',
  language: 'ko',
  position: null,
  askedAt: '2026-11-23T00:00:00.000Z',
  citizenHere: true,
  counselorHere: true,
  own: false,
};

/** A server that keeps what it is told, and a line to it that the test cuts. */
class Exchange implements LineSocket {
  readonly kept: HandoverMessage[] = [];
  /** How often each message arrived. */
  readonly arrived = new Map<string, number>();
  /** Replies that are lost on the way back. */
  losing = 0;
  refusal: string | null = null;
  #heard: { [Name in keyof LineNews]?: LineNews[Name][] } = {};
  #open = false;

  isOpen = (): boolean => this.#open;
  on<Name extends keyof LineNews>(name: Name, heard: LineNews[Name]): void {
    this.#heard[name] = [...(this.#heard[name] ?? []), heard] as never;
  }
  connect(): void {
    this.#open = true;
    for (const heard of this.#heard.connect ?? []) heard();
  }
  cut(): void {
    this.#open = false;
    for (const heard of this.#heard.disconnect ?? []) heard();
  }
  reopen = (): void => {
    this.cut();
    this.connect();
  };
  close = (): void => this.cut();

  say(author: HandoverMessage['author'], text: string, told = true, messageId: string = crypto.randomUUID()) {
    const message: HandoverMessage = {
      seq: this.kept.length + 1,
      id: messageId,
      author,
      text,
      event: null,
      sources: [],
      at: '2026-11-23T00:00:00.000Z',
    };
    this.kept.push(message);
    if (told && this.#open)
      for (const heard of this.#heard.handover ?? []) heard({ view, messages: [message] });
    return message;
  }

  async ask(name: string, request: never): Promise<never> {
    if (!this.#open) throw new Error('cut');
    await Promise.resolve();
    if (this.refusal) return { error: { code: this.refusal, message: 'no' } } as never;
    if (name === 'handover_join') {
      const { after } = request as { after: number };
      return { view, messages: this.kept.filter(({ seq }) => seq > after) } as never;
    }
    const { messageId, text } = request as { messageId: string; text: string };
    this.arrived.set(messageId, (this.arrived.get(messageId) ?? 0) + 1);
    const kept =
      this.kept.find((message) => message.id === messageId) ?? this.say('citizen', text, false, messageId);
    if (this.losing > 0) {
      this.losing -= 1;
      this.cut();
      throw new Error('the reply was lost');
    }
    return kept as never;
  }
}

function lineTo(socket: Exchange, unsent: readonly Unsent[] = []) {
  const kept: (readonly Unsent[])[] = [];
  const line = new HandoverLine({
    socket,
    id,
    key: 'key',
    unsent,
    keep: (now) => kept.push(now),
    changed: () => {},
  });
  return { line, kept };
}

const texts = (line: HandoverLine) => line.state.messages.map(({ text }) => text);
const settled = (line: HandoverLine, count: number) =>
  vi.waitFor(() => expect(line.state.messages).toHaveLength(count));

describe('one side of a hand-over', () => {
  it('has what was said before it came, then what is said, each once', async () => {
    const socket = new Exchange();
    socket.say('counselor', '안녕하세요');
    const { line } = lineTo(socket);
    socket.connect();
    await settled(line, 1);
    socket.say('counselor', '무엇을 도와드릴까요');
    line.write('주휴수당이요');
    await settled(line, 3);
    expect(texts(line)).toEqual(['안녕하세요', '무엇을 도와드릴까요', '주휴수당이요']);
  });

  it('keeps what is written while the line is cut, and sends it in the order written', async () => {
    const socket = new Exchange();
    const { line, kept } = lineTo(socket);
    socket.connect();
    await vi.waitFor(() => expect(line.state.connection).toBe('open'));
    socket.cut();
    expect(line.state.connection).toBe('lost');
    for (const text of ['하나', '둘', '셋']) line.write(text);
    expect(kept.at(-1)?.map(({ text }) => text)).toEqual(['하나', '둘', '셋']);
    socket.say('counselor', '들리세요?');
    socket.connect();
    await settled(line, 4);
    expect(texts(line)).toEqual(['들리세요?', '하나', '둘', '셋']);
    expect(line.state.unsent).toEqual([]);
    expect(kept.at(-1)).toEqual([]);
  });

  it('sends again what the server has but did not confirm, and it is there once', async () => {
    const socket = new Exchange();
    const { line } = lineTo(socket);
    socket.connect();
    await vi.waitFor(() => expect(line.state.connection).toBe('open'));
    socket.losing = 1;
    line.write('도착했나요');
    await vi.waitFor(() => expect(line.state.connection).toBe('lost'));
    expect(line.state.unsent).toHaveLength(1);
    socket.connect();
    await settled(line, 1);
    expect(socket.kept).toHaveLength(1);
    expect(line.state.unsent).toEqual([]);
  });

  it('fetches what it missed when a number is left out', async () => {
    const socket = new Exchange();
    const { line } = lineTo(socket);
    socket.connect();
    await vi.waitFor(() => expect(line.state.connection).toBe('open'));
    socket.say('counselor', '잃은 글', false);
    socket.say('counselor', '온 글');
    await settled(line, 2);
    expect(texts(line)).toEqual(['잃은 글', '온 글']);
  });

  it('goes on with what an earlier visit did not send', async () => {
    const socket = new Exchange();
    const { line } = lineTo(socket, [{ id: 'earlier', text: '어제 쓴 글', sources: [], refused: null }]);
    socket.connect();
    await settled(line, 1);
    expect(texts(line)).toEqual(['어제 쓴 글']);
  });

  it('keeps a message that the server will not have, with what it said of it, until it is taken back', async () => {
    const socket = new Exchange();
    const { line } = lineTo(socket);
    socket.connect();
    await vi.waitFor(() => expect(line.state.connection).toBe('open'));
    socket.refusal = 'handover_state';
    line.write('늦은 글');
    await vi.waitFor(() => expect(line.state.unsent).toMatchObject([{ text: '늦은 글', refused: 'no' }]));
    line.discard(line.state.unsent[0]?.id ?? '');
    expect(line.state.unsent).toEqual([]);
  });

  it('tries once more with a new session before it says that one is signed out', async () => {
    const socket = new Exchange();
    socket.refusal = 'sign_in_needed';
    const { line } = lineTo(socket);
    const connected = vi.fn();
    socket.on('connect', connected);
    socket.connect();
    await vi.waitFor(() => expect(line.state.connection).toBe('signed_out'));
    expect(connected).toHaveBeenCalledTimes(2);
  });
});
