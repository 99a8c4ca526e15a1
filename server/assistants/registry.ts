import type { Assistant } from './assistant.ts';
import { consultation } from './consultation/consultation.ts';

/** Every service of the house. */
export const assistants: readonly Assistant[] = [consultation];
