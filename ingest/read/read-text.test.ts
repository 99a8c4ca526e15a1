import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { markdownToHwpx } from 'kordoc';
import { describe, expect, test, vi } from 'vitest';
import writeExcel, { type SheetData } from 'write-excel-file/node';
import { epubOf, pptxOf, zipOf } from '../../tests/builders/files/archives.ts';
import { hancomForm, hwpOf, lockedOfficeFile } from '../../tests/builders/files/hwp.ts';
import { pdfOf } from '../../tests/builders/files/pdf.ts';
import type { DocumentText } from './document-text.ts';
import { readText } from './read-text.ts';

// kordoc and pdf.js take their time to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Places with what stands in them. */
const read = async (name: string, bytes: Uint8Array) => partsOf(await readText(name, bytes));
const partsOf = ({ parts }: DocumentText) =>
  parts.map((part) => [
    part.place,
    part.kind === 'prose'
      ? part.markdown
      : [part.header, ...part.lines.map(({ from, text }) => `${from} ${text}`)].join('\n'),
  ]);

describe('what a file says, and where', () => {
  test('PDF: by page; pages without a text layer are told as scans', async () => {
    const { parts, notices } = await readText(
      '안내.pdf',
      pdfOf([['주휴수당은 하루치 임금입니다.'], [], ['셋째 쪽입니다.']]),
    );
    expect(parts).toMatchObject([
      { place: '1쪽', anchor: 'page=1', markdown: '주휴수당은 하루치 임금입니다.' },
      { place: '3쪽', anchor: 'page=3', markdown: '셋째 쪽입니다.' },
    ]);
    expect(notices).toEqual([expect.stringContaining('2쪽은 스캔한 그림')]);
  });

  test.each([false, true])('HWP: paragraphs and tables of all sections, compressed: %s', async (packed) => {
    const pay = [
      ['구분', '금액'],
      ['시급', '10,320원'],
    ];
    const file = hwpOf([['나루 안내문', pay], ['둘째 구역입니다.']], { packed });
    expect(await read('안내.hwp', file)).toEqual([
      ['', '나루 안내문\n\n| 구분 | 금액 |\n| --- | --- |\n| 시급 | 10,320원 |\n\n둘째 구역입니다.'],
    ]);
  });

  test("HWPX, as Hancom's program wrote it: the form of an official letter", async () => {
    const [[, text] = []] = await read('기안문.hwpx', await hancomForm());
    expect(text).toMatch(/^수신\n\n\(경유\)\n\n제목\n\n붙임 1부\. {1,2}끝\./);
  });

  test('HWPX, as kordoc itself writes it: headings and tables', async () => {
    const markdown = '# 안내문\n\n첫 문단입니다.\n\n| 구분 | 시간 |\n| --- | --- |\n| 가 | 20 |';
    expect(await read('안내.hwpx', new Uint8Array(await markdownToHwpx(markdown)))).toEqual([['', markdown]]);
  });

  test('DOCX: headings, lists and tables', async () => {
    const rows = [
      ['구분', '내용'],
      ['학력', '나루대학교'],
    ].map(
      (cells) =>
        new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
    );
    const children = [
      new Paragraph({ text: '경력', heading: HeadingLevel.HEADING_1 }),
      new Paragraph('나루상사 2020.03 ~ 2023.02'),
      new Paragraph({ text: '급여 정산', bullet: { level: 0 } }),
      new Table({ rows }),
    ];
    const file = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    expect(await read('이력서.docx', new Uint8Array(file))).toEqual([
      [
        '',
        '# 경력\n\n나루상사 2020.03 ~ 2023.02\n\n- 급여 정산\n\n| 구분 | 내용 |\n| --- | --- |\n| 학력 | 나루대학교 |',
      ],
    ]);
  });

  test('XLSX: rows with their numbers under the head; dates, shares and thousands as they are shown', async () => {
    const rows = [
      [{ value: '지급 기준표' }],
      [],
      ['구분', '금액', '시작일', '비율'].map((value) => ({ value })),
      [
        { value: '가' },
        { type: Number, value: 1234567, format: '#,##0' },
        { type: Date, value: new Date('2026-01-05T00:00:00Z'), format: 'yyyy"년" m"월" d"일"' },
        { type: Number, value: 0.125, format: '0.0%' },
      ],
      [],
      [{ value: '나' }, { type: Boolean, value: true }],
    ];
    const file = await writeExcel(rows as SheetData, { sheet: '수당' }).toBuffer();
    expect(await read('수당.xlsx', new Uint8Array(file))).toEqual([
      [
        '시트 ‘수당’',
        '지급 기준표\n\n| 구분 | 금액 | 시작일 | 비율 |\n| --- | --- | --- | --- |\n' +
          '4 | 가 | 1,234,567 | 2026-01-05 | 12.5% |\n6 | 나 | 예 |  |  |',
      ],
    ]);
  });

  test('PPTX: by slide, with tables and notes, without slide numbers and hidden slides', async () => {
    const file = pptxOf([
      { title: '나루 소개', text: '묻고 답합니다.', notes: '천천히 읽는다.' },
      { title: '숨김', text: '지난해 것', hidden: true },
      {
        title: '수당',
        text: '표와 같습니다.',
        rows: [
          ['구분', '시간'],
          ['가', '20'],
        ],
      },
    ]);
    expect(await read('소개.pptx', file)).toEqual([
      ['슬라이드 1', '# 나루 소개\n\n묻고 답합니다.\n\n발표자 메모\n\n천천히 읽는다.'],
      ['슬라이드 3', '# 수당\n\n표와 같습니다.\n\n| 구분 | 시간 |\n| --- | --- |\n| 가 | 20 |'],
    ]);
  });

  test('EPUB: by chapter', async () => {
    const file = epubOf('나루 이야기', ['<h1>첫 장</h1><p>강가에서.</p>', '<p>제목 없는 장.</p>']);
    expect(await read('책.epub', file)).toEqual([
      ['', '# 첫 장\n\n강가에서.'],
      ['2장', '제목 없는 장.'],
    ]);
  });

  test('CSV in the encoding of Korean Excel, with semicolons and line ends in quotes', async () => {
    // CP949 of 이름;비고 and 나루;"한 줄\n두 줄".
    const bytes = Uint8Array.from([
      ...[0xc0, 0xcc, 0xb8, 0xa7, 0x3b, 0xba, 0xf1, 0xb0, 0xed, 0x0d, 0x0a],
      ...[0xb3, 0xaa, 0xb7, 0xe7, 0x3b, 0x22, 0xc7, 0xd1, 0x0a, 0xb5, 0xce, 0x22, 0x0d, 0x0a],
    ]);
    expect(await read('명단.csv', bytes)).toEqual([
      ['', '| 이름 | 비고 |\n| --- | --- |\n2 | 나루 | 한 두 |'],
    ]);
  });

  test('SRT: by time', async () => {
    const file =
      '1\n00:00:01,000 --> 00:00:04,500\n<i>안녕하세요.</i>\n\n2\n00:01:02,000 --> 00:01:05,000\n무엇을\n도와드릴까요?\n';
    const { parts } = await readText('상담.srt', utf8(file));
    expect(parts).toMatchObject([
      {
        lines: [
          { from: '00:00:01', to: '00:00:04', text: '안녕하세요.' },
          { from: '00:01:02', to: '00:01:05', text: '무엇을 도와드릴까요?' },
        ],
      },
    ]);
  });

  test('ZIP: each file with its name before its places; what cannot be read is told', async () => {
    const file = zipOf({
      '규정/복무.pdf': pdfOf([['복무 규정입니다.']]),
      '규정/그림.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]),
      '안내.txt': '안내합니다.',
      '__MACOSX/._안내.txt': 'x',
    });
    const document = await readText('자료집.zip', file);
    expect(partsOf(document)).toEqual([
      ['규정/복무.pdf, 1쪽', '복무 규정입니다.'],
      ['안내.txt', '안내합니다.'],
    ]);
    expect(document.notices).toEqual([expect.stringMatching(/^규정\/그림\.png: 읽을 수 없는 형식/)]);
  });

  test('is told by the content, whatever the name', async () => {
    expect((await readText('공고.hwp', pdfOf([['채용 공고입니다.']]))).form).toBe('pdf');
    expect((await readText('이력서.doc', utf8('<!DOCTYPE html><p>글'))).form).toBe('html');
    expect((await readText('메모', utf8('PK 지표를 정리했다.'))).form).toBe('plain');
  });
});

describe('a file that must not or cannot be read', () => {
  const refused = (name: string, bytes: Uint8Array) => expect(readText(name, bytes)).rejects;

  test('for its password', async () => {
    await refused('a.hwp', hwpOf([['비밀']], { locked: true })).toMatchObject({ code: 'password' });
    await refused('a.docx', lockedOfficeFile()).toMatchObject({ code: 'password' });
    await refused('a.pdf', pdfOf([['비밀']], { locked: true })).toMatchObject({ code: 'password' });
    const zip = zipOf({ 'a.txt': '비밀' });
    // The flag of encryption, in the entry's own head and in the directory's.
    for (const at of [6, Buffer.from(zip).indexOf('PK\x01\x02', 0, 'latin1') + 8])
      zip[at] = (zip[at] ?? 0) | 1;
    await refused('a.zip', zip).toMatchObject({ code: 'password' });
  });

  test('for damage: cut off anywhere', async () => {
    const files = {
      'a.pptx': pptxOf([{ title: '제목', text: '글' }]),
      'a.epub': epubOf('책', ['<p>글</p>']),
      'a.pdf': pdfOf([['글']]).subarray(0, 300),
      'a.hwp': hwpOf([['글']]).subarray(0, 900),
    };
    for (const [name, bytes] of Object.entries(files)) {
      await refused(name, bytes.subarray(0, Math.floor(bytes.length / 2))).toMatchObject({
        name: 'UnreadableFile',
        message: expect.stringMatching(/손상|읽을 수 없는|글자가 없는|스캔/),
      });
    }
  });

  test('as it unpacks to too much, by what it declares and by what it hides', async () => {
    const bomb = zipOf({ 'a.txt': new Uint8Array(24 * 1024 * 1024) });
    await refused('a.zip', bomb).toMatchObject({ code: 'bomb' });
    const liar = zipOf({ 'a.txt': new Uint8Array(24 * 1024 * 1024) });
    const directory = Buffer.from(liar).indexOf('PK\x01\x02', 0, 'latin1');
    new DataView(liar.buffer).setUint32(directory + 24, 100, true);
    await refused('a.zip', liar).toMatchObject({ name: 'UnreadableFile' });
  });

  test('for entities in its XML, which are not read', async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "나루나루"><!ENTITY b "&a;&a;&a;&a;">]>';
    const file = zipOf({
      'ppt/presentation.xml': `${entities}<p:presentation>&b;</p:presentation>`,
      'ppt/_rels/presentation.xml.rels': '<Relationships/>',
    });
    await refused('a.pptx', file).toMatchObject({ code: 'entities' });
    const outside = zipOf({
      'META-INF/container.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><container/>',
    });
    await refused('a.epub', outside).toMatchObject({ code: 'entities' });
  });

  test('as every page of it is a scan', async () => {
    await refused('a.pdf', pdfOf([[], []])).toMatchObject({ code: 'scanned' });
  });

  test('as it is no document', async () => {
    await refused('a.txt', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0])).toMatchObject({
      code: 'unsupported',
    });
    await refused('a.txt', new Uint8Array()).toMatchObject({ code: 'empty' });
  });
});
