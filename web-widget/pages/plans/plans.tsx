import type { JSX } from 'preact';
import { DocumentStatus } from '../house/document-status.tsx';
import { Downloads } from '../house/downloads.tsx';
import { EditableSection } from '../house/editable-section.tsx';
import { MissingFacts } from '../house/missing-facts.tsx';
import { useDocument } from '../house/use-document.ts';
import { Versions } from '../house/versions.tsx';
import { InterviewForm } from './interview-form.tsx';
import { useMessages } from './messages.ts';
import { type PlanPart, Provenance } from './provenance.tsx';

/** Sections that are about the plan and no part of it. */
const beside = new Set(['authors', 'changes']);

/** The counselor's page of action plans: the interview in, the plan out, each part theirs to write anew. */
export function Plans(): JSX.Element {
  const m = useMessages();
  const [state, talk] = useDocument('action-plan');
  const send = (input: Record<string, unknown>): void => void talk.send(input);
  const busy = state.phase === 'drafting' || state.phase === 'opening';
  const plan = state.sections.filter(({ id }) => !beside.has(id));
  const changes = state.sections.find(({ id }) => id === 'changes')?.content;
  return (
    <>
      <h1>{m.title}</h1>
      <div class="columns">
        <div>
          <InterviewForm begun={state.versions > 0} busy={busy} send={send} />
          {state.asks.length > 0 && <MissingFacts asks={state.asks} busy={busy} send={send} />}
        </div>
        <div>
          <DocumentStatus state={state} stop={() => void talk.stop()} />
          <section aria-labelledby="plan" aria-busy={busy}>
            <h2 id="plan">{m.plan}</h2>
            {plan.length === 0 && state.phase !== 'drafting' && <p class="hint">{m.noPlan}</p>}
            {plan.map((section) => (
              <EditableSection
                key={section.id}
                section={section}
                citations={state.citations}
                busy={busy}
                send={send}
              >
                <Provenance part={section.content as PlanPart} />
              </EditableSection>
            ))}
          </section>
          {state.phase === 'ready' && state.runId !== null && plan.length > 0 && (
            <Downloads runId={state.runId} sections={plan.map(({ id }) => id)} />
          )}
          <Versions count={state.versions} changes={changes} busy={busy} send={send} />
        </div>
      </div>
    </>
  );
}
