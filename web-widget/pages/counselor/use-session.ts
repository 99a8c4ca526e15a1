import { useMemo, useState } from 'preact/hooks';
import { announcement } from '../../widget/announce.ts';
import { catalogue } from '../../widget/messages/index.ts';
import { Talk } from '../../widget/talk/talk.ts';
import type { AnswerShell } from '../../widget/views/shell.ts';
import { Api } from '../../widget/wire/api.ts';
import { browserNetwork } from '../../widget/wire/network.ts';
import { addressParameter, setAddressParameter } from '../house/address.ts';
import { usePlace } from '../house/place.ts';
import { clientOf } from './client-of.ts';
import { type Held, nothingHeld, sessionMemory } from './session-memory.ts';

/** One session: its talk, what is known of the client, and the record that the counselor keeps. */
export interface Session {
  readonly shell: AnswerShell & { readonly talk: Talk; readonly say: (sentence: string) => void };
  readonly held: Held;
  readonly keepRecord: (record: string) => void;
  /** Notes something of the client, for the next question; nothing of it is in the tab's storage. */
  readonly note: (name: string, text: string) => void;
  /** What was noted is masked: it may be stored, unless more was written since. */
  readonly masked: (name: string, noted: string, text: string) => void;
  /** Adds to the end of the record. */
  readonly takeDown: (text: string, told: string) => void;
  readonly withClient: boolean;
  readonly useClient: (use: boolean) => void;
  /** What the one status region says. */
  readonly said: string;
  readonly end: (told: string) => void;
}

const assistant = 'counselor-session';

/** The session that the address names (`?session=`), or a new one. */
export function useSession(): Session {
  const { base, language, account } = usePlace();
  const memory = useMemo(() => sessionMemory(account?.id ?? ''), [account?.id]);
  const [held, keep] = useState<Held>(() => memory.read());
  const [withClient, useClient] = useState(true);
  const [said, say] = useState('');
  /** What the talk, which is made once, finds when a question is sent. */
  const now = useMemo(() => ({ held, stored: held, withClient }), []);
  now.withClient = withClient;
  const shell = useMemo(() => {
    const m = catalogue[language];
    const api = new Api(base);
    const talk = new Talk({
      api,
      network: browserNetwork,
      language: () => language,
      memory: {
        get: () => addressParameter('session'),
        set: (_, value) => setAddressParameter('session', value),
      },
      asking: (question) => {
        const client = now.withClient ? clientOf(now.held.client) : undefined;
        return { assistant, input: { question, ...(client ? { client } : {}) } };
      },
      tell: (news) => say(announcement(news, m)),
    });
    void talk.restore();
    return { m, api, talk, say };
  }, [base.href, language]);

  const withNote = ({ client, record }: Held, name: string, text: string): Held => ({
    client: { ...client, [name]: text },
    record,
  });
  function hold(inPage: Held, inStorage: Held): void {
    Object.assign(now, { held: inPage, stored: inStorage });
    keep(inPage);
    memory.write(inStorage);
  }
  const keepRecord = (record: string): void => hold({ ...now.held, record }, { ...now.stored, record });
  return {
    shell,
    held,
    note: (name, text) => hold(withNote(now.held, name, text), now.stored),
    masked(name, noted, text) {
      if ((now.held.client[name] ?? '') === noted)
        hold(withNote(now.held, name, text), withNote(now.stored, name, text));
    },
    keepRecord,
    takeDown(text, told) {
      const { record } = now.held;
      keepRecord(record === '' ? text : `${record}\n\n${text}`);
      say(told);
    },
    withClient,
    useClient(use) {
      now.withClient = use;
      useClient(use);
    },
    said,
    end(told) {
      shell.talk.startOver();
      memory.clear();
      now.held = nothingHeld;
      now.stored = nothingHeld;
      keep(nothingHeld);
      setAddressParameter('run', null);
      say(told);
    },
  };
}
