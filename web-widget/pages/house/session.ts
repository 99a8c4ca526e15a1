import type { SessionState } from '../../../server/contracts/index.ts';
import { call } from './call.ts';

/** Who is signed in with this browser. @throws Refusal, or what `fetch` throws */
export const readSession = (base: URL): Promise<SessionState> => call(base, 'v1/session');
