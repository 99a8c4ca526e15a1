import type { StoredFile } from '../../../server/contracts/index.ts';
import { call } from './call.ts';

/** Sends a file to be read; its id stands for its text afterwards. @throws Refusal, or what `fetch` throws */
export function sendFile(base: URL, file: File): Promise<StoredFile> {
  const body = new FormData();
  body.set('file', file);
  return call(base, 'v1/files', { method: 'POST', body });
}
