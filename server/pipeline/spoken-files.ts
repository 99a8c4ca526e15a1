import { readTranscript } from '../assistants/consultation-record/transcript/read-transcript.ts';
import { clockOf, inLines } from '../assistants/consultation-record/transcript/utterance.ts';
import { type FileText, PublicError, type SpeechTranscript } from '../contracts/index.ts';
import { audioFormOf } from '../models/audio-form.ts';
import type { AudioForm, Transcriber } from '../models/transcriber.ts';
import type { FileSettings } from './files.ts';

/** Characters: more than anyone says in a day. */
const mostText = 500_000;

const writtenByMachine =
  '음성 인식으로 받아 적은 글입니다. 잘못 들은 곳이 있을 수 있으니 녹음과 견주어 확인해 주세요. (Written down by speech recognition.)';

/**
 * Reads recordings by what is said in them, a line a segment with its time, and every other file as `read` does. The
 * recording itself is kept nowhere.
 *
 * @param transcriber null where no speech server is configured
 * @param mostAtOnce recordings written down at a time: each takes minutes, in which other files must find room
 */
export function readsSpeech(
  read: FileSettings['read'],
  transcriber: Transcriber | null,
  mostAtOnce: number,
): FileSettings['read'] {
  let underWay = 0;
  return async (name, bytes, signal) => {
    const form = audioFormOf(bytes);
    if (form === null) return read(name, bytes, signal);
    if (transcriber === null) throw new PublicError('speech_off');
    if (underWay >= mostAtOnce) throw new PublicError('over_capacity');
    underWay += 1;
    try {
      return textOf(form, await transcriber.transcribe({ form, bytes }, signal));
    } finally {
      underWay -= 1;
    }
  };
}

/** One part, since a name that one segment asks for and the next one tells is masked only where both stand. */
function textOf(form: AudioForm, speech: SpeechTranscript): FileText {
  const text = inLines(readTranscript(speech));
  if (text.length > mostText) throw new PublicError('file_too_long');
  const [first, last] = [speech.segments[0], speech.segments.at(-1)];
  const position = `${clockOf(first?.start ?? 0)}–${clockOf(last?.end ?? last?.start ?? 0)}`;
  return { form, title: null, parts: [{ position, text }], notices: [writtenByMachine] };
}
