import type { JSX } from 'preact';
import type { OpenedReview } from '../../../server/contracts/index.ts';
import { usePlace } from '../house/place.ts';
import { useMessages } from './use-messages.ts';

/** How it was decided, both versions where it was corrected, and the way back. */
export function Decided({
  review,
  busy,
  reopen,
}: {
  review: OpenedReview;
  busy: boolean;
  reopen: () => void;
}): JSX.Element {
  const m = useMessages();
  const { language } = usePlace();
  const { standing, reason, decidedAt, decidedBy, original, corrected } = review;
  return (
    <section aria-labelledby="decided" class="section">
      <h3 id="decided">{m.standings[standing]}</h3>
      <p>
        {decidedBy ?? m.byCommand}
        {decidedAt && (
          <>
            {' · '}
            <time dateTime={decidedAt}>
              {new Date(decidedAt).toLocaleString(language === 'ko' ? 'ko-KR' : 'en-GB')}
            </time>
          </>
        )}
      </p>
      {reason && (
        <p>
          {m.reason}: {reason}
        </p>
      )}
      {standing === 'corrected' && corrected && (
        <div class="both">
          <section aria-label={m.before}>
            <h4>{m.before}</h4>
            <p class="original">{original}</p>
          </section>
          <section aria-label={m.after}>
            <h4>{m.after}</h4>
            <p class="original">{corrected}</p>
          </section>
        </div>
      )}
      <button type="button" onClick={reopen} disabled={busy}>
        {m.reopen}
      </button>
    </section>
  );
}
