import type { JSX } from 'preact';
import { usePlace } from './place.ts';
import type { Reading } from './use-reading.ts';

/** How fresh what one sees is: being read, read at a time, or from before the connection broke. */
export function ReadingState({ reading }: { reading: Reading<unknown> }): JSX.Element {
  const { common, language } = usePlace();
  const { value, readAt, problem, again } = reading;
  return (
    <div class="reading">
      <p role="status" class={problem === null ? undefined : 'notice error'}>
        {problem ?? (value === null ? common.loading : '')}
      </p>
      <p class="row">
        {readAt && (
          <span class="hint">
            {common.readAt}{' '}
            <time dateTime={readAt.toISOString()}>
              {readAt.toLocaleTimeString(language === 'ko' ? 'ko-KR' : 'en-GB', { timeZone: 'Asia/Seoul' })}
            </time>
          </span>
        )}
        {(readAt || problem) && (
          <button type="button" class="plain" onClick={() => void again()}>
            {common.readAgain}
          </button>
        )}
      </p>
    </div>
  );
}
