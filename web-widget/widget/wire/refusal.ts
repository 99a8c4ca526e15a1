import type { ErrorResponse } from '../../../server/contracts/index.ts';

/** The server said no. `code` is one of its error codes, `said` what it says of it to a person, in Korean. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly said: string;
  /** After how many seconds asking again is worth it; null where the server does not say. */
  readonly retryAfterSeconds: number | null;
  /** Which fields are wrong, and why, where the server says so. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];

  constructor(
    code: string,
    status: number,
    said = '',
    retryAfterSeconds: number | null = null,
    issues: Refusal['issues'] = [],
  ) {
    super(`the server answered ${status} ${code}`);
    this.code = code;
    this.status = status;
    this.said = said;
    this.retryAfterSeconds = retryAfterSeconds;
    this.issues = issues;
  }
}

/** What a response that is no success says. */
export async function refusal(response: Response): Promise<Refusal> {
  const body = (await response.json().catch(() => null)) as ErrorResponse | null;
  const { code = 'other', message, issues } = body?.error ?? {};
  const wait = Number(response.headers.get('retry-after')) || null;
  return new Refusal(code, response.status, issues?.[0]?.message ?? message, wait, issues);
}
