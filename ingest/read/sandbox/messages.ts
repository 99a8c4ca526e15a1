import type { DocumentText } from '../document-text.ts';
import type { UnreadableCode } from '../unreadable-file.ts';

/** What the sandbox's process is sent: one file at a time. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What it answers. `loaded` comes once, when it can take its first file. */
export type ReadReply =
  | { readonly type: 'loaded' }
  | { readonly type: 'read'; readonly text: DocumentText }
  | { readonly type: 'unreadable'; readonly message: string; readonly code: UnreadableCode | null };
