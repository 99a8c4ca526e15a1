import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for an address or a cookie, which nobody guesses. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: whoever reads the database cannot use it. */
export const digest = (token: string): string => createHash('sha256').update(token).digest('base64url');
