import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePlace } from './place.ts';

/** Copies a text and says so. Where the browser does not let it, it says that one must select the text. */
export function CopyButton({ text, of }: { text: string; of: string }): JSX.Element {
  const { common } = usePlace();
  const [told, tell] = useState('');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      tell(common.copied);
    } catch {
      tell(common.copyFailed);
    }
  }
  return (
    <>
      <button type="button" aria-label={`${of} ${common.copy}`} onClick={() => void copy()}>
        {common.copy}
      </button>
      <span role="status">{told}</span>
    </>
  );
}
