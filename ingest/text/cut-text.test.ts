import { describe, expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

const laws = new Map([['근로기준법', '근로기준법']]);
const cut = (markdown: string, more: { title?: string; data?: unknown; path?: string } = {}) =>
  cutText(
    { path: more.path ?? '/자료/안내문.md', title: more.title ?? null, data: more.data ?? null, markdown },
    laws,
  );

describe('a document', () => {
  test('is cut at its headings, each place named by the way to it', async () => {
    const { title, passages } = await cut('# 안내\n첫 글\n## 신청\n근로기준법 제55조에 따라\n## 신청\n또');
    expect(title).toBe('안내');
    expect(passages.map(({ passage }) => [passage.locator, passage.heading, passage.text])).toEqual([
      ['문단 1', '', '첫 글'],
      ['신청 > 문단 1', '신청', '근로기준법 제55조에 따라'],
      ['신청 > 문단 2', '신청', '또'],
    ]);
    expect(passages[1]?.passage).toMatchObject({
      kind: 'document',
      law: ['근로기준법 제55조'],
      effectiveFrom: null,
    });
  });

  test('is cut by length between sentences, and nothing of it is lost or doubled', async () => {
    const sentence = '주휴수당은 한 주를 모두 나온 사람에게 주는 하루치 임금입니다. ';
    const { passages } = await cut(sentence.repeat(60));
    expect(passages.length).toBeGreaterThan(2);
    for (const { passage } of passages) {
      expect(passage.text.length).toBeLessThanOrEqual(800);
      expect(passage.text).toMatch(/^주휴수당은[\s\S]*입니다\.$/);
    }
    expect(passages.map(({ passage }) => passage.text).join(' ')).toBe(sentence.repeat(60).trim());
    expect(new Set(passages.map(({ passage }) => passage.id)).size).toBe(passages.length);
  });

  test('is called as it calls itself, else by its first line, else by its file', async () => {
    expect((await cut('글', { data: { title: '앞', url: 'https://www.moel.go.kr/a' } })).title).toBe('앞');
    expect((await cut('# 둘째\n글', { title: '쪽 제목' })).title).toBe('쪽 제목');
    expect((await cut('2026.03.12 (목)\n• 맑음 서울 8.7℃\n고용노동부, 지역 일자리 혁신\n글')).title).toBe(
      '고용노동부, 지역 일자리 혁신',
    );
    expect((await cut('## 하나\n글')).title).toBe('안내문');
  });

  test('keeps its ids while it stays where it is, and does not tell where that is', async () => {
    const [once, again, elsewhere] = await Promise.all([
      cut('글'),
      cut('글'),
      cut('글', { path: '/b/안내문.md' }),
    ]);
    expect(again).toEqual(once);
    expect(elsewhere.documentId).not.toBe(once.documentId);
    expect(once.documentId).not.toContain('자료');
  });

  test('without text is refused', async () => {
    await expect(cut('# 제목만\n\n')).rejects.toThrow('no text');
  });
});
