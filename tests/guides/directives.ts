/** A comment that says where the amount printed just before it comes from. */
export type Directive =
  | {
      readonly kind: 'calc';
      readonly calculator: string;
      readonly input: Readonly<Record<string, unknown>>;
      readonly key: string;
      /** The line up to the directive, without other directives. */
      readonly before: string;
    }
  | { readonly kind: 'fact'; readonly fact: string; readonly before: string }
  /** Arithmetic with numbers that stand in the text: `<!-- worked 2 * 400000 * 12 -->`. */
  | { readonly kind: 'worked'; readonly expression: string; readonly before: string }
  | { readonly kind: 'broken'; readonly text: string };

const comment = /<!--\s*([\s\S]*?)\s*-->/g;

/** The directives of one line, in its order. */
export function directivesIn(line: string): Directive[] {
  return [...line.matchAll(comment)].map(({ 1: text = '', index }): Directive => {
    const before = line.slice(0, index).replace(comment, '');
    const fact = /^fact (\w+)$/.exec(text)?.[1];
    if (fact !== undefined) return { kind: 'fact', fact, before };
    const expression = /^worked (.+)$/.exec(text)?.[1];
    if (expression !== undefined) return { kind: 'worked', expression, before };
    const [, calculator = '', json = '', key = ''] = /^calc ([a-z-]+) (\{.*\}) (\w+)$/.exec(text) ?? [];
    const input = readJson(json);
    return input && typeof input === 'object' && key !== ''
      ? { kind: 'calc', calculator, input: { ...input }, key, before }
      : { kind: 'broken', text };
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
