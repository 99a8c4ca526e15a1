import type { JSX } from 'preact';
import type { DocumentState } from './document-talk.ts';
import { usePlace } from './place.ts';

/** The one place that is read out: that it is being written, that it is ready, what went wrong. */
export function DocumentStatus({ state, stop }: { state: DocumentState; stop: () => void }): JSX.Element {
  const { common } = usePlace();
  const { phase, failure, notices, sections } = state;
  const words = {
    empty: '',
    opening: common.loading,
    drafting: common.drafting,
    ready: failure === null ? common.ready(sections.length) : '',
  }[phase];
  return (
    <>
      <div class="status">
        <p role="status">{words}</p>
        {phase === 'drafting' && (
          <button type="button" class="plain" onClick={stop}>
            {common.stop}
          </button>
        )}
      </div>
      {failure !== null && (
        <p class="notice error" role="alert">
          {failure}
        </p>
      )}
      {notices.map(({ code, text }) => (
        <p class="notice" key={code}>
          {text}
        </p>
      ))}
    </>
  );
}
