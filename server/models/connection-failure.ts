import { ModelFailure, type ModelFailureKind } from './language-model.ts';

const tooSlow = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT']);
/** The connection stood and was cut: the server may have been killed in the middle of its work. */
const cut = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
/** What the system says under these, and libraries repeat. */
const wrapped = /^(?:fetch failed|terminated|Connection error\.)$/;

/** What became of a connection, or of a stream that had begun: its kind, and what the system said of it. */
export interface ConnectionFailure {
  readonly kind: Extract<ModelFailureKind, 'timeout' | 'unreachable' | 'broken'>;
  readonly said: string;
}

/** Reads the first cause of a failed request, under "fetch failed" and "terminated". */
export function connectionFailure(error: unknown): ConnectionFailure | ModelFailure {
  let cause = error;
  let neverAnswered = false;
  while (cause instanceof Error && !(cause instanceof ModelFailure)) {
    neverAnswered ||= cause instanceof TypeError && cause.message === 'fetch failed';
    const deeper: unknown = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
    if (!(deeper instanceof Error)) break;
    cause = deeper;
  }
  if (cause instanceof ModelFailure) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const message = cause instanceof Error ? cause.message : String(cause);
  const said = wrapped.test(message) && code ? code : message;
  if (tooSlow.has(code)) return { kind: 'timeout', said };
  return { kind: neverAnswered && !cut.has(code) ? 'unreachable' : 'broken', said };
}
