import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { DocumentStatus } from '../house/document-status.tsx';
import { Downloads } from '../house/downloads.tsx';
import { FileField } from '../house/file-field.tsx';
import { usePlace } from '../house/place.ts';
import { TextField } from '../house/text-field.tsx';
import { useDocument } from '../house/use-document.ts';
import { showWords } from '../house/words-in-field.ts';
import type { DraftSentence, LetterPart, MatchedRequirement, Remark, Score } from './coached.ts';
import { CoverLetter } from './cover-letter.tsx';
import { Match } from './match.tsx';
import { useMessages } from './messages.ts';
import { questionsIn } from './questions-in.ts';
import { Remarks } from './remarks.tsx';
import { ScoreTable } from './score-table.tsx';
import { Sentences } from './sentences.tsx';

/** The jobseeker's page: a résumé in; remarks at its sentences, a rewritten draft and a cover letter out. */
export function Jobseeker(): JSX.Element {
  const m = useMessages();
  const { common } = usePlace();
  const [state, talk] = useDocument('resume-coaching');
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [included, include] = useState<readonly string[]>([]);
  const field = (name: string) =>
    form.current?.querySelector<HTMLTextAreaElement>(`[name="${name}"]`) ?? null;
  const busy = state.phase === 'drafting' || state.phase === 'opening';
  const content = <Content,>(id: string): Content | undefined =>
    state.sections.find((section) => section.id === id)?.content as Content | undefined;

  function send(more: Record<string, unknown> = {}): void {
    const text = field('text')?.value.trim() ?? '';
    const post = field('post')?.value.trim() ?? '';
    const questions = questionsIn(field('questions')?.value ?? '');
    void talk.send({
      ...(text === '' ? {} : { text }),
      ...(post === '' ? {} : { post }),
      ...(questions.length === 0 ? {} : { questions }),
      include: included,
      ...more,
    });
  }
  function coach(event: SubmitEvent): void {
    event.preventDefault();
    const missing = (field('text')?.value.trim() ?? '') === '' && state.versions === 0;
    setProblem(missing ? m.resumeMissing : null);
    if (missing) field('text')?.focus();
    else send();
  }
  function apply({ quote }: Remark, replacement: string): void {
    const area = field('text');
    if (!area?.value.includes(quote)) return;
    area.value = area.value.replace(quote, replacement);
    send();
  }
  function takeIn(id: string): void {
    const all = [...included, id];
    include(all);
    send({ include: all });
  }

  const remarks = content<readonly Remark[]>('remarks');
  const score = content<Score>('score');
  const match = content<readonly MatchedRequirement[]>('match');
  const rewritten = content<readonly DraftSentence[]>('rewritten');
  const letter = content<readonly LetterPart[]>('coverLetter');
  return (
    <>
      <h1>{m.title}</h1>
      <div class="columns">
        <form onSubmit={coach} ref={form} noValidate>
          <TextField name="text" label={m.resume} hint={m.resumeHint} problem={problem} rows={14} />
          <FileField
            label={common.file}
            hint="HWP, HWPX, DOCX, PDF"
            taken={(file) => {
              const area = field('text');
              if (file && area) area.value = file.parts.map(({ text }) => text).join('\n');
            }}
          />
          <TextField name="post" label={m.post} hint={m.postHint} rows={4} />
          <TextField name="questions" label={m.questions} hint={m.questionsHint} rows={3} />
          <button type="submit" class="primary" disabled={busy}>
            {m.coach}
          </button>
        </form>
        <div>
          <DocumentStatus state={state} stop={() => void talk.stop()} />
          {state.phase === 'empty' && <p class="hint">{m.nothing}</p>}
          {remarks && (
            <Remarks
              remarks={remarks}
              apply={apply}
              show={({ quote, of }) => showWords(field(of === 'post' ? 'post' : 'text'), quote)}
            />
          )}
          {score && <ScoreTable score={score} />}
          {match && <Match match={match} />}
          {rewritten && (
            <section aria-labelledby="rewritten">
              <h2 id="rewritten">{m.rewritten}</h2>
              <p class="hint">{m.rewrittenHint}</p>
              <Sentences sentences={rewritten} busy={busy} takeIn={takeIn} />
            </section>
          )}
          {letter && <CoverLetter letter={letter} busy={busy} takeIn={takeIn} />}
          {state.phase === 'ready' && state.runId !== null && rewritten && (
            <Downloads runId={state.runId} sections={['rewritten', 'coverLetter']} />
          )}
        </div>
      </div>
    </>
  );
}
