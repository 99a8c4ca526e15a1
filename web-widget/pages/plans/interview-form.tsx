import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LineField } from '../house/line-field.tsx';
import { TextField } from '../house/text-field.tsx';
import { useMessages } from './messages.ts';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Only what was filled in. */
const filled = <Value,>(entries: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== '' && String(value) !== ''));

/** What the interview brought. What was typed stays, whatever comes back. */
export function InterviewForm({
  begun,
  busy,
  send,
}: {
  begun: boolean;
  busy: boolean;
  send: (input: Record<string, unknown>) => void;
}): JSX.Element {
  const m = useMessages();
  const [problem, setProblem] = useState<string | null>(null);
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    const text = (name: string) => String(fields.get(name) ?? '').trim();
    const profile = filled({
      ageBand: text('ageBand'),
      region: text('region'),
      education: text('education'),
      experience: linesOf(text('experience')),
      certificates: linesOf(text('certificates')),
    });
    const input = filled<unknown>({
      notes: text('notes'),
      aims: text('aims'),
      limits: linesOf(text('limits')),
      benefitStatus: text('benefitStatus'),
    });
    if (input.notes === undefined && input.aims === undefined) {
      setProblem(m.nothingGiven);
      form.querySelector<HTMLElement>('[name="notes"]')?.focus();
      return;
    }
    setProblem(null);
    send(Object.keys(profile).length > 0 ? { ...input, profile } : input);
  }
  return (
    <form onSubmit={submit} noValidate>
      <TextField name="notes" label={m.notes} hint={m.notesHint} problem={problem} rows={10} />
      <LineField name="aims" label={m.aims} />
      <TextField name="limits" label={m.limits} hint={m.limitsHint} rows={3} />
      <LineField name="benefitStatus" label={m.benefitStatus} hint={m.benefitHint} />
      <fieldset>
        <legend>{m.about}</legend>
        <LineField name="ageBand" label={m.ageBand} />
        <LineField name="region" label={m.region} />
        <LineField name="education" label={m.education} />
        <TextField name="experience" label={m.experience} hint={m.oneALine} rows={2} />
        <TextField name="certificates" label={m.certificates} hint={m.oneALine} rows={2} />
      </fieldset>
      <p class="row">
        <button type="submit" class="primary" disabled={busy}>
          {begun ? m.makeAnew : m.make}
        </button>
        {begun && <a href="/counselor/plans">{m.begin}</a>}
      </p>
    </form>
  );
}
