import type { z } from 'zod';
import { PublicError } from '../contracts/index.ts';

/** Control characters other than tab, line feed and carriage return: no text that a person wrote has them. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * What came from outside, held against its schema.
 *
 * @throws PublicError bad_text where a string cannot be text, bad_request with the fields that do not fit
 */
export function incoming<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  refuseUnreadable(value);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new PublicError(
    'bad_request',
    parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  );
}

function refuseUnreadable(value: unknown): void {
  if (typeof value === 'string') {
    if (controls.test(value) || !isWellFormed(value)) throw new PublicError('bad_text');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      refuseUnreadable(key);
      refuseUnreadable(inner);
    }
  }
}

/** No lone surrogate: half of a character cannot be stored or shown. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
