import { lookup } from 'node:dns/promises';
import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

export interface SafeRequestSettings {
  /** Hosts that may be asked: `www.moel.go.kr`, `*.work24.go.kr`, with `:8443` for a port that is not the usual one. */
  readonly hosts: readonly string[];
  readonly seconds: number;
  readonly bytes: number;
  /** The addresses of a host; for tests, which have servers on this machine only. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  readonly mayConnect?: (address: string) => boolean;
}

export interface SafeResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
  /** After redirects. */
  readonly url: URL;
}

/** A request that was not made, or was broken off, with the reason. */
export class RequestRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'RequestRefused';
  }
}

const mostRedirects = 5;
export const userAgent = 'Naru/1 (document ingest)';

/**
 * Fetches from an allowed host on the public internet. A host's addresses are looked up once and checked, and the connection
 * goes to the address that was checked; each redirect is a new request under the same rules.
 * @param mayFetch asked before each request, e.g. for robots.txt
 * @throws RequestRefused for whatever is not allowed, too large or too slow; what the network throws
 */
export async function requestSafely(
  address: string,
  settings: SafeRequestSettings,
  headers: Readonly<Record<string, string>> = {},
  mayFetch: (url: URL) => Promise<boolean> = async () => true,
): Promise<SafeResponse> {
  const signal = AbortSignal.timeout(settings.seconds * 1000);
  let url = new URL(address);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const target = await allowedTarget(url, settings);
    if (!(await mayFetch(url)))
      throw new RequestRefused(`robots.txt of ${url.host} forbids ${url.pathname}.`);
    const response = await requestOnce(url, target, headers, signal);
    const { statusCode: status = 0, headers: answered } = response;
    if ([301, 302, 303, 307, 308].includes(status) && answered.location !== undefined) {
      response.destroy();
      url = new URL(answered.location, url);
      continue;
    }
    return { status, headers: answered, body: await readBody(response, settings.bytes), url };
  }
  throw new RequestRefused(`${address} redirects more than ${mostRedirects} times.`);
}

/** The one address to connect to. */
async function allowedTarget(url: URL, settings: SafeRequestSettings): Promise<string> {
  const { resolve = resolveAll, mayConnect = isPublicAddress } = settings;
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RequestRefused(`${url.protocol} is not fetched.`);
  if (url.username !== '' || url.password !== '')
    throw new RequestRefused('The address holds a name or a password.');
  if (!settings.hosts.some((host) => isHost(host, url))) {
    throw new RequestRefused(`${url.host} is not among the hosts of NARU_SOURCE_HOSTS.`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await resolve(host) : [host];
  const [first] = addresses;
  // One private address among public ones is how a name is turned against its own network.
  if (first === undefined || !addresses.every(mayConnect)) {
    throw new RequestRefused(`${url.host} is not on the public internet (${addresses.join(', ')}).`);
  }
  return first;
}

function isHost(allowed: string, url: URL): boolean {
  const [name = '', port = ''] = allowed.toLowerCase().split(':');
  if (port !== url.port) return false;
  return name.startsWith('*.') ? url.hostname.endsWith(name.slice(1)) : url.hostname === name;
}

async function resolveAll(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

function requestOnce(
  url: URL,
  target: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const outgoing = send(url, {
      headers: { 'user-agent': userAgent, 'accept-encoding': 'identity', ...headers },
      signal,
      agent: false,
      lookup: (_host, options, answer) => {
        const family = isIP(target);
        if (options.all) answer(null, [{ address: target, family }]);
        else answer(null, target, family);
      },
    });
    outgoing.once('response', resolve).once('error', (failure) => {
      reject(signal.aborted ? new RequestRefused(`${url.host} took too long to answer.`) : failure);
    });
    outgoing.end();
  });
}

async function readBody(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = Number(response.headers['content-length'] ?? 0);
  const tooLarge = () => new RequestRefused(`It is larger than ${Math.floor(limit / 1024 / 1024)} MB.`);
  if (size > limit) {
    response.destroy();
    throw tooLarge();
  }
  size = 0;
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > limit) throw tooLarge();
      pieces.push(piece);
    }
  } catch (failure) {
    if (failure instanceof RequestRefused) throw failure;
    throw new RequestRefused('The answer broke off, or took too long.');
  }
  return Buffer.concat(pieces);
}
