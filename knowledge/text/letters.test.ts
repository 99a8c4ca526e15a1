import { describe, expect, it } from 'vitest';
import { letterPairsOf, lettersOf } from './letters.ts';

describe('letters of a text', () => {
  it('are what is left without spaces and marks', () => {
    expect(lettersOf('주 15시간, 이상(소정)!')).toBe('주15시간이상소정');
  });

  it('are the same however Hangul was typed', () => {
    expect(lettersOf('퇴직금'.normalize('NFD'))).toBe('퇴직금');
  });

  it('include letters beyond the first plane, and no emoji', () => {
    expect(lettersOf('𠮷 😀野家')).toBe('𠮷野家');
  });
});

describe('pairs of letters', () => {
  it('reach over spaces and tell no case apart', () => {
    expect(letterPairsOf('주 휴 OK')).toEqual(new Set(['주휴', '휴o', 'ok']));
  });
});
