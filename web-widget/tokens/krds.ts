import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Mode = 'light' | 'high-contrast';

const source = createRequire(import.meta.url).resolve('krds-uiux/resources/css/token/krds_tokens.css');
let declared: Map<string, string> | undefined;

function declarations(): Map<string, string> {
  declared ??= new Map(
    [...readFileSync(source, 'utf8').matchAll(/(--krds-[\w-]+)\s*:\s*([^;]+);/g)].map(([, name, value]) => [
      name ?? '',
      value?.trim() ?? '',
    ]),
  );
  return declared;
}

/**
 * The value of a KRDS token with every `var()` followed. Names carry no mode and no screen: `--krds-color-text-basic`
 * stands for `--krds-light-color-text-basic` and its high-contrast twin, `--krds-font-size-body-small` for the pc one.
 * KRDS counts its rem on a 62.5 % root, which is not ours to set on a stranger's page: 1rem becomes 10px.
 */
export function resolveToken(name: string, mode: Mode): string {
  const all = declarations();
  const full = [name, name.replace('--krds-', `--krds-${mode}-`), name.replace('--krds-', '--krds-pc-')].find(
    (candidate) => all.has(candidate),
  );
  if (!full)
    throw new Error(`krds-uiux has no token ${name}: correct the name in the style sheet that uses it`);
  const value = all.get(full) ?? '';
  const reference = /^var\((--krds-[\w-]+)\)$/.exec(value)?.[1];
  if (reference) return resolveToken(reference, mode);
  return value.replace(/(-?[\d.]+)rem\b/g, (_, rem: string) => `${Math.round(Number(rem) * 100) / 10}px`);
}

const use = /var\((--krds-[\w-]+)\)/g;

function changes(name: string): boolean {
  return resolveToken(name, 'light') !== resolveToken(name, 'high-contrast');
}

/** The KRDS tokens that a style sheet uses, by name. */
export function tokensIn(css: string): string[] {
  return [...new Set([...css.matchAll(use)].map((match) => match[1] ?? ''))].sort();
}

/**
 * Declares tokens on `scope` (`:host` in a shadow root, where `:root` matches nothing, and `:root` on a page): light,
 * high contrast by `data-mode`, and by the person's system where the mode is `auto`. `--naru-scheme` goes with them,
 * for `color-scheme`.
 */
export function tokenSheet(names: readonly string[], scope: ':host' | ':root'): string {
  const on = (selector: string): string => (scope === ':host' ? `:host(${selector})` : `:root${selector}`);
  const declare = (mode: Mode, chosen: readonly string[]): string =>
    chosen.map((name) => `${name}:${resolveToken(name, mode)};`).join('');
  const dark = `${declare('high-contrast', names.filter(changes))}--naru-scheme:dark`;
  return [
    `${scope}{${declare('light', names)}--naru-scheme:light}`,
    `${on('[data-mode=high-contrast]')}{${dark}}`,
    `@media (prefers-color-scheme:dark),(prefers-contrast:more){${on('[data-mode=auto]')}{${dark}}}`,
  ].join('\n');
}

/** A style sheet for a shadow root: tokens that change with the mode declared in front, the others written out. */
export function withTokens(css: string): string {
  const changing = tokensIn(css).filter(changes);
  const rules = css.replace(use, (reference, name: string) =>
    changes(name) ? reference : resolveToken(name, 'light'),
  );
  return changing.length ? `${tokenSheet(changing, ':host')}\n${rules}` : rules;
}
