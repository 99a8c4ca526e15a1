import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenedHandover } from '../../../../server/contracts/index.ts';
import type { LineState } from '../../../widget/handover/handover-line.ts';
import { Refusal } from '../../../widget/wire/api.ts';
import { call } from '../../house/call.ts';
import { usePlace } from '../../house/place.ts';
import { useReading } from '../../house/use-reading.ts';
import { Before } from './before.tsx';
import type { Desk } from './desk.ts';
import { useMessages } from './messages.ts';
import { Reply, type ReplyField } from './reply.tsx';
import { Suggestion } from './suggestion.tsx';
import { Written } from './written.tsx';

/** One citizen's talk: what was before, what is written, and beside it what Naru suggests. */
export function Talk({
  id,
  line,
  desk,
  leave,
}: {
  id: string;
  line: LineState;
  desk: Desk;
  leave: () => void;
}): JSX.Element {
  const m = useMessages();
  const { base, common } = usePlace();
  const opened = useReading<OpenedHandover>(`v1/handovers/${id}`);
  const heading = useRef<HTMLHeadingElement>(null);
  const reply = useRef<ReplyField>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { view, connection } = line;
  const mine = view?.state === 'talking' && view.own;
  const queued = view?.state === 'waiting' || view?.state === 'returned';
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);
  useLayoutEffect(() => desk.read(id));

  async function act(verb: 'take' | 'return' | 'end'): Promise<void> {
    setFailure(null);
    try {
      await call(base, `v1/handovers/${id}/${verb}`, { method: 'POST' });
      if (verb === 'return') leave();
      if (verb === 'end') heading.current?.focus();
    } catch (error) {
      const late = error instanceof Refusal && error.code === 'handover_state';
      setFailure(
        late && verb === 'take' ? m.taken : (error instanceof Refusal && error.said) || common.unreachable,
      );
    }
  }
  useEffect(() => {
    if (mine) reply.current?.focus();
  }, [mine]);

  return (
    <>
      <section class="talk" aria-labelledby="talk">
        <p class="back">
          <button type="button" class="plain" onClick={leave}>
            {m.back}
          </button>
        </p>
        <h2 id="talk" tabIndex={-1} ref={heading}>
          {m.talk}
        </h2>
        <p class="hint">{m.masked}</p>
        <p role="status">
          {connection === 'open' ? view && m.states[view.state] : m.connection[connection]}
          {view?.state === 'talking' && !view.citizenHere && ` ${m.citizenAway}`}
        </p>
        {failure && (
          <p class="notice error" role="alert">
            {failure}
          </p>
        )}
        {opened.problem && (
          <p class="notice error" role="alert">
            {opened.problem}{' '}
            <button type="button" class="plain" onClick={() => void opened.again()}>
              {common.readAgain}
            </button>
          </p>
        )}
        {opened.value && opened.value.runs.length > 0 && <Before runs={opened.value.runs} open={queued} />}
        <Written line={line} discard={(messageId) => desk.discard(id, messageId)} />
        {queued && (
          <p>
            <button type="button" class="primary" onClick={() => void act('take')}>
              {m.take}
            </button>
          </p>
        )}
        {mine && (
          <>
            <Reply field={reply} send={(text, sources) => desk.write(id, text, sources)} />
            <p class="row">
              <button type="button" onClick={() => void act('return')}>
                {m.giveBack}
              </button>
              <button type="button" onClick={() => void act('end')}>
                {m.end}
              </button>
            </p>
          </>
        )}
      </section>
      {mine && (
        <Suggestion
          id={id}
          messages={line.messages}
          use={(text, sources) => reply.current?.suggest(text, sources)}
        />
      )}
    </>
  );
}
