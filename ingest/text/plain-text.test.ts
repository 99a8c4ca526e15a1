import { describe, expect, test } from 'vitest';
import { plainTextToMarkdown } from './plain-text.ts';

describe('plain text', () => {
  test('drops page numbers', () => {
    expect(plainTextToMarkdown('가\n- 3 -\n나\n 2 / 12 \n[4쪽]\n다 1 / 2')).toBe('가\n\n나\n\n다 1 / 2');
  });

  test('joins the lines that a page broke, also across the empty lines of a PDF', () => {
    const paper = [
      '○고용 상황이 어려울수록 신속한 일자리 매칭을 통한 노동시장',
      '',
      '효율성 제고가 중요',
      '',
      '□최근 인공지능 기술의 비약적 발전은 서비스 개선 기회를 제공하고 있다.',
      '다음 문장',
    ].join('\n');
    expect(plainTextToMarkdown(paper).split('\n\n')).toEqual([
      '○고용 상황이 어려울수록 신속한 일자리 매칭을 통한 노동시장 효율성 제고가 중요',
      '□최근 인공지능 기술의 비약적 발전은 서비스 개선 기회를 제공하고 있다.',
      '다음 문장',
    ]);
  });

  test('leaves lines alone where paragraphs are single lines', () => {
    const release = `보도자료 제목입니다\n\n- 부제목은 이렇게 마침표 없이 서른 글자를 넘겨 적는 일이 많다\n\n${'문단은 한 줄이다. '.repeat(12).trim()}`;
    expect(plainTextToMarkdown(release)).toBe(release);
  });

  test('knows the headings of official papers, and that sentences are none', () => {
    const paper =
      'Ⅰ. 추진배경\n1. 현황\n① (1단계) 진입기\n< 인사 말씀 >\n붙임 1\n1. 신청서를 냅니다.\n제2장 급여';
    expect(plainTextToMarkdown(paper).split(/\n+/)).toEqual([
      '## Ⅰ. 추진배경',
      '### 1. 현황',
      '### ① (1단계) 진입기',
      '### < 인사 말씀 >',
      '## 붙임 1',
      '1. 신청서를 냅니다.',
      '## 제2장 급여',
    ]);
  });
});
