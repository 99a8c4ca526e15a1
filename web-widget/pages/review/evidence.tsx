import type { JSX } from 'preact';
import type { OpenedReview } from '../../../server/contracts/index.ts';
import { FindingCard, type FoundWording } from '../house/finding.tsx';
import { SectionText } from '../house/section-text.tsx';
import { MarkedText } from './marked-text.tsx';
import { useMessages } from './use-messages.ts';

/** What is decided about, with what the machine found and stands on. */
export function Evidence({
  review,
  apply,
}: {
  review: OpenedReview;
  /** Puts lawful words in the place of a finding's; absent while nothing is corrected. */
  apply?: (quote: string, replacement: string) => void;
}): JSX.Element {
  if (review.kind === 'post') return <PostEvidence review={review} {...(apply ? { apply } : {})} />;
  if (review.kind === 'inquiry') return <InquiryEvidence review={review} />;
  return <AnswerEvidence review={review} />;
}

function PostEvidence({
  review: { original, run },
  apply,
}: {
  review: OpenedReview;
  apply?: (quote: string, replacement: string) => void;
}): JSX.Element {
  const m = useMessages();
  const findings = (run.draft?.content.findings ?? []) as readonly FoundWording[];
  const signs = (run.draft?.content.signs ?? []) as readonly { quote: string; reason: string }[];
  return (
    <>
      <h3>{m.original.post}</h3>
      <MarkedText text={original} words={[...findings, ...signs].map(({ quote }) => quote)} />
      <h3>{m.found(findings.length)}</h3>
      <ul class="cards">
        {findings.map((finding) => (
          <FindingCard
            key={`${finding.rule} ${finding.quote}`}
            finding={finding}
            {...(apply ? { apply: (words) => apply(finding.quote, words) } : {})}
          />
        ))}
      </ul>
      {signs.length > 0 && (
        <>
          <h3>{m.signs}</h3>
          <ul>
            {signs.map(({ quote, reason }) => (
              <li key={`${reason} ${quote}`}>
                “{quote}”: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Sections of an inquiry's draft that do not go out. */
const internal: ReadonlySet<string> = new Set(['department', 'check']);

function InquiryEvidence({ review: { original, run } }: { review: OpenedReview }): JSX.Element {
  const m = useMessages();
  return (
    <>
      <h3>{m.inquiryText}</h3>
      <MarkedText text={run.question} words={[]} />
      {(run.draft?.sections ?? [])
        .filter(({ id }) => internal.has(id))
        .map(({ id, title, text }) => (
          <section key={id} aria-label={title}>
            <h3>{title}</h3>
            <SectionText text={text} citations={run.citations} />
          </section>
        ))}
      <h3>{m.original.inquiry}</h3>
      <div class="section">
        <SectionText text={original} citations={run.citations} />
      </div>
    </>
  );
}

function AnswerEvidence({
  review: { original, reasons, feedback, run },
}: {
  review: OpenedReview;
}): JSX.Element {
  const m = useMessages();
  return (
    <>
      <h3>{m.question}</h3>
      <MarkedText text={run.question} words={[]} />
      <p>
        {reasons.map((reason) => (
          <span class="tag" key={reason}>
            {m.reasons[reason]}
          </span>
        ))}
      </p>
      {feedback?.comment && (
        <p>
          {m.comment}: {feedback.comment}
        </p>
      )}
      <h3>{m.original.answer}</h3>
      <div class="section">
        <SectionText text={original} citations={run.citations} />
      </div>
      <h3>{m.sources(run.citations.length)}</h3>
      <ul class="cards">
        {run.citations.map(({ n, title, locator, quote }) => (
          <li key={n}>
            <strong>
              [{n}] {title} {locator}
            </strong>
            <blockquote>{quote}</blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}
