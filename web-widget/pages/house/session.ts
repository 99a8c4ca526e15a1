import type { SessionState } from '../../../server/contracts/index.ts';
import { refusal } from '../../widget/wire/api.ts';

/** Who is signed in with this browser. @throws Refusal, or what `fetch` throws */
export async function readSession(base: URL): Promise<SessionState> {
  const response = await fetch(new URL('v1/session', base));
  if (!response.ok) throw await refusal(response);
  return response.json() as Promise<SessionState>;
}
