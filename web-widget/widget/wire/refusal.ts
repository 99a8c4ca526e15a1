import type { ErrorResponse } from '../../../server/contracts/index.ts';

/** The server said no. `code` is one of its error codes, `said` what it says of it to a person, in Korean. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly said: string;

  constructor(code: string, status: number, said = '') {
    super(`the server answered ${status} ${code}`);
    this.code = code;
    this.status = status;
    this.said = said;
  }
}

/** What a response that is no success says. */
export async function refusal(response: Response): Promise<Refusal> {
  const body = (await response.json().catch(() => null)) as ErrorResponse | null;
  const { code = 'other', message, issues } = body?.error ?? {};
  return new Refusal(code, response.status, issues?.[0]?.message ?? message);
}
