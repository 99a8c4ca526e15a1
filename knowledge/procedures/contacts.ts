import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const Contact = z.strictObject({
  name: z.string(),
  phone: z.string().optional(),
  site: z.string().optional(),
  hours: z.string().optional(),
});
export type Contact = z.infer<typeof Contact>;
export type Contacts = Readonly<Record<string, Contact>>;

const file = new URL('./contacts.yaml', import.meta.url);

/** The offices that procedures name, by key. */
export async function readContacts(): Promise<Contacts> {
  return z.record(z.string(), Contact).parse(parse(await readFile(file, 'utf8'), { schema: 'core' }));
}

/** An office with the ways to reach it: `고용노동부 고객상담센터(국번 없이 1350, 평일 09:00~18:00)`. */
export function contactLine({ name, phone, site, hours }: Contact): string {
  return `${name}(${[phone, site, hours].filter(Boolean).join(', ')})`;
}
