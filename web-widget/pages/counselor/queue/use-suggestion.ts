import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Citation, HandoverSuggestion, RunEvent } from '../../../../server/contracts/index.ts';
import { Api, Refusal } from '../../../widget/wire/api.ts';
import { follow } from '../../../widget/wire/follow.ts';
import { browserNetwork } from '../../../widget/wire/network.ts';
import { call } from '../../house/call.ts';
import { usePlace } from '../../house/place.ts';

interface Suggested {
  readonly phase: 'idle' | 'writing' | 'ready';
  /** What the citizen wrote that it answers. */
  readonly question: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly problem: string | null;
  /** The message of the citizen for which it was made. */
  readonly after: number;
}

const nothing: Suggested = { phase: 'idle', question: '', text: '', citations: [], problem: null, after: 0 };

function advance(before: Suggested, event: RunEvent): Suggested {
  if (event.type === 'text') return { ...before, text: before.text + event.text };
  if (event.type === 'citation') return { ...before, citations: [...before.citations, event.citation] };
  if (event.type === 'reset') return { ...before, text: '', citations: [] };
  if (event.type !== 'finished') return before;
  const { answer, citations } = event.result;
  return { ...before, phase: 'ready', text: answer.text, citations };
}

/** An answer in the making to what the citizen of a hand-over wrote last; a new one takes the place of the one before. */
export function useSuggestion(
  id: string,
): Suggested & { readonly suggest: (after: number) => Promise<void> } {
  const { base, common } = usePlace();
  const api = useMemo(() => new Api(base), [base.href]);
  const [state, setState] = useState(nothing);
  const leaving = useRef(new AbortController());
  useEffect(() => () => leaving.current.abort(), []);

  const suggest = useCallback(
    async (after: number) => {
      const { signal } = leaving.current;
      setState({ ...nothing, phase: 'writing', after });
      const failed = (error: unknown): void => {
        const problem = (error instanceof Refusal && error.said) || common.unreachable;
        setState((before) => ({ ...before, phase: 'ready', problem }));
      };
      try {
        const path = `v1/handovers/${id}/suggestion`;
        const { runId, question } = await call<HandoverSuggestion>(base, path, { method: 'POST', signal });
        setState((before) => ({ ...before, question }));
        let seen = 0;
        const end = await follow({
          open: (gone) => api.follow(runId, 0, gone),
          reopen: async () => (gone) => api.follow(runId, seen, gone),
          take: (event) => {
            seen = event.seq;
            setState((before) => advance(before, event));
          },
          lost: () => {},
          network: browserNetwork,
          signal,
        });
        if (end === 'gone') failed(null);
      } catch (error) {
        if (!signal.aborted) failed(error);
      }
    },
    [api, id],
  );
  return { ...state, suggest };
}
