import { describe, expect, test } from 'vitest';
import { type TextPart, wholeProse } from '../read/document-text.ts';
import { cutText } from './cut-text.ts';

const laws = new Map([['근로기준법', '근로기준법']]);
const cut = (markdown: string, more: { title?: string; data?: unknown; path?: string } = {}) =>
  cutParts([wholeProse(markdown)], more);
const cutParts = (
  parts: readonly TextPart[],
  {
    path = '/자료/안내문.md',
    title,
    data = null,
    url,
  }: { title?: string; data?: unknown; path?: string; url?: string } = {},
) =>
  cutText(
    { path, text: { form: 'markdown', title: title ?? null, data, parts, notices: [] }, url: url ?? null },
    laws,
  );
const page = (number: number, markdown: string): TextPart => ({
  kind: 'prose',
  place: `${number}쪽`,
  continues: true,
  anchor: `page=${number}`,
  markdown,
});

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

  test('opens at its page, under the heading that still holds there', async () => {
    const { passages } = await cutParts(
      [page(1, '# 안내\n## 신청\n첫 쪽'), page(2, '둘째 쪽\n## 기한\n7일')],
      {
        url: 'https://www.example.go.kr/a.pdf',
      },
    );
    expect(passages.map(({ passage }) => [passage.locator, passage.heading, passage.url])).toEqual([
      ['1쪽 문단 1', '신청', 'https://www.example.go.kr/a.pdf#page=1'],
      ['2쪽 문단 1', '신청', 'https://www.example.go.kr/a.pdf#page=2'],
      ['2쪽 문단 2', '기한', 'https://www.example.go.kr/a.pdf#page=2'],
    ]);
  });

  test('repeats the head of a table in every passage that holds a stretch of it, and cuts no row', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, n) => `| ${n + 1}등급 | ${(n + 1) * 10_000}원을 매달 말일에 |`,
    );
    const { passages } = await cut(
      `아래 표와 같습니다.\n\n| 등급 | 금액 |\n| --- | --- |\n${rows.join('\n')}\n\n끝글입니다.`,
    );
    const texts = passages.map(({ passage }) => passage.text);
    const withRows = texts.filter((text) => text.includes('등급 |'));
    expect(withRows.length).toBeGreaterThan(2);
    for (const text of withRows) expect(text).toContain('| 등급 | 금액 |\n| --- | --- |');
    expect(texts.join('\n').match(/^\| \d+등급 .*말일에 \|$/gm)).toHaveLength(60);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(800);
  });

  test('names the rows of a sheet and the times of subtitles', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => ({
      from: `${n + 12}`,
      to: `${n + 12}`,
      text: `| 나루 ${n} | ${'가'.repeat(30)} |`,
    }));
    const { passages } = await cutParts([
      {
        kind: 'lines',
        place: '시트 ‘수당’',
        unit: '행',
        header: '| 이름 | 값 |\n| --- | --- |',
        lines: rows,
      },
      {
        kind: 'lines',
        place: '',
        unit: '',
        header: null,
        lines: [{ from: '00:00:01', to: '00:00:04', text: '안녕하세요' }],
      },
    ]);
    expect(passages[0]?.passage.locator).toMatch(/^시트 ‘수당’ 12–\d+행$/);
    expect(passages[1]?.passage.text).toMatch(/^\| 이름 \| 값 \|/);
    expect(passages.at(-1)?.passage.locator).toBe('00:00:01–00:00:04');
    expect(new Set(passages.map(({ passage }) => passage.id)).size).toBe(passages.length);
  });
});
