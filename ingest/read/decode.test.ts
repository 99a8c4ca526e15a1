import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../cut-document.ts';
import { decode } from './decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  test('reads UTF-8 with and without a byte order mark, and any line end', () => {
    expect(decode(utf8('\ufeff주휴수당\r\n휴일\r끝'))).toBe('주휴수당\n휴일\n끝');
  });

  test('reads EUC-KR, and the letters that only CP949 has', () => {
    expect(decode(bytes(0xc1, 0xd6, 0xc8, 0xde))).toBe('주휴');
    expect(decode(bytes(0x8c, 0x63))).toBe('똠');
  });

  test('reads UTF-16 with a byte order mark', () => {
    expect(decode(bytes(0xff, 0xfe, 0xfc, 0xc8))).toBe('주');
    expect(decode(bytes(0xfe, 0xff, 0xc8, 0xfc))).toBe('주');
  });

  test('composes letters that macOS took apart', () => {
    expect(decode(utf8('휴일'.normalize('NFD')))).toBe('휴일');
  });

  test('refuses what is empty, binary, in another encoding, or was damaged before', () => {
    expect(() => decode(bytes())).toThrow('empty');
    expect(() => decode(utf8(' \n\t'))).toThrow('empty');
    expect(() => decode(bytes(0x25, 0x50, 0x44, 0x46, 0, 1))).toThrow('binary');
    expect(() => decode(bytes(0xc1, 0xff, 0xff, 0xfe))).toThrow('neither UTF-8 nor EUC-KR');
    expect(() => decode(utf8('한 줄\n\ufffd\ufffd\ufffd'))).toThrow('in line 2');
    expect(() => decode(bytes())).toThrow(UnreadableFile);
  });

  test('drops a single damaged letter in a long text', () => {
    expect(decode(utf8(`${'가'.repeat(500)}\ufffd`))).toBe('가'.repeat(500));
  });
});
