import { describe, expect, test } from 'vitest';
import { readGuides } from '../../knowledge/guides/guide.ts';
import { escapeHtml } from './escape-html.ts';
import { guidePage } from './guide-page.ts';

const guides = await readGuides('knowledge/guides');

describe('every guide as a page', () => {
  test('has its date, all its sections and its questions, each leading to the chat', () => {
    for (const guide of guides) {
      const html = guidePage(guide, []);
      expect(html).toContain(`<h1>${escapeHtml(guide.title)}</h1>`);
      expect(html).toContain('<time datetime="2026-11-22">2026년 11월 22일</time> 기준');
      for (const [, heading] of guide.body.matchAll(/^## (.+)$/gm))
        expect(html).toContain(`<h2>${heading}</h2>`);
      for (const question of guide.questions)
        expect(html).toContain(`"/?${escapeHtml(String(new URLSearchParams({ ask: question })))}"`);
    }
  });

  test('shows no directive and no Markdown, and needs neither inline style nor inline script', () => {
    for (const guide of guides)
      expect(guidePage(guide, [])).not.toMatch(/<!--|\*\*|^\||^- |style=|\son\w+=|<script>/m);
  });
});

test('articles open at the National Law Information Center, by law', () => {
  const guide = guides.find(({ id }) => id === 'weekly-holiday-allowance') ?? expect.fail('no such guide');
  const html = guidePage(
    guide,
    guides.filter(({ id }) => id === 'minimum-wage'),
  );
  expect(html).toContain(
    `<a href="${encodeURI('https://www.law.go.kr/법령/근로기준법시행령/제30조')}" rel="noreferrer">제30조제1항</a>`,
  );
  expect(html.match(/<dt>근로기준법<\/dt>/g)).toHaveLength(1);
  expect(html).toContain('<a href="/guides/minimum-wage">');
});
