import { expect, test } from 'vitest';
import { piecesOf } from './marked-text.tsx';

test('the pieces are the whole text, the words of the findings marked', () => {
  const text = '경비원 모집. 60세 이하 남자만. 월 260만원';
  const pieces = piecesOf(text, ['남자만', '60세 이하', '없는 말']);
  expect(pieces.map(({ piece }) => piece).join('')).toBe(text);
  expect(pieces.filter(({ marked }) => marked).map(({ piece }) => piece)).toEqual(['60세 이하', '남자만']);
});

test('words that overlap are marked once', () => {
  expect(piecesOf('20대 여성만', ['20대 여성', '여성만']).map(({ piece }) => piece)).toEqual([
    '20대 여성',
    '만',
  ]);
});
