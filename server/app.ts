import { createServer, type Server as HttpServer } from 'node:http';
import path from 'node:path';
import type { RequestHandler } from 'express';
import express from 'express';
import helmet from 'helmet';
import { type Socket, Server as SocketServer } from 'socket.io';
import { assistants } from './assistants/registry.ts';
import type { DocumentDesk } from './contracts/document-desk.ts';
import type { ClientMessages, Readiness, ServerMessages } from './contracts/index.ts';
import { PublicError, ReportQuery } from './contracts/index.ts';
import type { Sessions } from './identity/sessions.ts';
import type { Sites } from './identity/sites.ts';
import type { AccountsAdministration } from './pipeline/accounts-administration.ts';
import type { Administration } from './pipeline/administration.ts';
import { aiNotice } from './pipeline/ai-mark.ts';
import type { Audit } from './pipeline/audit.ts';
import type { Parts } from './pipeline/desk.ts';
import type { Exporter } from './pipeline/exports/exporter.ts';
import type { Files } from './pipeline/files.ts';
import type { openHandovers } from './pipeline/handover/open-handovers.ts';
import type { Observation } from './pipeline/observation.ts';
import type { OneTimeLinks } from './pipeline/one-time-links.ts';
import type { RetentionDesk } from './pipeline/retention.ts';
import type { PostBatches } from './pipeline/review/post-batches.ts';
import type { ReviewRoom } from './pipeline/review/review-room.ts';
import type { Runs } from './pipeline/runs.ts';
import { administerSites } from './pipeline/site-administration.ts';
import { allow } from './transport/access.ts';
import { accountsOverHttp } from './transport/accounts-http.ts';
import { administrationOverHttp } from './transport/administration-http.ts';
import { calculatorsOverHttp } from './transport/calculators-http.ts';
import { refuseCrossSite } from './transport/cross-site.ts';
import { documentsOverHttp } from './transport/documents-http.ts';
import { exportsOverHttp } from './transport/exports-http.ts';
import { filesOverHttp } from './transport/files-http.ts';
import { guidesOverHttp } from './transport/guides-http.ts';
import { handoversOverHttp } from './transport/handovers-http.ts';
import { handoversOverSocket } from './transport/handovers-socket.ts';
import { handleErrors, notFound } from './transport/http-errors.ts';
import { incoming } from './transport/incoming.ts';
import { jobsOverHttp } from './transport/jobs-http.ts';
import { knowledgeOverHttp } from './transport/knowledge-http.ts';
import { maskedTextsOverHttp } from './transport/masked-texts-http.ts';
import { observationOverHttp } from './transport/observation-http.ts';
import { oneTimeLinksOverHttp } from './transport/one-time-links-http.ts';
import { operations } from './transport/operations.ts';
import { operatorOnly } from './transport/operator.ts';
import { operatorReviews } from './transport/operator-reviews.ts';
import { createOriginRule } from './transport/origins.ts';
import { pagesOverHttp } from './transport/pages-http.ts';
import { limitRate } from './transport/rate-limit.ts';
import { recognise } from './transport/recognise.ts';
import { reviewBatchesOverHttp } from './transport/review-batches-http.ts';
import { reviewsOverHttp } from './transport/reviews-http.ts';
import { runsOverHttp } from './transport/runs-http.ts';
import { runsOverSocket } from './transport/runs-socket.ts';
import { schemasOverHttp } from './transport/schemas-http.ts';
import { serviceOverHttp } from './transport/service-http.ts';
import { type SignInWay, signInOverHttp } from './transport/sign-in-http.ts';
import { admitSites, sessionHeader } from './transport/site-calls.ts';
import { createSiteLimiter } from './transport/site-limits.ts';
import { holdSocketsToSites, siteOfSocket } from './transport/site-sockets.ts';
import { siteSessionsOverHttp, sitesOverHttp } from './transport/sites-http.ts';
import { createVisitors } from './transport/visitors.ts';

/** The largest request that is read; a question has at most 2,000 characters. */
const bodyLimit = '64kb';
/**
 * Of a run, and of a reviewer's correction: the 40,000 characters of the longest transcript, six bytes each where a program
 * writes them as `\uXXXX`.
 */
const runLimit = '256kb';

export interface AppSettings {
  readonly trustedProxies: number;
  readonly requestsPerMinute: number;
  readonly filesPerMinute: number;
  /** The largest file that is taken. */
  readonly fileBytes: number;
  /** Known to processes of this machine's operator through the lock of the data folder. */
  readonly operatorToken: string;
  /** Opens the administration endpoints; without it they are closed. */
  readonly administratorToken?: string;
  /** Folder of the built widget. */
  readonly widget: string;
  /** Folder of the built pages. */
  readonly pages: string;
  /** Folder of the demo page. */
  readonly demo: string;
  /** Folder of the guides. */
  readonly guides: string;
}

export interface AppParts extends Parts {
  readonly runs: Runs;
  readonly files: Files;
  readonly handover: ReturnType<typeof openHandovers>;
  readonly oneTimeLinks: OneTimeLinks;
  readonly exporter: Exporter;
  readonly administration: Administration;
  readonly accounts: AccountsAdministration;
  readonly retention: RetentionDesk;
  readonly reviews: ReviewRoom;
  readonly postBatches: PostBatches;
  readonly observation: Observation;
  readonly signIn: SignInWay;
  readonly sessions: Sessions;
  readonly sites: Sites;
  readonly audit: Audit;
  readonly readiness: () => Promise<Readiness>;
  readonly documents: DocumentDesk;
  /** Takes work on the index from `npm run ingest`. */
  readonly takeIngest: RequestHandler;
}

/** The server, not yet listening: Express and Socket.IO around the parts. */
export function createApp(
  parts: AppParts,
  settings: AppSettings,
): { server: HttpServer; io: SocketServer<ClientMessages, ServerMessages> } {
  const { runs, retriever, metrics, log } = parts;
  const { sites } = parts;
  const mayUse = createOriginRule(sites);
  const siteLimiter = createSiteLimiter();
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustedProxies);
  app.set('query parser', 'simple');

  app.use((request, response, next) => {
    response.once('finish', () =>
      metrics.requests.inc({ method: request.method, status: String(response.statusCode) }),
    );
    next();
  });
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'self'"],
          objectSrc: ["'none'"],
          requireTrustedTypesFor: ["'script'"],
          trustedTypes: ["'none'"],
        },
      },
      strictTransportSecurity: false,
    }),
  );
  app.use(
    '/widget',
    express.static(settings.widget, { immutable: true, maxAge: '1y', setHeaders: widgetHeaders }),
  );
  app.use(express.static(settings.demo));

  app.use(async (request, response, next) => {
    if (!(await mayUse(request))) throw new PublicError('foreign_origin');
    const { origin } = request.headers;
    if (origin) response.set({ 'access-control-allow-origin': origin, vary: 'Origin' });
    if (request.method !== 'OPTIONS') return next();
    response.set({
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers': `content-type, last-event-id, ${sessionHeader}`,
      'access-control-max-age': '600',
    });
    response.status(204).end();
  });
  const service = {
    notice: aiNotice,
    assistants: assistants.map(({ id, kind, title, description, examples }) => ({
      id,
      kind,
      title,
      description,
      examples: [...examples],
    })),
  };
  app.use(serviceOverHttp(service, parts.readiness, metrics));
  app.use('/internal', operatorOnly(settings.operatorToken));
  app.post('/internal/ingest', parts.takeIngest);
  app.get('/internal/report', async (request, response) => {
    const { day } = incoming(ReportQuery, request.query);
    response.type('text/markdown').send(await parts.administration.report(day));
  });
  app.use(limitRate(settings.requestsPerMinute, settings.operatorToken));
  const { signIn, sessions } = parts;
  const visitors = createVisitors({ ...settings, signIn: signIn.kind, sessions });
  app.use(admitSites(sites, siteLimiter, settings.trustedProxies));
  app.use(recognise(visitors, sessions.lifetimeMs));
  app.use(refuseCrossSite);
  app.use(operatorReviews(parts.reviews, runs));
  app.use('/v1', allow(operations, { ...settings, signIn: signIn.kind }));
  app.use(siteSessionsOverHttp(sites, siteLimiter, settings.trustedProxies));
  app.use(signInOverHttp(signIn, sessions, parts.audit, settings.administratorToken));
  app.use(pagesOverHttp(settings.pages));
  app.use(schemasOverHttp(assistants));
  const fileLimits = {
    bytes: settings.fileBytes,
    perMinute: settings.filesPerMinute,
    operatorToken: settings.operatorToken,
  };
  app.use(filesOverHttp(parts.files, fileLimits));
  app.use(reviewBatchesOverHttp(parts.postBatches, fileLimits));
  // Before the rule on JSON: the page of a handed answer is opened by a form.
  app.use(oneTimeLinksOverHttp(parts.oneTimeLinks, runs));
  // Before the rule on JSON: an upload is the file itself.
  app.use(documentsOverHttp(parts.documents));
  app.use((request, _response, next) => {
    const sendsBody =
      request.method === 'POST' &&
      request.headers['content-length'] !== '0' &&
      request.headers['content-type'] !== undefined;
    if (sendsBody && !request.is('application/json')) throw new PublicError('unsupported_type');
    next();
  });
  app.post('/v1/runs', express.json({ limit: runLimit }));
  app.put('/v1/reviews/:id/decision', express.json({ limit: runLimit }));
  app.use(express.json({ limit: bodyLimit }));
  app.use(runsOverHttp(runs));
  app.use(handoversOverHttp(parts.handover.handovers));
  app.use(exportsOverHttp(runs, parts.exporter, assistants));
  app.use(calculatorsOverHttp(runs.today));
  app.use(maskedTextsOverHttp());
  app.use(jobsOverHttp(parts.jobs, runs.today));
  app.use(administrationOverHttp(parts.administration));
  app.use(reviewsOverHttp(parts.reviews, runs));
  app.use(accountsOverHttp(parts.accounts, parts.retention));
  app.use(sitesOverHttp(administerSites(sites, parts.audit)));
  app.use(observationOverHttp(parts.observation));
  app.use(knowledgeOverHttp(retriever, runs.today));
  app.use(guidesOverHttp(settings.guides, retriever, runs.today));
  app.use(notFound);
  app.use(handleErrors(log));

  const server = createServer(app);
  const io = new SocketServer<ClientMessages, ServerMessages>(server, {
    serveClient: false,
    maxHttpBufferSize: 64 * 1024,
    allowRequest: (request, allow) =>
      mayUse(request).then(
        (may) => allow(null, may),
        () => allow(null, false),
      ),
    // Who may connect is decided above; the answers carry the origin of whoever does.
    cors: { origin: true },
  });
  holdSocketsToSites(io, sites, siteLimiter, settings.trustedProxies, log);
  /** Anew for each message: a session may have ended meanwhile. */
  const visitorOfSocket = async (socket: Socket) =>
    (await visitors(socket.request, siteOfSocket(socket))).visitor;
  runsOverSocket(io, runs, log, visitorOfSocket);
  handoversOverSocket(io, parts.handover, log, visitorOfSocket);
  return { server, io };
}

/** Pages of any origin may fetch the widget's files; all but the loader have a hash in their names and never change. */
function widgetHeaders(response: { setHeader(name: string, value: string): void }, file: string): void {
  response.setHeader('access-control-allow-origin', '*');
  // Helmet keeps everything else from being loaded by pages of other origins.
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  if (!/^naru-\w+\.js$/.test(path.basename(file))) response.setHeader('cache-control', 'no-cache');
}
