import { describe, expect, it } from 'vitest';
import { catalogue } from '../messages/index.ts';
import { newTurn, type Turn } from '../talk/turn.ts';
import { talkFile } from './download.ts';

const turn: Turn = {
  ...newTurn('a', '주휴수당 얼마예요?'),
  progress: { at: 'finished', status: 'answered' },
  text: '**96,000원**입니다.[1]',
  asOf: '2026-11-22',
  citations: [
    {
      n: 1,
      passageId: '4b4f7c3e-7f4b-4d50-9a39-2d3a2f1a0001',
      title: '근로기준법',
      locator: '제55조제1항',
      heading: '휴일',
      effectiveFrom: '2025-10-23',
      url: null,
      quote: '유급휴일을 보장하여야 한다',
    },
  ],
  figures: [
    {
      calculator: 'weekly-holiday-allowance',
      title: '주휴수당',
      inputs: {},
      result: {},
      law: ['근로기준법 제55조제1항'],
      summary: '1주 96,000원',
      steps: ['8시간 × 12,000원'],
      limits: ['개근하지 않은 주'],
    },
  ],
};
const now = new Date('2026-11-22T00:30:00Z');

describe('a talk as a file', () => {
  it('holds the question, the answer, the figure, the sources, the dates and the AI notice', () => {
    const file = talkFile([turn], catalogue.ko, 'ko', now);
    for (const words of [
      '저장한 때: 2026년 11월 22일',
      '9:30',
      '생성형 인공지능(AI)이 만들었습니다.',
      '주휴수당 얼마예요?',
      '**96,000원**입니다.[1]',
      '1) 8시간 × 12,000원',
      '이 계산에 들어 있지 않은 것: 개근하지 않은 주',
      '[1] 근로기준법 제55조제1항 (휴일), 2025-10-23 시행',
      '“유급휴일을 보장하여야 한다”',
      '2026-11-22 기준 법령',
    ]) {
      expect(file).toContain(words);
    }
  });

  it('begins with the mark by which Notepad knows UTF-8', () => {
    expect(talkFile([turn], catalogue.en, 'en', now)).toMatch(/^\uFEFFNaru/);
  });
});
