import express, { type Request, type Response } from 'express';
import { PublicError } from '../contracts/index.ts';

/** A file as it was sent. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The one file of a `multipart/form-data` request, in its field `file`. It is held in memory whole, up to `limit` bytes.
 * @throws PublicError unsupported_type, file_missing, or what the body parser throws for a body that is too large
 */
export async function readUpload(request: Request, response: Response, limit: number): Promise<Upload> {
  if (!request.is('multipart/form-data')) throw new PublicError('file_missing');
  await new Promise<void>((resolve, reject) => {
    express.raw({ type: 'multipart/form-data', limit })(request, response, (failure?: unknown) =>
      failure ? reject(failure) : resolve(),
    );
  });
  const form = await new globalThis.Response(request.body, {
    headers: { 'content-type': request.get('content-type') ?? '' },
  })
    .formData()
    .catch(() => null);
  const file = form?.get('file');
  if (!(file instanceof Blob)) throw new PublicError('file_missing');
  // Browsers send a bare name; a path is of no use, and of no one's business.
  const name = (file.name.split(/[\\/]/).at(-1) ?? '').normalize('NFC').slice(0, 200);
  return { name: name === '' ? 'file' : name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
