import type { SpeechTranscript } from '../contracts/index.ts';

/** Forms of audio that are written down. */
export type AudioForm = 'wav' | 'mp3' | 'm4a' | 'ogg' | 'webm';

export interface Recording {
  readonly form: AudioForm;
  readonly bytes: Uint8Array;
}

/** Writes down what is said in a recording. */
export interface Transcriber {
  /**
   * @param signal whoever waits for it is gone
   * @returns what was said, with the seconds from the beginning; at least one segment with words
   * @throws PublicError speech_down, speech_timeout, speech_refused, speech_failed, speech_empty
   */
  transcribe(recording: Recording, signal: AbortSignal): Promise<SpeechTranscript>;
}

/** Which server writes recordings down. */
export interface TranscriberSettings {
  /** Base address of the API, with its version: `http://127.0.0.1:8000/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; many servers of one's own want none. */
  readonly key?: string;
  /** Longest wait for one recording. */
  readonly limitMs: number;
}
