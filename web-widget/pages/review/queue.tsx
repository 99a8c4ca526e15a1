import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenedReview, ReviewList, ReviewNumbers } from '../../../server/contracts/index.ts';
import { Choices } from '../house/choices.tsx';
import { ReadingState } from '../house/reading-state.tsx';
import { useAddress } from '../house/use-address.ts';
import { useReading } from '../house/use-reading.ts';
import type { DecisionHand } from './decision-form.tsx';
import { Item } from './item.tsx';
import { Numbers } from './numbers.tsx';
import { QueueList } from './queue-list.tsx';
import type { Shortcut } from './shortcut-keys.ts';
import { Shortcuts } from './shortcuts.tsx';
import { TakeAlong } from './take-along.tsx';
import { useDecisions } from './use-decisions.ts';
import { useMessages } from './use-messages.ts';
import { useShortcuts } from './use-shortcuts.ts';

const everyMs = 30_000;

/** The queue beside the item that is looked at. Filter and item stand in the address. */
export function Queue(): JSX.Element {
  const m = useMessages();
  const [address, change] = useAddress();
  const [kind, standing, chosen] = [address.get('kind'), address.get('standing'), address.get('item')];
  const query = new URLSearchParams({
    standing: standing ?? 'waiting',
    page: address.get('page') ?? '1',
    ...(kind ? { kind } : {}),
  });
  const list = useReading<ReviewList>(`v1/reviews?${query}`, everyMs);
  const numbers = useReading<ReviewNumbers>('v1/review-numbers', everyMs);
  const reviews = list.value?.reviews ?? [];
  const decisions = useDecisions(() => {
    void list.again();
    void numbers.again();
    setTurn((turn) => turn + 1);
  });
  const hand = useRef<DecisionHand | null>(null);
  const [helping, help] = useState(false);
  /** Rises with every step, so that the item is read anew. */
  const [turn, setTurn] = useState(0);
  /** Whether the list takes the focus to the item that is chosen next. */
  const following = useRef(false);

  useEffect(() => {
    if (!following.current) return;
    following.current = false;
    document.querySelector<HTMLElement>(`[data-item="${chosen}"]`)?.focus();
  }, [chosen, list.value]);

  function go(step: number): void {
    const at = reviews.findIndex(({ id }) => id === chosen);
    const next = reviews[at < 0 ? 0 : at + step];
    if (!next) return;
    following.current = true;
    if (next.id !== chosen) change({ item: next.id });
    else document.querySelector<HTMLElement>(`[data-item="${chosen}"]`)?.focus();
  }

  /** What stands after the item that was decided, else before it. */
  function goOn(): void {
    const at = reviews.findIndex(({ id }) => id === chosen);
    const next = reviews[at + 1] ?? reviews[at - 1];
    following.current = true;
    change({ item: next?.id ?? null });
  }

  async function undo(): Promise<void> {
    const { last } = decisions;
    if (!last) return;
    if (await decisions.reopen(last)) change({ standing: null, item: last.id });
  }

  const [keysOn, turnKeys] = useShortcuts((shortcut) => {
    const acts: Readonly<Record<Shortcut, () => void>> = {
      next: () => go(1),
      previous: () => go(-1),
      accept: () => hand.current?.accept(),
      correct: () => hand.current?.correct(),
      reject: () => hand.current?.reject(),
      undo: () => void undo(),
      help: () => help(true),
    };
    acts[shortcut]();
  });

  return (
    <>
      <Numbers reading={numbers} />
      <div class="filters">
        <Choices
          label={m.kind}
          name="kind"
          chosen={kind}
          options={[
            [null, m.all],
            ['post', m.kinds.post],
            ['inquiry', m.kinds.inquiry],
            ['answer', m.kinds.answer],
          ]}
          change={change}
        />
        <Choices
          label={m.standing}
          name="standing"
          chosen={standing}
          options={[
            [null, m.standings.waiting],
            ['accepted', m.standings.accepted],
            ['corrected', m.standings.corrected],
            ['rejected', m.standings.rejected],
          ]}
          change={change}
        />
      </div>
      <div class="row">
        <p role="status">{decisions.last ? m.done(decisions.last.title, decisions.last.standing) : ''}</p>
        {decisions.last && (
          <button type="button" data-undo onClick={() => void undo()}>
            {m.undo}
          </button>
        )}
        <button type="button" class="plain" onClick={() => help(true)}>
          {m.shortcuts} (?)
        </button>
      </div>
      <div class="columns">
        <section aria-label={m.queue}>
          {list.value && <QueueList list={list.value} chosen={chosen} change={change} />}
          <ReadingState reading={list} />
          {numbers.value && <TakeAlong day={numbers.value.day} />}
        </section>
        {chosen === null ? (
          <p class="hint">{m.choose}</p>
        ) : (
          <Chosen key={chosen} id={chosen} turn={turn} decisions={decisions} decided={goOn} hand={hand} />
        )}
      </div>
      <Shortcuts open={helping} close={() => help(false)} on={keysOn} turn={turnKeys} />
    </>
  );
}

/** The item that is looked at; it is read anew after every step. */
function Chosen({
  id,
  turn,
  ...rest
}: { id: string; turn: number } & Omit<Parameters<typeof Item>[0], 'reading'>): JSX.Element {
  const reading = useReading<OpenedReview>(`v1/reviews/${id}`);
  const seen = useRef(turn);
  useEffect(() => {
    if (seen.current === turn) return;
    seen.current = turn;
    void reading.again();
  }, [turn, reading.again]);
  return <Item reading={reading} {...rest} />;
}
