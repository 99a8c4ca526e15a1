import { z } from 'zod';

/**
 * What a server of `/v1/audio/transcriptions` answers with `response_format=verbose_json`, as far as it is read: OpenAI's
 * `TranscriptionVerboseJson`, and the speakers that some servers add.
 */
export const SpeechTranscript = z.looseObject({
  segments: z.array(
    z.looseObject({
      /** Seconds. */
      start: z.number().nonnegative(),
      end: z.number().nonnegative().optional(),
      text: z.string(),
      /** Servers that tell speakers apart add it. */
      speaker: z.union([z.string(), z.number()]).optional(),
    }),
  ),
});
export type SpeechTranscript = z.infer<typeof SpeechTranscript>;
