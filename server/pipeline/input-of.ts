import type { Assistant } from '../assistants/assistant.ts';
import { FileReference, PublicError, type RunRequest, type StoredFile } from '../contracts/index.ts';
import { type MaskedInput, maskInput } from './mask-input.ts';
import { plainText } from './plain-text.ts';

/** @throws PublicError unknown_file */
export type OpenFile = (id: string) => Promise<StoredFile>;

/** Files in one request: a batch. */
const mostFiles = 100;
/** Characters of all files of a request: they are in memory for as long as the run is. */
const mostCharacters = 1_000_000;
/** No input lies deeper. */
const deepest = 8;

/**
 * A request's input as its assistant takes it: where it names a file of `POST /v1/files`, the file's text stands;
 * personal data is masked.
 *
 * @throws PublicError bad_request with the fields that do not fit the assistant's input; unknown_file, file_too_long
 */
export async function inputOf(
  { input, keeps }: Assistant,
  request: RunRequest,
  open: OpenFile,
): Promise<MaskedInput> {
  const parsed = input.safeParse(await withTexts(request.input, open));
  if (parsed.success) return maskInput(parsed.data, keeps);
  throw new PublicError(
    'bad_request',
    parsed.error.issues.map(({ path, message }) => ({ path: ['input', ...path].join('.'), message })),
  );
}

async function withTexts(input: unknown, open: OpenFile): Promise<unknown> {
  let files = 0;
  let characters = 0;
  const textOf = async (id: string): Promise<string> => {
    files += 1;
    if (files > mostFiles) throw new PublicError('too_many_files');
    const file = await open(id);
    characters += file.characters;
    if (characters > mostCharacters) throw new PublicError('file_too_long');
    return file.parts.map(({ text }) => plainText(text)).join('\n');
  };
  const resolved = async (value: unknown, depth = 0): Promise<unknown> => {
    if (typeof value !== 'object' || value === null || depth > deepest) return value;
    const reference = FileReference.safeParse(value);
    if (reference.success) return textOf(reference.data.file);
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (const item of value) items.push(await resolved(item, depth + 1));
      return items;
    }
    const entries: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(value)) entries.push([key, await resolved(inner, depth + 1)]);
    return Object.fromEntries(entries);
  };
  return resolved(input);
}
