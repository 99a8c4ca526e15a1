import { type ErrorCode, PublicError, SpeechTranscript } from '../contracts/index.ts';
import { connectionFailure } from './connection-failure.ts';
import { saidBy } from './said-by.ts';
import type { Recording, Transcriber, TranscriberSettings } from './transcriber.ts';

/** Statuses by which a server refuses the recording itself: broken, too long, of a form that it does not read. */
const refusals: readonly number[] = [400, 413, 415, 422];
/** Its queue is full, or it is only starting: as good as not there. */
const away: readonly number[] = [429, 503];

/**
 * Recordings written down by an OpenAI-compatible server (`POST /audio/transcriptions`). The recording goes without the name
 * that its sender gave it, which may be somebody's.
 */
export function createOpenAiTranscriber(settings: TranscriberSettings): Transcriber {
  const { url, limitMs } = settings;
  return {
    async transcribe(recording, signal) {
      signal.throwIfAborted();
      const limit = AbortSignal.timeout(limitMs);
      try {
        return await ask(settings, recording, AbortSignal.any([signal, limit]));
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof PublicError) throw error;
        if (limit.aborted)
          throw failure(
            'speech_timeout',
            `The speech server at ${url} gave no transcript within ${limitMs / 1000} s. Raise NARU_SPEECH_SECONDS where recordings are long.`,
          );
        const lost = connectionFailure(error);
        throw failure(
          lost.kind === 'timeout' ? 'speech_timeout' : 'speech_down',
          `The speech server at ${url} cannot be reached, or broke off (${lost instanceof Error ? lost.message : lost.said}). Start it, or correct NARU_SPEECH_URL.`,
        );
      }
    },
  };
}

async function ask(
  { url, model, key }: TranscriberSettings,
  { form, bytes }: Recording,
  signal: AbortSignal,
): Promise<SpeechTranscript> {
  const body = new FormData();
  body.set('file', new File([new Uint8Array(bytes)], `recording.${form}`, { type: `audio/${form}` }));
  body.set('model', model);
  body.set('response_format', 'verbose_json');
  const response = await fetch(`${url.replace(/\/$/, '')}/audio/transcriptions`, {
    method: 'POST',
    headers: key ? { authorization: `Bearer ${key}` } : {},
    body,
    // What people said goes to the server that was configured, and to no other.
    redirect: 'error',
    signal,
  });
  if (!response.ok) {
    const code: ErrorCode = refusals.includes(response.status)
      ? 'speech_refused'
      : away.includes(response.status)
        ? 'speech_down'
        : 'speech_failed';
    const said = await saidBy(response);
    throw failure(
      code,
      `The speech server at ${url} answered ${response.status}: ${said}. Are NARU_SPEECH_URL, NARU_SPEECH_KEY and NARU_SPEECH_MODEL right?`,
    );
  }
  const transcript = transcriptIn(await response.text());
  if (transcript === null)
    throw failure(
      'speech_failed',
      `The speech server at ${url} answered without segments (${response.headers.get('content-type') ?? 'no content type'}). Is NARU_SPEECH_URL the base of an OpenAI-compatible API, and does ${model} know response_format=verbose_json?`,
    );
  const segments = transcript.segments.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (segments.length === 0) throw new PublicError('speech_empty');
  return { ...transcript, segments };
}

function transcriptIn(answer: string): SpeechTranscript | null {
  try {
    return SpeechTranscript.safeParse(JSON.parse(answer)).data ?? null;
  } catch {
    // A page of a proxy, or plain text.
    return null;
  }
}

const failure = (code: ErrorCode, reason: string): PublicError =>
  new PublicError(code, undefined, { cause: new Error(reason) });
