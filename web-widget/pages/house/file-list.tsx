import type { JSX } from 'preact';
import { usePlace } from './place.ts';
import type { ChosenFile, ChosenFiles } from './use-files.ts';

/** The files that were chosen: how far each is, the way to try again and to take it back. */
export function FileList({ chosen: { files, retry, remove } }: { chosen: ChosenFiles }): JSX.Element | null {
  const { common: m } = usePlace();
  if (files.length === 0) return null;
  const words = ({ state, problem, file, stored }: ChosenFile): string => {
    if (state === 'read') return m.fileRead(file.name, stored?.characters ?? 0);
    if (state === 'failed') return problem ?? '';
    return state === 'reading' ? m.reading : m.fileWaits;
  };
  const done = files.filter(({ state }) => state === 'read' || state === 'failed').length;
  return (
    <>
      <p role="status">{m.filesDone(done, files.length)}</p>
      <ul class="cards">
        {files.map((one) => (
          <li key={one.key}>
            <strong>{one.file.name}</strong>
            <p class={one.state === 'failed' ? 'error' : 'hint'}>{words(one)}</p>
            {one.state === 'reading' && <progress aria-label={`${one.file.name}: ${m.reading}`} />}
            <p class="row">
              {one.state === 'failed' && (
                <button
                  type="button"
                  aria-label={`${one.file.name} ${m.sendAgain}`}
                  onClick={() => retry(one.key)}
                >
                  {m.sendAgain}
                </button>
              )}
              <button
                type="button"
                class="plain"
                aria-label={`${one.file.name} ${m.takeBack}`}
                onClick={() => void remove(one.key)}
              >
                {m.takeBack}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
