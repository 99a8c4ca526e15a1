import { describe, expect, it } from 'vitest';
import { addressEnd, safeLink } from './safe-link.ts';

describe('links that an answer may carry', () => {
  it.each([
    'https://www.law.go.kr/법령/근로기준법',
    'https://1350.moel.go.kr/',
    'https://www.klac.or.kr/a?b=1',
  ])('lets %s through', (address) => expect(safeLink(address)).toMatch(/^https:\/\//));

  it.each([
    'http://www.law.go.kr/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://law.go.kr.evil.example/',
    'https://evilgo.kr/',
    'https://moel.go.kr@evil.example/',
    'https://user:word@moel.go.kr/',
    'https://moel.go.kr:8443/',
    '//moel.go.kr/',
    '근로기준법',
    '',
  ])('lets %s be text only', (address) => expect(safeLink(address)).toBeNull());

  it.each([
    ['https://www.moel.go.kr/a?id=1에서', 'https://www.moel.go.kr/a?id=1'],
    ['https://www.moel.go.kr).', 'https://www.moel.go.kr'],
    ['https://www.moel.go.kr/a_b', 'https://www.moel.go.kr/a_b'],
    ['https://www.moel.go.kr/a.html,', 'https://www.moel.go.kr/a.html'],
  ])('ends the address of %s before what is not its own', (text, address) => {
    expect(text.slice(0, addressEnd(text))).toBe(address);
  });
});
