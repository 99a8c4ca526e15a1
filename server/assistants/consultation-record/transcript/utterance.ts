/** One turn of a talk. */
export interface Utterance {
  /** Seconds from the beginning at which it starts; null where the transcript tells no times. */
  readonly at: number | null;
  /** Who speaks, as the transcript labels it; empty where it does not. */
  readonly speaker: string;
  readonly text: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `02:41`, from the hour on `1:02:41`; empty where no time is told. */
export function clockOf(at: number | null): string {
  if (at === null) return '';
  const whole = Math.floor(at);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`;
}

/** The talk as one text, a turn a line: what is masked, kept, and read again by `readTranscript`. */
export const inLines = (utterances: readonly Utterance[]): string =>
  utterances
    .map(({ at, speaker, text }) =>
      [at === null ? '' : `[${clockOf(at)}]`, speaker === '' ? '' : `${speaker}:`, text]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join('\n');
