import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export function sameSecret(shown: string, expected: string): boolean {
  return timingSafeEqual(digest(shown), digest(expected));
}

/** Digests have one length, which `timingSafeEqual` needs, and tell nothing of the secret's. */
function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
