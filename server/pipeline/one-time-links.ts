import { randomUUID } from 'node:crypto';
import { HandedAnswer, type OneTimeLink, PublicError, type RunResult } from '../contracts/index.ts';
import { maskPersonalData } from '../guards/personal-data.ts';
import { digest, newToken } from '../identity/secret-token.ts';
import type { Visitor } from '../identity/visitor.ts';
import type { Records } from '../records/records.ts';
import { auditInto } from './audit.ts';

/** Answers that counselors hand to clients: an address that shows one of them once, and for some days only. */
export interface OneTimeLinks {
  /** @throws PublicError nothing_to_hand_over where the run is under way, or answered nothing */
  make(run: RunResult | null, visitor: Visitor): Promise<OneTimeLink>;
  /** How the link of a token stands, without using it up; `unknown` also where it ended long ago. */
  state(token: string): Promise<'closed' | 'opened' | 'expired' | 'unknown'>;
  /** The answer, to whoever presses first; null to everybody after. */
  open(token: string, visitor: Visitor): Promise<HandedAnswer | null>;
  /** Forgets answers whose time is over, and the links themselves some time later. */
  deleteExpired(): Promise<void>;
}

export interface OneTimeLinkSettings {
  readonly records: Pick<Records, 'oneTimeLinks' | 'audit'>;
  /** For how long a link opens. */
  readonly hours: number;
  /** For how long after its end a link still says what became of it. */
  readonly rememberedDays: number;
  readonly clock?: () => Date;
}

const hourMs = 60 * 60_000;
/** Where the link's page is. */
const folder = '/answers';

export function createOneTimeLinks(settings: OneTimeLinkSettings): OneTimeLinks {
  const { records, hours, rememberedDays, clock = () => new Date() } = settings;
  const audit = auditInto(records.audit, clock);
  return {
    async make(run, visitor) {
      if (run === null || run.draft !== null || !['answered', 'clarification'].includes(run.status))
        throw new PublicError('nothing_to_hand_over');
      const id = randomUUID();
      const token = newToken();
      const expiresAt = new Date(clock().getTime() + hours * hourMs);
      const text = maskPersonalData(run.answer.text).text;
      const answer = HandedAnswer.parse({ ...run, answer: { ...run.answer, text } });
      await records.oneTimeLinks.keep({ id, runId: run.id, token: digest(token), answer, expiresAt });
      await audit('link_made', id, visitor);
      return { id, path: `${folder}/${token}`, expiresAt: expiresAt.toISOString() };
    },
    async state(token) {
      return (await records.oneTimeLinks.find(digest(token), clock()))?.state ?? 'unknown';
    },
    async open(token, visitor) {
      const opened = await records.oneTimeLinks.open(digest(token), clock());
      if (opened === null) return null;
      await audit('link_opened', opened.id, visitor);
      return opened.answer;
    },
    async deleteExpired() {
      const now = clock();
      await records.oneTimeLinks.deleteExpired(now, new Date(now.getTime() - rememberedDays * 24 * hourMs));
    },
  };
}
