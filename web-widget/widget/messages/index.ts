import { en } from './en.ts';
import { ko } from './ko.ts';
import type { Language, Messages } from './messages.ts';

export const catalogue: Record<Language, Messages> = { ko, en };
export type { Ending, Failure, Language, Messages } from './messages.ts';
