import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { StoredFile } from '../../../server/contracts/index.ts';
import { Refusal } from '../../widget/wire/api.ts';
import { usePlace } from './place.ts';
import { sendFile } from './send-file.ts';

/** A field that takes a file and has it read at once; `taken` is called with null when it is taken back. */
export function FileField({
  label,
  hint,
  taken,
}: {
  label: string;
  hint: string;
  taken: (file: StoredFile | null) => void;
}): JSX.Element {
  const { base, common } = usePlace();
  const id = useId();
  const [told, tell] = useState<{ readonly words: string; readonly wrong: boolean } | null>(null);
  async function take(file: File | undefined): Promise<void> {
    taken(null);
    if (!file) return tell(null);
    tell({ words: common.reading, wrong: false });
    try {
      const stored = await sendFile(base, file);
      tell({ words: common.fileRead(stored.name, stored.characters), wrong: false });
      taken(stored);
    } catch (error) {
      const said = error instanceof Refusal ? error.said : '';
      tell({ words: said || common.unreachable, wrong: true });
    }
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-hint ${id}-told`}
        aria-invalid={told?.wrong === true}
        onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
      />
      <p id={`${id}-told`} class={told?.wrong ? 'error' : 'hint'} aria-live="polite">
        {told?.words}
      </p>
    </div>
  );
}
