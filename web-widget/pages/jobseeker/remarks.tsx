import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { usePlace } from '../house/place.ts';
import type { Remark } from './coached.ts';
import { useMessages } from './messages.ts';

/** What to change, each remark with the words it is about, why, and how. */
export function Remarks({
  remarks,
  apply,
  show,
}: {
  remarks: readonly Remark[];
  /** Puts what is certain in the words' place. */
  apply: (remark: Remark, replacement: string) => void;
  show: (remark: Remark) => void;
}): JSX.Element {
  const m = useMessages();
  return (
    <section aria-labelledby="remarks">
      <h2 id="remarks">{remarks.length === 0 ? m.noRemarks : m.remarks(remarks.length)}</h2>
      <ul class="cards">
        {remarks.map((remark) => (
          <RemarkCard
            key={`${remark.kind} ${remark.of} ${remark.line} ${remark.quote}`}
            remark={remark}
            apply={(replacement) => apply(remark, replacement)}
            show={() => show(remark)}
          />
        ))}
      </ul>
    </section>
  );
}

function RemarkCard({
  remark: { kind, quote, of, line, reason, suggestion, replacement, article },
  apply,
  show,
}: {
  remark: Remark;
  apply: (replacement: string) => void;
  show: () => void;
}): JSX.Element {
  const m = useMessages();
  const { common } = usePlace();
  const id = useId();
  return (
    <li class="finding caution">
      <p>
        <strong>{m.kinds[kind] ?? kind}</strong>{' '}
        <span class="tag">{of === 'post' ? m.ofPost : m.line(line)}</span>
      </p>
      <blockquote id={id}>{quote}</blockquote>
      <p>
        {common.because}: {reason} {article && <span class="tag">{article}</span>}
      </p>
      <p>
        {m.how}: {suggestion}
      </p>
      <p class="row">
        {replacement !== null && (
          <button type="button" aria-describedby={id} onClick={() => apply(replacement)}>
            {replacement === '' ? common.takeOut : m.replaceBy(replacement)}
          </button>
        )}
        <button type="button" class="plain" aria-describedby={id} onClick={show}>
          {common.showWords}
        </button>
      </p>
    </li>
  );
}
