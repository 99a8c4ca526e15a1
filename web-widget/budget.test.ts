import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budget, sizes } from './budget.ts';
import { type BuiltWidget, buildWidget } from './build.ts';

describe('the built widget', () => {
  const folder = mkdtempSync(join(tmpdir(), 'naru-build-'));
  let built: BuiltWidget;
  beforeAll(async () => {
    writeFileSync(join(folder, 'naru-000000000000.js'), 'of an earlier build');
    built = await buildWidget(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps to what a visitor may be made to load', () => {
    const measured = sizes(built);
    expect(measured.loader).toBeLessThanOrEqual(budget.loader);
    expect(measured.whole).toBeLessThanOrEqual(budget.whole);
    expect(measured.live).toBeLessThanOrEqual(budget.live);
  });

  it('leaves one body, under a name of its own content, which the loader asks for, and what that asks for', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith('naru-'))
        .sort(),
    ).toEqual([built.body, ...built.shared, ...built.live].sort());
    const body = readFileSync(join(folder, built.body), 'utf8');
    expect(built.live.filter((name) => body.includes(name))).toHaveLength(1);
    expect(readFileSync(join(folder, built.loader), 'utf8')).toContain(built.body);
  });

  it('builds the same bytes again', async () => {
    expect((await buildWidget(folder)).body).toBe(built.body);
  });

  it('carries no schema library, no HTML string and no evaluated code', () => {
    const names = [built.body, ...built.shared, ...built.live];
    const body = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    expect(body).not.toMatch(/ZodError|insertAdjacentHTML|DOMParser|\beval\(|new Function/);
  });

  it('passes on the notices of what it contains', () => {
    const notice = readFileSync(join(folder, 'NOTICE.txt'), 'utf8');
    for (const words of ['Preact', 'Socket.IO', 'streaming-markdown', 'MIT', 'KRDS', '공공누리 제1유형'])
      expect(notice).toContain(words);
  });
});
