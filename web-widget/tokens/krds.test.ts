import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { type Mode, resolveToken, tokenSheet, tokensIn, withTokens } from './krds.ts';

const modes: readonly Mode[] = ['light', 'high-contrast'];

/** Every pair of text and ground that the widget and the demo page set. WCAG 2.2, 1.4.3: text needs 4.5. */
const text: readonly (readonly [on: string, ...texts: string[]])[] = [
  ['surface-white', 'text-basic', 'text-subtle', 'text-primary', 'text-danger'],
  ['surface-gray-subtler', 'text-basic', 'text-subtle'],
  ['surface-primary-subtler', 'text-basic', 'text-subtle', 'text-primary'],
  ['surface-information-subtler', 'text-basic'],
  ['surface-danger-subtler', 'text-basic'],
  ['surface-warning-subtler', 'text-warning'],
  ['element-warning-lighter', 'text-basic'],
  ['button-text-fill-hover', 'text-basic', 'text-subtle'],
  ['button-tertiary-fill-hover', 'text-basic'],
  ['button-primary-fill', 'text-inverse-static'],
  ['button-primary-fill-hover', 'text-inverse-static'],
  ['input-surface', 'text-basic'],
  ['background-gray-subtler', 'text-basic', 'text-subtle', 'text-primary'],
];

/** WCAG 2.2, 1.4.11: the edge of a control, and the ring of the focus, need 3. */
const edges: readonly (readonly [on: string, ...edges: string[]])[] = [
  ['surface-white', 'input-border', 'button-tertiary-border', 'text-primary', 'input-border-error'],
  ['surface-gray-subtler', 'text-primary'],
  ['background-gray-subtler', 'text-primary'],
];

const pairs = (list: typeof text): [Mode, string, string][] =>
  modes.flatMap((mode) =>
    list.flatMap(([on, ...fronts]) => fronts.map((front): [Mode, string, string] => [mode, front, on])),
  );
const colour = (name: string, mode: Mode): string => resolveToken(`--krds-color-${name}`, mode);

describe('the KRDS tokens in use', () => {
  it.each(pairs(text))('%s: %s can be read on %s', (mode, front, on) => {
    expect(contrast(colour(front, mode), colour(on, mode))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(edges))('%s: %s can be seen on %s', (mode, edge, on) => {
    expect(contrast(colour(edge, mode), colour(on, mode))).toBeGreaterThanOrEqual(3);
  });

  it('knows every colour of the style sheets as one of these, or as a line or a shadow', () => {
    const listed = new Set([...text, ...edges].flat());
    const sheets = ['../widget/style/widget.css', '../loader/loader.css', '../demo/demo.css'].map((path) =>
      readFileSync(new URL(path, import.meta.url), 'utf8'),
    );
    const used = sheets.join('').matchAll(/var\(--krds-color-([\w-]+)\)/g);
    const unknown = [...used]
      .map((match) => match[1] ?? '')
      .filter(
        (name) => !listed.has(name) && !/^(border|alpha|light-alpha|background-dim)|-static$/.test(name),
      );
    expect(unknown).toEqual([]);
  });

  it('follows one token to another and counts 1rem as 10px', () => {
    expect(resolveToken('--krds-color-text-basic', 'light')).toBe('#1e2124');
    expect(resolveToken('--krds-color-text-basic', 'high-contrast')).toBe('#f4f5f6');
    expect(resolveToken('--krds-font-size-body-medium', 'light')).toBe('17px');
    expect(resolveToken('--krds-radius-large1', 'light')).toBe('10px');
  });

  it('refuses a name that KRDS does not have', () => {
    expect(() => withTokens('a{color:var(--krds-color-text-basik)}')).toThrow('--krds-color-text-basik');
  });

  it('writes out what no mode changes, so that a sheet without any needs no declarations', () => {
    expect(withTokens('a{color:var(--krds-color-text-inverse-static)}')).toBe('a{color:#ffffff}');
  });

  it('declares what the mode changes on the host, for every mode', () => {
    expect(withTokens('a{color:var(--krds-color-text-basic)}').split('\n')).toEqual([
      ':host{--krds-color-text-basic:#1e2124;--naru-scheme:light}',
      ':host([data-mode=high-contrast]){--krds-color-text-basic:#f4f5f6;--naru-scheme:dark}',
      '@media (prefers-color-scheme:dark),(prefers-contrast:more){:host([data-mode=auto]){--krds-color-text-basic:#f4f5f6;--naru-scheme:dark}}',
      'a{color:var(--krds-color-text-basic)}',
    ]);
  });

  it('declares every token in use on a page of our own', () => {
    const css = 'a{color:var(--krds-color-text-basic);background:var(--krds-color-text-inverse-static)}';
    expect(tokenSheet(tokensIn(css), ':root')).toMatch(
      /^:root\{--krds-color-text-basic:#1e2124;--krds-color-text-inverse-static:#ffffff;--naru-scheme:light\}/,
    );
  });
});

describe('contrast', () => {
  it('is 21 between black and white and 1 between a colour and itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#256ef4', '#256ef4')).toBe(1);
  });
});
