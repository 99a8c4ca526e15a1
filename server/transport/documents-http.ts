import { Readable } from 'node:stream';
import express, { Router } from 'express';
import { z } from 'zod';
import type { DocumentDesk } from '../contracts/document-desk.ts';
import {
  ChunkCorrection,
  DocumentQuery,
  type DocumentText,
  PublicError,
  UploadQuery,
} from '../contracts/index.ts';
import { incoming } from './incoming.ts';
import { readUpload } from './read-upload.ts';

/** Documents are named by law and file, not by UUID: `law:근로기준법@2026-05-01`. */
const Id = z.object({ id: z.string().min(1).max(500) });
const ChunkId = Id.extend({ chunk: z.uuid() });
const shownJobs = 50;
/** Bytes of a form, which is held in memory; a larger file is sent as the body itself, with `?name=`. */
export const largestForm = 100 * 1024 * 1024;

/** What is indexed, and changes of it, for administrators. */
export function documentsOverHttp(desk: DocumentDesk): Router {
  const router = Router();

  router.get('/v1/documents', async (request, response) => {
    response.json(await desk.list(incoming(DocumentQuery, request.query)));
  });

  router.post('/v1/documents', async (request, response) => {
    const { name } = incoming(UploadQuery, request.query);
    if (!request.is('multipart/form-data'))
      return void response.status(202).json(await desk.upload(name ?? '', request));
    const file = await readUpload(request, response, largestForm);
    response.status(202).json(await desk.upload(name ?? file.name, Readable.from([file.bytes])));
  });

  router.get('/v1/ingest-jobs', async (_request, response) => {
    response.json({ jobs: await desk.jobs(shownJobs) });
  });

  router.get('/v1/documents/:id', async (request, response) => {
    response.json(await desk.document(incoming(Id, request.params).id));
  });

  router.get('/v1/documents/:id/chunks', async (request, response) => {
    response.json({ chunks: await desk.chunks(incoming(Id, request.params).id) });
  });

  router.get('/v1/documents/:id/text', async (request, response) => {
    const text = await desk.text(incoming(Id, request.params).id);
    response.json({ text } satisfies DocumentText);
  });

  router.put(
    '/v1/documents/:id/chunks/:chunk',
    express.json({ limit: '256kb' }),
    async (request, response) => {
      const { id, chunk } = incoming(ChunkId, request.params);
      if (!request.is('application/json')) throw new PublicError('unsupported_type');
      response.json(await desk.correct(id, chunk, incoming(ChunkCorrection, request.body)));
    },
  );

  router.delete('/v1/documents/:id', async (request, response) => {
    await desk.remove(incoming(Id, request.params).id);
    response.status(204).end();
  });

  return router;
}
