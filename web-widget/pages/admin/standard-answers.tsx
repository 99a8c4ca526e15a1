import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StandardAnswer, StandardAnswerList } from '../../../server/contracts/index.ts';
import { Refusal } from '../../widget/wire/api.ts';
import { call } from '../house/call.ts';
import { SaveCsv } from '../house/data-table.tsx';
import { usePlace } from '../house/place.ts';
import { ReadingState } from '../house/reading-state.tsx';
import { useAddress } from '../house/use-address.ts';
import { useReading } from '../house/use-reading.ts';
import { AdminPage } from './admin-page.tsx';
import { type AnswerState, shownAnswers, stateOf } from './answer-state.ts';
import { useMessages } from './use-messages.ts';

const choices: readonly (AnswerState | 'all')[] = ['all', 'served', 'due', 'retired'];

/** The answers that experts approved: found by words, with their dates, and taken out of service. */
export function StandardAnswers(): JSX.Element {
  const { base, common } = usePlace();
  const { answers: m } = useMessages();
  const [address, go] = useAddress();
  const [words, search] = useState(address.get('q') ?? '');
  const chosen = address.get('state') ?? 'all';
  const [told, tell] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  const reading = useReading<StandardAnswerList>('v1/standard-answers');
  const { today = '', standardAnswers = [] } = reading.value ?? {};
  const shown = shownAnswers(standardAnswers, { words, chosen, today });

  async function retire({ id, question }: StandardAnswer): Promise<void> {
    try {
      await call(base, `v1/standard-answers/${id}/retire`, { method: 'POST', body: {} });
      tell({ text: m.retired(question), wrong: false });
      await reading.again();
    } catch (error) {
      tell({ text: (error instanceof Refusal && error.said) || common.away, wrong: true });
    }
  }

  return (
    <AdminPage title={m.title}>
      <p>{m.howTheyCome}</p>
      <form class="row" onSubmit={(event) => event.preventDefault()}>
        <label>
          {m.search}{' '}
          <input
            type="search"
            value={words}
            onInput={({ currentTarget }) => search(currentTarget.value)}
            onChange={({ currentTarget }) => go({ q: currentTarget.value || null })}
          />
        </label>
        <label>
          {m.state}{' '}
          <select value={chosen} onChange={({ currentTarget }) => go({ state: currentTarget.value })}>
            {choices.map((one) => (
              <option key={one} value={one}>
                {m.states[one]}
              </option>
            ))}
          </select>
        </label>
      </form>
      <ReadingState reading={reading} />
      <p role="status" class={told?.wrong ? 'notice error' : undefined}>
        {told?.text}
      </p>
      {reading.value && (
        <>
          <p>{m.found(shown.length, standardAnswers.length)}</p>
          <ul class="cards">
            {shown.map((answer) => (
              <li key={answer.id}>
                <h2>{answer.question}</h2>
                <p>
                  <span class="tag">{m.states[stateOf(answer, today)]}</span>{' '}
                  {m.dates(answer.owner, answer.approvedAt, answer.reviewOn, answer.asOf)}
                </p>
                <details>
                  <summary>{m.wordsOf}</summary>
                  <p class="text" lang={answer.language}>
                    {answer.text}
                  </p>
                </details>
                {answer.retiredAt === null && (
                  <button type="button" onClick={() => void retire(answer)}>
                    {m.retire} <span class="unseen">{answer.question}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
          <SaveCsv
            name={m.title}
            file="naru-standard-answers"
            columns={m.columns}
            rows={shown.map((one) => [
              one.question,
              m.states[stateOf(one, today)],
              one.owner,
              one.approvedAt.slice(0, 10),
              one.reviewOn,
              one.asOf,
              one.text,
            ])}
          />
        </>
      )}
    </AdminPage>
  );
}
