/** What a counselor notes of the client, by the names of `Client`, dates as `YYYY-MM-DD`. */
export type ClientFields = Readonly<Record<string, string>>;

/** What this tab holds of one session. It is gone with the tab, or when the session is ended. */
export interface Held {
  readonly client: ClientFields;
  /** Answers and figures that the counselor took down; no question is asked with them. */
  readonly record: string;
}

const prefix = 'naru:session:';
export const nothingHeld: Held = { client: {}, record: '' };

/** The session's memory in this tab, for one account: another who signs in here finds nothing of it. */
export function sessionMemory(account: string): { read(): Held; write(held: Held): void; clear(): void } {
  const key = prefix + account;
  for (const other of Object.keys(sessionStorage))
    if (other.startsWith(prefix) && other !== key) sessionStorage.removeItem(other);
  return {
    read() {
      const kept = sessionStorage.getItem(key);
      return kept === null ? nothingHeld : (JSON.parse(kept) as Held);
    },
    write: (held) => sessionStorage.setItem(key, JSON.stringify(held)),
    clear: () => sessionStorage.removeItem(key),
  };
}
