import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CalculationResponse, CalculatorList } from '../../../server/contracts/index.ts';
import { AssessmentCard } from '../../widget/views/assessment.tsx';
import { FigureCard } from '../../widget/views/figure.tsx';
import { Refusal } from '../../widget/wire/api.ts';
import { call } from '../house/call.ts';
import { usePlace } from '../house/place.ts';
import { CalculatorFields } from './calculator-fields.tsx';
import { useMessages } from './messages.ts';
import { type FieldSchema, inputIn } from './schema-form.ts';
import { resultLines } from './taken-down.ts';
import type { Session } from './use-session.ts';

/** A calculator as a form made of its JSON Schema; what the law lacks is said at the field. */
export function CalculatorForm({
  session,
  calculator,
  known,
}: {
  session: Session;
  calculator: CalculatorList['calculators'][number];
  /** What an answer read of it; null where it read nothing. */
  known: Readonly<Record<string, unknown>> | null;
}): JSX.Element {
  const m = useMessages();
  const { base, common } = usePlace();
  const [result, setResult] = useState<CalculationResponse | null>(null);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const schema = calculator.input as FieldSchema;

  async function calculate(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const groups = (name: string): number =>
      new Set([...fields.keys()].filter((key) => key.startsWith(`${name}.`)).map((key) => key.split('.')[1]))
        .size;
    const input = inputIn(schema, (name) => String(fields.get(name) ?? ''), groups);
    setFailure('');
    setProblems({});
    try {
      setResult(
        await call<CalculationResponse>(base, `v1/calculators/${calculator.id}`, {
          method: 'POST',
          body: { input },
        }),
      );
    } catch (error) {
      const issues = error instanceof Refusal ? error.issues : [];
      const found = Object.fromEntries(issues.map(({ path, message }) => [path, message]));
      const [first = ''] = Object.keys(found);
      const field = form.current?.elements.namedItem(first);
      if (field instanceof HTMLElement) {
        setProblems(found);
        field.focus();
      } else setFailure((error instanceof Refusal && error.said) || common.unreachable);
      setResult(null);
    }
  }
  return (
    <form ref={form} onSubmit={(event) => void calculate(event)} noValidate>
      {known && <p class="hint">{m.calculators.prefilled}</p>}
      <CalculatorFields schema={schema} known={known ?? {}} problems={problems} path="" />
      <button type="submit">{m.calculators.calculate}</button>
      {failure !== '' && (
        <p class="notice error" role="alert">
          {failure}
        </p>
      )}
      <div aria-live="polite">
        {result &&
          ('calculator' in result ? <FigureCard figure={result} /> : <AssessmentCard assessment={result} />)}
      </div>
      {result && (
        <button
          type="button"
          onClick={() => session.takeDown(resultLines(result, m.record).join('\n'), m.answer.takenDown)}
        >
          {m.calculators.takeDown}
        </button>
      )}
    </form>
  );
}
