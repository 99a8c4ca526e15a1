import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sources } from '../../web-widget/widget/answer/markdown.ts';
import { launchChromium, noBrowser } from './stage.ts';

/** What `web-widget/widget/answer/markdown.ts` leaves on the page of the test. */
declare const answer: {
  renderMarkdown: (root: HTMLElement, text: string, sources: Sources) => void;
  markdownWriter: (root: HTMLElement, sources: Sources) => { write: (text: string) => void; end: () => void };
};

const allowed = {
  elements:
    'a blockquote br button code div em h4 hr li ol p pre s span strong table tbody td th thead tr ul'.split(
      ' ',
    ),
  attributes: 'href target rel start scope tabindex type data-source aria-label'.split(' '),
};

/** Pieces that attackers, models and scanned papers put together; the fuzz joins them at random. */
const pieces = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe src="https://evil.example">',
  '[누르세요](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '![사진](https://evil.example/leak.png)',
  '[![a](https://evil.example/b.png)](https://evil.example)',
  '<https://evil.example>',
  'https://evil.example/?q=비밀',
  'https://www.moel.go.kr/a_b?id=1에서',
  '[법](https://www.law.go.kr/법령/근로기준법)',
  '[1]',
  '[1](javascript:alert(1))',
  '[99]',
  '[별표 1]',
  '**근로기준법(제60조)**에',
  '__굵게__',
  '파일_이름_확인',
  '`코드`',
  '```js\nalert(1)\n```\n',
  '\n| 가 | 나 |\n|---|---|\n| 1 | 2 |\n',
  '\n# 제목\n',
  '\n- 항목\n',
  '\n1. 첫째\n',
  '\n> 인용\n',
  '\n---\n',
  '\n- [x] 할 일\n',
  '~~취소~~',
  '$x$',
  '\\(y\\)',
  '&lt;b&gt;',
  '<br>',
  '<style>*{display:none}</style>',
  '<a href="javascript:alert(1)" onclick="alert(1)">',
  '*',
  '_',
  '|',
  '[',
  ']',
  '(',
  ')',
  '\n\n',
  '    ',
  '\u0000',
  '\uE000',
  '\uD83D\uDE00',
  '\uD83D',
];

describe.skipIf(noBrowser)('Markdown of an answer', () => {
  let page: Page;
  const requests: string[] = [];
  let dialogs = 0;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const browser = await launchChromium();
    close = () => browser.close();
    page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => {
      dialogs += 1;
      return dialog.dismiss();
    });
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, '../../web-widget/widget/answer/markdown.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'answer',
    });
    await page.evaluate(`${outputFiles[0]?.text};globalThis.answer = answer`);
  });
  afterAll(() => close());

  /** The HTML of a text, rendered whole. */
  const rendered = (text: string): Promise<string> =>
    page.evaluate((markdown) => {
      const root = document.createElement('div');
      answer.renderMarkdown(root, markdown, { has: (n) => n === 1, label: (n) => `근거 ${n}` });
      return root.innerHTML;
    }, text);

  it.each([
    '**근로기준법(제60조)**에',
    '**「근로기준법」**은',
    '**15일**을',
    '**“통상임금”**이란',
    '**주휴수당(유급휴일수당)**은',
    '**9:00~18:00**까지',
    '**제55조제1항**에',
  ])('sets Korean bold before a particle: %s', async (text) => {
    const [, bold, after] = /\*\*(.+)\*\*(.+)/.exec(text) ?? [];
    expect(await rendered(text)).toBe(`<p><strong>${bold}</strong>${after}</p>`);
  });

  it.each([
    ['09:00~18:00 또는 10:00~19:00', '<p>09:00~18:00 또는 10:00~19:00</p>'],
    ['파일_이름_확인', '<p>파일_이름_확인</p>'],
    ['# 큰 제목', '<h4>큰 제목</h4>'],
    ['3. 셋째', '<ol start="3"><li>셋째</li></ol>'],
    ['[별표 1]에 있습니다.', '<p>[별표 1]에 있습니다.</p>'],
    ['없는 근거[7]', '<p>없는 근거[7]</p>'],
    ['![사진](https://evil.example/a.png)', '<p><span>사진</span></p>'],
    ['[누르세요](javascript:alert)', '<p>누르세요</p>'],
    ['<b>굵게</b>', '<p>&lt;b&gt;굵게&lt;/b&gt;</p>'],
  ])('renders %s', async (text, html) => expect(await rendered(text)).toBe(html));

  it.each(['받습니다.[1] 다음', '받습니다. [1] 다음'])(
    'makes a source that exists a button, on the line of the word before it: %s',
    async (text) => {
      expect(await rendered(text)).toBe(
        '<p>받습니다<span>.<button type="button" data-source="1" aria-label="근거 1">1</button></span> 다음</p>',
      );
    },
  );

  it('links public addresses only, and ends a bare one where Korean goes on', async () => {
    expect(await rendered('안내는 https://www.moel.go.kr/a_b?id=1에서 보세요.')).toBe(
      '<p>안내는 <a href="https://www.moel.go.kr/a_b?id=1" target="_blank" rel="noopener noreferrer">https://www.moel.go.kr/a_b?id=1</a>에서 보세요.</p>',
    );
    expect(await rendered('참고 https://evil.example/x 입니다')).toBe(
      '<p>참고 https://evil.example/x 입니다</p>',
    );
  });

  it('gives a table headers that name their columns, in a frame the keyboard can scroll', async () => {
    expect(await rendered('| 근속 | 연차 |\n|---|---|\n| 1년 | 15일 |')).toBe(
      '<div tabindex="0"><table><thead><tr><th scope="col"> 근속 </th><th scope="col"> 연차 </th></tr></thead>' +
        '<tbody><tr><td> 1년 </td><td> 15일 </td></tr></tbody></table></div>',
    );
  });

  it('leaves nothing but the listed nodes of 6,000 hostile texts, in pieces and whole', async () => {
    requests.length = 0;
    const strange = await page.evaluate(
      async ([parts, elements, attributes]) => {
        let seed = 20261122;
        const random = (below: number): number => {
          seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
          return Math.floor((seed / 2 ** 32) * below);
        };
        const found = new Set<string>();
        const sources = { has: (n: number) => n === 1, label: (n: number) => `근거 ${n}` };
        const root = document.body.appendChild(document.createElement('div'));
        for (let round = 0; round < 6000; round += 1) {
          const text = Array.from({ length: 1 + random(12) }, () => parts[random(parts.length)]).join(
            random(2) ? ' ' : '',
          );
          root.replaceChildren();
          if (round % 2) {
            const writer = answer.markdownWriter(root, sources);
            for (let at = 0; at < text.length; ) {
              const next = at + 1 + random(7);
              writer.write(text.slice(at, next));
              at = next;
            }
            writer.end();
          } else answer.renderMarkdown(root, text, sources);
          for (const node of root.querySelectorAll('*')) {
            if (!elements.includes(node.localName)) found.add(node.localName);
            for (const { name, value } of node.attributes) {
              if (!attributes.includes(name)) found.add(`${node.localName}@${name}`);
              if (name === 'href' && !/^https:\/\/(www\.moel|www\.law)\.go\.kr\//.test(value))
                found.add(value);
            }
          }
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
        return [...found];
      },
      [pieces, allowed.elements, allowed.attributes] as const,
    );
    expect(strange).toEqual([]);
    expect(requests).toEqual([]);
    expect(dialogs).toBe(0);
  });
});
