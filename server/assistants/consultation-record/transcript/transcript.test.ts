import { describe, expect, test } from 'vitest';
import { setRight } from './misheard.ts';
import { readTranscript } from './read-transcript.ts';
import { withRoles } from './speakers.ts';
import { inDigits } from './spoken-numbers.ts';
import { tells } from './tidy.ts';
import { inLines } from './utterance.ts';

describe('transcripts however they come', () => {
  const expected = [
    { at: 2, speaker: '상담사', text: '안녕하세요' },
    { at: 65, speaker: '구직자', text: '네 여쭤볼게요' },
  ];
  test.each([
    ['lines', '[00:02] 상담사: 안녕하세요\n[01:05] 구직자: 네\n여쭤볼게요'],
    [
      'subtitles',
      '1\n00:00:02,000 --> 00:00:04,100\n상담사: 안녕하세요\n\n2\n00:01:05,400 --> 00:01:09,000\n구직자: 네 여쭤볼게요',
    ],
    [
      'WebVTT',
      'WEBVTT\n\n00:02.000 --> 00:04.100\n상담사: 안녕하세요\n\n01:05.000 --> 01:09.000\n구직자: <i>네 여쭤볼게요</i>',
    ],
    [
      'the JSON of a speech server',
      JSON.stringify({
        task: 'transcribe',
        segments: [
          { id: 0, start: 2, end: 4, text: ' 안녕하세요', speaker: '상담사' },
          { id: 1, start: 65, end: 69, text: ' 네 여쭤볼게요', speaker: '구직자' },
        ],
      }),
    ],
  ])('%s', (_, source) => {
    expect(readTranscript(source).map((turn) => ({ ...turn, at: Math.floor(turn.at ?? -1) }))).toEqual(
      expected,
    );
  });

  test('without times or speakers, and past the hour', () => {
    expect(readTranscript('그냥 말입니다')).toEqual([{ at: null, speaker: '', text: '그냥 말입니다' }]);
    expect(inLines(readTranscript('1:02:03 상담사: 네'))).toBe('[1:02:03] 상담사: 네');
  });
});

test('of anonymous speakers the one who serves is the counselor', () => {
  const roles = withRoles(
    readTranscript(
      'A: 저는 실업급여를 받을 수 있나요\nB: 네 성함이 어떻게 되세요 여기 쓰시면 접수해 드릴게요\nA: 네 감사합니다',
    ),
  );
  expect(roles.map(({ role }) => role)).toEqual(['client', 'counselor', 'client']);
});

describe('numbers as they are spoken', () => {
  test.each([
    ['십일월 구일이에요', '11월 9일이에요'],
    ['십이월 이일부터 십육일까지', '12월 2일부터 12월 16일까지'],
    ['유월하고 시월에', '6월하고 10월에'],
    ['아홉 시부터 다섯 시까지만', '9시부터 5시까지만'],
    ['구시에서 십칠시', '9시에서 17시'],
    ['두세 군데 알아볼게요', '2~3군데 알아볼게요'],
    ['한 달에 이십오만 원쯤', '한 달에 25만 원쯤'],
    ['주 삼십 시간 이상', '주 30시간 이상'],
    ['백오십 일짜리', '150일짜리'],
    ['예순다섯 넘어서', '65세 넘어서'],
    ['출석률 팔십 프로', '출석률 80%'],
  ])('%s', (spoken, written) => {
    expect(inDigits(spoken)).toBe(written);
  });

  test('a bare hundred is pay where pay was asked for', () => {
    expect(inDigits('이백이십이요', '희망 임금은요')).toBe('220만 원이요');
    expect(inDigits('백오십에서 오십삼 빼면')).toBe('백오십에서 오십삼 빼면');
  });

  test.each([
    '이 일을 하고 싶어요',
    '어서 오세요',
    '네 시간 되세요',
    '이 분이 오셨어요',
    '일 시작하면',
    '이사를 도와요',
  ])('what only sounds like one stays: %s', (text) => {
    expect(inDigits(text)).toBe(text);
  });
});

describe('words misheard by one letter', () => {
  test.each([
    ['내일배움 가드로 들어요', '내일배움카드로 들어요'],
    ['그 취업활통 계획을 세워요', '그 취업활동계획을 세워요'],
    ['실엄급여를 받아요', '실업급여를 받아요'],
  ])('%s', (heard, meant) => {
    expect(setRight(heard).text).toBe(meant);
  });

  test('another word, or two letters off, stays as it was heard', () => {
    for (const text of ['실업급여하고 구직급여', '근로계약직으로', '고용센스가'])
      expect(setRight(text).text).toBe(text);
  });
});

test('courtesies are not kept, facts are', () => {
  expect(['네 알겠습니다 감사합니다', '아 그러세요', '안녕히 계세요'].map(tells)).toEqual([
    false,
    false,
    false,
  ]);
  expect(['네 열 시요', '허리가 아파서 그만뒀어요'].map((text) => tells(inDigits(text)))).toEqual([
    true,
    true,
  ]);
});
