import { extname, posix } from 'node:path';
import { UnreadableFile } from '../cut-document.ts';
import { isJobFile } from '../jobs/read-rows.ts';
import { isClutter } from '../read/forms/zip.ts';
import { unzip } from '../read/open-zip.ts';
import { readText } from '../read/read-text.ts';
import { type PostRow, readPostRows } from './post-rows.ts';

/** A post, and the file that holds it: the one that was sent, or one of the archive. */
export interface SourcedPost extends PostRow {
  readonly source: string;
}

export interface PostFile {
  readonly posts: readonly SourcedPost[];
  /** Lines without a post that could be read, each with the reason in Korean. */
  readonly errors: readonly { readonly source: string; readonly line: number; readonly reason: string }[];
}

const brokenRow = '이 줄은 표의 열이나 JSON 형식에 맞지 않아 읽지 못했습니다.';

/**
 * The posts of a file: each row of a table or of JSON Lines, or a document that is one post (HWP, DOCX, PDF, text …), or
 * an archive of such files. What of an archive cannot be read is an error of its first line.
 * @throws UnreadableFile
 */
export async function readPosts(name: string, bytes: Uint8Array): Promise<PostFile> {
  if (extname(name).toLowerCase() !== '.zip') return readOne(name, bytes);
  const files: PostFile[] = [];
  for (const [path, content] of unzip(bytes, (entry) => !isClutter(entry))) {
    try {
      files.push(await readOne(path, content));
    } catch (failure) {
      if (!(failure instanceof UnreadableFile)) throw failure;
      files.push({ posts: [], errors: [{ source: path, line: 1, reason: failure.message }] });
    }
  }
  return {
    posts: files.flatMap(({ posts }) => posts),
    errors: files.flatMap(({ errors }) => errors),
  };
}

async function readOne(source: string, bytes: Uint8Array): Promise<PostFile> {
  if (isJobFile(source)) {
    const { posts, errors } = readPostRows(source, bytes);
    return {
      posts: posts.map((post) => ({ ...post, source })),
      errors: errors.map(({ line }) => ({ source, line, reason: brokenRow })),
    };
  }
  const { parts } = await readText(posix.basename(source), bytes);
  const text = parts
    .map((part) => (part.kind === 'prose' ? part.markdown : part.lines.map((line) => line.text).join('\n')))
    .join('\n')
    .trim();
  const title = text.split('\n')[0] ?? '';
  return { posts: text === '' ? [] : [{ source, line: 1, title, text }], errors: [] };
}
