import { describe, expect, it } from 'vitest';
import { findQuote } from './find-quote.ts';

const text = '① 사용자는 근로자에게 1주에 평균 1회 이상의\n유급휴일을 보장하여야 한다. (개정 2018. 3. 20.)';
const found = (quote: string): string | null => {
  const place = findQuote(text, quote);
  return place && text.slice(...place);
};

describe('the quoted words in their passage', () => {
  it('finds them as they stand', () => expect(found('사용자는 근로자에게')).toBe('사용자는 근로자에게'));

  it('finds them across a line break and other spacing', () =>
    expect(found('1주에 평균 1회  이상의 유급휴일을')).toBe('1주에 평균 1회 이상의\n유급휴일을'));

  it('takes marks of a pattern as plain characters', () =>
    expect(found('한다.(개정 2018.3.20.)')).toBe('한다. (개정 2018. 3. 20.)'));

  it('marks nothing when the words are not there', () => {
    expect(findQuote(text, '주휴수당')).toBeNull();
    expect(findQuote(text, ' ')).toBeNull();
  });
});
