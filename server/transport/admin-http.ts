import { Readable } from 'node:stream';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Retriever } from '../../knowledge/retrieve/retriever.ts';
import type { DocumentDesk } from '../contracts/document-desk.ts';
import { type CalendarDate, DocumentQuery, PublicError } from '../contracts/index.ts';
import { closedPage } from './admin-frame.ts';
import { documentPage } from './document-page.ts';
import { largestForm } from './documents-http.ts';
import { documentsPage } from './documents-page.ts';
import { incoming } from './incoming.ts';
import { readUpload } from './read-upload.ts';
import { searchPage } from './search-page.ts';
import { arrivalOf } from './visitors.ts';

const Id = z.object({ id: z.string().min(1).max(500) });
const ChunkForm = Id.extend({
  chunk: z.uuid(),
  text: z.string().max(20_000),
  do: z.enum(['correct', 'off', 'reset']),
});
const shownJobs = 10;
const shownHits = 20;

/** Filters as a form sends them: what was not chosen comes empty. */
const Filters = z.preprocess(
  (query) => Object.fromEntries(Object.entries(query as object).filter(([, value]) => value !== '')),
  DocumentQuery.extend({ notice: z.enum(['sent', 'removed']).optional() }),
);

const notices = {
  sent: { kind: 'done', text: '올렸습니다. 처리가 끝나면 답에 쓰입니다.' },
  removed: { kind: 'done', text: '뺐습니다. 이제 답에 쓰이지 않습니다.' },
} as const;

/** The administration of documents as pages that need no script; `refuseCrossSite` stands before their forms. */
export function adminPages(desk: DocumentDesk, retriever: Retriever, today: () => CalendarDate): Router {
  const router = Router();
  router.use('/admin', (_request, response, next) => {
    // Without a referrer, a browser sends a form of ours as if it came from nowhere, which the rule on origins refuses.
    response.set({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' }).type('html');
    next();
  });
  const form = express.urlencoded({ extended: false, limit: '256kb' });
  const signedIn: RequestHandler = (request, response, next) => {
    const { visitor, session } = arrivalOf(response);
    if (session && visitor.roles.has('administrator')) return next();
    if (session) {
      const { status, message } = new PublicError('not_allowed');
      return void response.status(status).send(closedPage(message));
    }
    const to = encodeURIComponent(request.originalUrl);
    response.redirect(303, `/sign-in?to=${to}`);
  };
  /** What an administrator sees when what they asked for cannot be done. */
  const inWords =
    (
      show: (request: Request, response: Response, problem: string) => Promise<void>,
      act: RequestHandler,
    ): RequestHandler =>
    async (request, response, next) => {
      try {
        await act(request, response, next);
      } catch (failure) {
        if (!(failure instanceof PublicError)) throw failure;
        response.status(failure.status);
        const words = failure.issues?.map(({ message }) => message).join(' ') ?? failure.message;
        await show(request, response, words);
      }
    };

  async function showList(request: Request, response: Response, problem: string | null): Promise<void> {
    const { notice, ...query } = incoming(Filters, problem === null ? request.query : {});
    const [list, jobs] = await Promise.all([desk.list(query), desk.jobs(shownJobs)]);
    const told =
      problem === null ? (notice ? notices[notice] : null) : ({ kind: 'error', text: problem } as const);
    response.send(documentsPage({ query, list, jobs, notice: told }));
  }

  async function showDocument(response: Response, id: string, problem: string | null): Promise<void> {
    const [document, chunks, text] = await Promise.all([desk.document(id), desk.chunks(id), desk.text(id)]);
    const notice = problem === null ? null : ({ kind: 'error', text: problem } as const);
    response.send(documentPage({ document, chunks, text, notice }));
  }

  router.get('/admin/documents', signedIn, (request, response) => showList(request, response, null));
  router.post(
    '/admin/documents',
    signedIn,
    inWords(showList, async (request, response) => {
      const { name, bytes } = await readUpload(request, response, largestForm);
      await desk.upload(name, Readable.from([bytes]));
      response.redirect(303, '/admin/documents?notice=sent');
    }),
  );

  router.get(
    '/admin/document',
    signedIn,
    inWords(showList, async (request, response) => {
      await showDocument(response, incoming(Id, request.query).id, null);
    }),
  );
  router.post(
    '/admin/document/remove',
    signedIn,
    form,
    inWords(showList, async (request, response) => {
      await desk.remove(incoming(Id, { id: request.body.id }).id);
      response.redirect(303, '/admin/documents?notice=removed');
    }),
  );
  router.post(
    '/admin/document/chunk',
    signedIn,
    form,
    inWords(showList, async (request, response) => {
      const { id, chunk, text, do: action } = incoming(ChunkForm, request.body);
      const corrected = text.replaceAll('\r\n', '\n').trim();
      if (action === 'correct' && corrected === '')
        return await showDocument(
          response.status(400),
          id,
          '대목의 글이 비어 있습니다. 쓰지 않으려면 끄기를 누르세요.',
        );
      await desk.correct(id, chunk, {
        text: action === 'correct' ? corrected : null,
        off: action === 'off',
      });
      response.redirect(303, `/admin/document?id=${encodeURIComponent(id)}#${chunk}`);
    }),
  );

  router.get('/admin/search', signedIn, async (request, response) => {
    const { q } = incoming(z.object({ q: z.string().trim().max(1000).default('') }), request.query);
    const query = { text: q, k: shownHits, asOf: today(), explain: true };
    const found = q === '' ? [] : await retriever.search(query);
    response.send(searchPage(q, found));
  });
  return router;
}
