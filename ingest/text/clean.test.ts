import { expect, test } from 'vitest';
import { cleanText } from './clean.ts';

test('drops what one cannot see and keeps paragraphs apart', () => {
  expect(cleanText('\ufeff주\u00a0휴\u200b수당  \n\n\n\n\f휴\u00ad일\u0007\n')).toBe('주 휴수당\n\n휴일');
});
