import type { StoredFile } from '../../../server/contracts/index.ts';
import { refusal } from '../../widget/wire/api.ts';

/** Sends a file to be read; its id stands for its text afterwards. @throws Refusal, or what `fetch` throws */
export async function sendFile(base: URL, file: File): Promise<StoredFile> {
  const body = new FormData();
  body.set('file', file);
  const response = await fetch(new URL('v1/files', base), { method: 'POST', body });
  if (!response.ok) throw await refusal(response);
  return response.json() as Promise<StoredFile>;
}
