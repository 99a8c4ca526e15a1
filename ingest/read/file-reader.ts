import { type ErrorCode, PublicError } from '../../server/contracts/error.ts';
import type { FileText } from '../../server/contracts/file.ts';
import { UnreadableFile } from '../cut-document.ts';
import type { PostFile } from '../posts/read-posts.ts';
import { placeOfLines, type TextPart } from './document-text.ts';
import type { Form } from './form.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { UnreadableCode } from './unreadable-file.ts';

/** What a person who sent a file is told. */
const codes: Readonly<Record<UnreadableCode, ErrorCode>> = {
  empty: 'file_empty',
  no_text: 'file_empty',
  unsupported: 'file_unsupported',
  password: 'file_password',
  corrupt: 'file_damaged',
  front_matter: 'file_damaged',
  encoding: 'file_damaged',
  scanned: 'file_scanned',
  bomb: 'file_unsafe',
  entities: 'file_unsafe',
  too_large: 'too_large',
  too_much_text: 'file_too_long',
  memory: 'file_too_long',
  time: 'file_too_long',
};

/** Characters: a book. A résumé has two thousand. */
const mostText = 500_000;

/** Reads files that people send, with their places, in the sandbox. The function throws PublicError. */
export function createFileReader(sandbox: Sandbox): (name: string, bytes: Uint8Array) => Promise<FileText> {
  return async (name, bytes) => {
    try {
      const { form, title, parts, notices } = await sandbox.read(name, bytes);
      const texts = parts.map((part) => filePart(part, form));
      if (texts.reduce((sum, { text }) => sum + text.length, 0) > mostText)
        throw new PublicError('file_too_long');
      return { form, title, parts: texts, notices: [...notices] };
    } catch (failure) {
      throw asTold(failure);
    }
  };
}

/** Reads the job posts in files that people send, in the sandbox. The function throws PublicError. */
export function createPostReader(
  sandbox: Pick<Sandbox, 'readPosts'>,
): (name: string, bytes: Uint8Array) => Promise<PostFile> {
  return (name, bytes) =>
    sandbox.readPosts(name, bytes).catch((failure: unknown) => {
      throw asTold(failure);
    });
}

/** Why a file cannot be read, as whoever sent it is told; any other failure stays what it is. */
function asTold(failure: unknown): unknown {
  if (!(failure instanceof UnreadableFile)) return failure;
  return new PublicError(failure.code === null ? 'file_damaged' : codes[failure.code]);
}

/** Subtitles: a talk whose lines have times. */
const isTalk = (form: Form): boolean => form === 'srt' || form === 'vtt';

function filePart(part: TextPart, form: Form): FileText['parts'][number] {
  if (part.kind === 'prose') return { position: part.place, text: part.markdown };
  const [first, last] = [part.lines[0], part.lines.at(-1)];
  // A row bears its place in the table; without its time, a line of a talk is one among many.
  const lines = part.lines.map(({ from, text }) => (isTalk(form) ? `[${from}] ${text}` : text));
  const text = [...(part.header === null ? [] : [part.header]), ...lines].join('\n');
  return { position: first && last ? placeOfLines(part, first, last) : part.place, text };
}
