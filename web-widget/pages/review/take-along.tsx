import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { usePlace } from '../house/place.ts';
import { useMessages } from './use-messages.ts';

/** The decisions of some days as CSV, for the agency's own system. */
export function TakeAlong({ day }: { day: string }): JSX.Element {
  const m = useMessages();
  const { base } = usePlace();
  const id = useId();
  return (
    <details>
      <summary>{m.takeAlong}</summary>
      <form method="get" action={new URL('v1/review-decisions', base).href}>
        <div class="row">
          <div class="field">
            <label for={`${id}-from`}>{m.from}</label>
            <input id={`${id}-from`} type="date" name="from" defaultValue={day} required />
          </div>
          <div class="field">
            <label for={`${id}-until`}>{m.until}</label>
            <input id={`${id}-until`} type="date" name="until" defaultValue={day} required />
          </div>
        </div>
        <button type="submit">{m.asCsv}</button>
      </form>
    </details>
  );
}
