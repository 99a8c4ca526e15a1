import { z } from 'zod';
import { CalendarDate, SpeechTranscript, takesFile } from '../../contracts/index.ts';
import { readTranscript } from './transcript/read-transcript.ts';
import { inLines } from './transcript/utterance.ts';

/** A session of an hour has about as many. */
export const longestTranscript = 40_000;

/**
 * What a counselor sends: the transcript of a talk as text, subtitles or the JSON of a speech server. However it comes,
 * it goes on as lines, since a name that one turn asks for and the next one tells is found only where both stand.
 */
export const RecordInput = z.strictObject({
  transcript: z
    .union([z.string().trim().min(1, '상담 녹취록을 넣어 주세요.').meta(takesFile), SpeechTranscript])
    .transform((source) => inLines(readTranscript(source)))
    .pipe(
      z
        .string()
        .min(1, '녹취록에서 말을 찾지 못했습니다.')
        .max(
          longestTranscript,
          `${longestTranscript.toLocaleString('ko-KR')}자까지 쓸 수 있습니다. 나누어 보내 주세요.`,
        ),
    ),
  /** The day of the talk, from which 내일 and 다음 주 count; the day of asking where it is not told. */
  heldOn: CalendarDate.optional(),
});
export type RecordInput = z.infer<typeof RecordInput>;
