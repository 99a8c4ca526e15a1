import type { PostFile } from '../../posts/read-posts.ts';
import type { DocumentText } from '../document-text.ts';
import type { UnreadableCode } from '../unreadable-file.ts';

/** What the sandbox's process is sent: one file at a time. */
export interface ReadRequest {
  /** Its text with the places, or the job posts in it. */
  readonly as: 'text' | 'posts';
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What it answers. `loaded` comes once, when it can take its first file. */
export type ReadReply =
  | { readonly type: 'loaded' }
  | { readonly type: 'read'; readonly text: DocumentText }
  | { readonly type: 'posts'; readonly posts: PostFile }
  | { readonly type: 'unreadable'; readonly message: string; readonly code: UnreadableCode | null };
