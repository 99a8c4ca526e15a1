/** A field of a calculator's JSON Schema, as `GET /v1/calculators` describes it. */
export interface FieldSchema {
  readonly type?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
}

/** Whether a field is a list of groups of fields, of which a form shows as many as one needs. */
export const isGroups = ({ type, items }: FieldSchema): boolean =>
  type === 'array' && items?.type === 'object';

/** What a form holds, as the calculator takes it: what was left empty is left out. `field` reads one by its name. */
export function inputIn(
  schema: FieldSchema,
  field: (name: string) => string,
  groups: (name: string) => number,
  path = '',
): Record<string, unknown> {
  const entries = Object.entries(schema.properties ?? {}).map(([name, one]) => {
    const at = path + name;
    if (!isGroups(one)) return [name, inputOf(one, field(at).trim())] as const;
    const all = Array.from({ length: groups(at) }, (_, index) =>
      inputIn(one.items ?? {}, field, groups, `${at}.${index}.`),
    ).filter((group) => Object.keys(group).length > 0);
    return [name, all.length > 0 ? all : undefined] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** What was written in a field; a number that is none stays as it was written, for the server to say so. */
function inputOf({ type, items }: FieldSchema, text: string): unknown {
  if (text === '') return undefined;
  if (type === 'boolean') return text === 'true';
  if (type === 'array')
    return text
      .split(/[,\s]+/)
      .filter((part) => part !== '')
      .map((part) => inputOf(items ?? {}, part));
  if (type !== 'number' && type !== 'integer') return text;
  const number = Number(text.replaceAll(',', ''));
  return Number.isNaN(number) ? text : number;
}

/** A value that is known, as a field shows it. */
export function shownIn(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return value === undefined || value === null ? '' : String(value);
}

/**
 * What a field is called, and its choices in words: descriptions name them behind a colon, in the order of the schema
 * (`임금을 정한 단위: 시급, 일급`).
 */
export function wordsOfField(
  name: string,
  { description = name, enum: values = [] }: FieldSchema,
): {
  readonly label: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
} {
  const [before, behind] = description.split(': ');
  const named = (behind ?? description).split(/, (?:또는 )?| 또는 /);
  const inWords = named.length === values.length;
  return {
    label: values.length > 0 && behind !== undefined ? (before ?? description) : description,
    choices: values.map((value, at) => [value, (inWords ? named[at] : undefined) ?? value]),
  };
}
