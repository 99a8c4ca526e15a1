import type { JSX } from 'preact';
import type { CalculatorList } from '../../../server/contracts/index.ts';
import type { Turn } from '../../widget/talk/turn.ts';
import { ReadingState } from '../house/reading-state.tsx';
import { useReading } from '../house/use-reading.ts';
import { CalculatorForm } from './calculator-form.tsx';
import { useMessages } from './messages.ts';
import type { Session } from './use-session.ts';

/** What an answer read of a calculator's input; null where it read nothing of it. */
function readOf(turn: Turn | undefined, id: string): Readonly<Record<string, unknown>> | null {
  if (turn?.begun?.calculator === id) return turn.begun.known;
  const figure = turn?.figures.find(({ calculator }) => calculator === id);
  return figure?.inputs ?? turn?.assessments.find(({ check }) => check === id)?.inputs ?? null;
}

/** The calculators and eligibility checks: one is chosen, and stands filled in with what the answer read. */
export function Calculators({
  session,
  turn,
  chosen,
  choose,
}: {
  session: Session;
  turn: Turn | undefined;
  chosen: string | null;
  choose: (id: string) => void;
}): JSX.Element {
  const { calculators: m } = useMessages();
  const list = useReading<CalculatorList>('v1/calculators');
  const ofAnswer =
    turn?.begun?.calculator ?? turn?.figures[0]?.calculator ?? turn?.assessments[0]?.check ?? null;
  const id = chosen ?? ofAnswer;
  const calculator = list.value?.calculators.find((one) => one.id === id);
  const known = calculator ? readOf(turn, calculator.id) : null;
  if (!list.value) return <ReadingState reading={list} />;
  return (
    <>
      <div class="field">
        <label for="calculator">{m.choose}</label>
        <select
          id="calculator"
          value={calculator?.id ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{m.none}</option>
          {list.value.calculators.map(({ id: value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {calculator && (
        <CalculatorForm
          key={`${calculator.id} ${known ? turn?.runId : ''}`}
          session={session}
          calculator={calculator}
          known={known}
        />
      )}
    </>
  );
}
