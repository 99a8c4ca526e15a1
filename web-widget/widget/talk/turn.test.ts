import { describe, expect, it } from 'vitest';
import type { Citation, RunEvent, RunEventPayload, RunResult } from '../../../server/contracts/index.ts';
import { advance, newTurn, type Turn, turnOf, withoutRetried } from './turn.ts';

const runId = '4b4f7c3e-7f4b-4d50-9a39-2d3a2f1a0001';
const citation = (n: number, title = '근로기준법'): Citation => ({
  n,
  passageId: runId,
  title,
  locator: '제55조제1항',
  heading: '휴일',
  effectiveFrom: '2025-10-23',
  url: null,
  quote: '유급휴일',
});
const result: RunResult = {
  id: runId,
  conversationId: runId,
  assistant: 'consultation',
  status: 'answered',
  question: '제 번호는 [전화번호]예요',
  asOf: '2026-11-22',
  answer: { text: '다 된 답입니다.[1]', composer: 'extract', model: null, language: 'ko' },
  mark: null,
  draft: null,
  citations: [citation(1)],
  figures: [],
  assessments: [],
  topic: null,
  asks: [],
  begun: null,
  notices: [],
  prompt: null,
  withheld: 0,
  createdAt: '2026-11-22T00:00:00.000Z',
  timings: {},
};

function taking(turn: Turn, ...payloads: RunEventPayload[]): Turn {
  return payloads.reduce(
    (now, payload) => advance(now, { ...payload, runId, seq: now.seq + 1 } as RunEvent),
    turn,
  );
}
const fresh = newTurn('asked-1', '제 번호는 010-1234-5678예요');

describe('a turn as its events come in', () => {
  it('shows the place in the queue, then the stage, then the words', () => {
    const waiting = taking(fresh, { type: 'waiting', position: 3, seconds: 20 });
    expect(waiting.progress).toEqual({ at: 'waiting', position: 3, seconds: 20 });
    const working = taking(waiting, { type: 'stage', stage: 'retrieve' });
    expect(working.progress).toEqual({ at: 'working', stage: 'retrieve' });
    const writing = taking(
      working,
      { type: 'text', text: '주휴수당은 ' },
      { type: 'text', text: '96,000원' },
    );
    expect(writing.text).toBe('주휴수당은 96,000원');
    expect(writing.progress).toEqual({ at: 'writing' });
  });

  it('takes nothing twice when a reconnect replays it', () => {
    const event: RunEvent = { type: 'text', text: '한 번', runId, seq: 1 };
    expect(advance(advance(fresh, event), event).text).toBe('한 번');
  });

  it('starts the words over after a reset, and keeps one source a number', () => {
    const turn = taking(
      fresh,
      { type: 'citation', citation: citation(2) },
      { type: 'citation', citation: citation(1) },
      { type: 'text', text: '쓰다 만 답' },
      { type: 'reset' },
      { type: 'citation', citation: citation(1, '최저임금법') },
      { type: 'text', text: '새 답' },
    );
    expect(turn.text).toBe('새 답');
    expect(turn.citations.map(({ n, title }) => [n, title])).toEqual([
      [1, '최저임금법'],
      [2, '근로기준법'],
    ]);
  });

  it('ends as the server keeps it, the question masked', () => {
    const turn = taking(fresh, { type: 'text', text: '반쯤' }, { type: 'finished', result });
    expect(turn).toMatchObject({
      key: 'asked-1',
      question: '제 번호는 [전화번호]예요',
      text: '다 된 답입니다.[1]',
      progress: { at: 'finished', status: 'answered' },
    });
  });

  it('keeps what was there when the person stopped it, whatever still comes', () => {
    const stopped: Turn = { ...taking(fresh, { type: 'text', text: '반쯤' }), progress: { at: 'stopped' } };
    const late = taking(stopped, { type: 'text', text: ' 더' }, { type: 'finished', result });
    expect(late.text).toBe('반쯤');
    expect(late.progress).toEqual({ at: 'stopped' });
  });
});

describe('a talk as it was left', () => {
  it('shows a cancelled run as stopped', () => {
    expect(turnOf({ ...result, status: 'cancelled' }).progress).toEqual({ at: 'stopped' });
  });

  it('shows a question that was asked again once, with its last answer', () => {
    const [first, again, other] = [
      turnOf(result, 'a'),
      turnOf(result, 'b'),
      { ...turnOf(result, 'c'), question: '둘째' },
    ];
    expect(withoutRetried([first, again, other]).map(({ key }) => key)).toEqual(['b', 'c']);
  });
});
