/** One message of a chat, as Ollama's and OpenAI's chat APIs have it. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface GenerationRequest {
  readonly messages: readonly ChatMessage[];
  /** A JSON schema that the whole output must satisfy; free text when absent. */
  readonly schema?: Readonly<Record<string, unknown>>;
  /** Most tokens to generate. */
  readonly maxTokens: number;
}

/** What comes out of a model, in this order: `loading`*, `text`*, then one `done`. */
export type GenerationPart =
  | { readonly type: 'loading' }
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'done';
      /** 0 where the server does not say. */
      readonly promptTokens: number;
      readonly outputTokens: number;
      readonly reason: 'stop' | 'length';
    };

/**
 * A chat model. `generate` throws `ModelFailure` when the model cannot be reached, is too slow, or breaks off;
 * aborting `signal` stops the generation on the model's own server and makes the stream throw the abort reason.
 */
export interface LanguageModel {
  readonly name: string;
  /** Tokens of prompt and output together. */
  readonly contextTokens: number;
  generate(request: GenerationRequest, signal: AbortSignal): AsyncIterable<GenerationPart>;
  /** Whether the model can answer now; `detail` tells an operator what to do when not. Never throws. */
  health(signal: AbortSignal): Promise<{ ready: boolean; detail?: string }>;
  /**
   * Whether the model is in its server's memory, so that its first answer needs no loading; null when the server does not
   * say. Absent where servers of this kind never say. Never throws.
   */
  isLoaded?(signal: AbortSignal): Promise<boolean | null>;
}

export type ModelFailureKind = 'unreachable' | 'missing' | 'timeout' | 'broken' | 'overflow';

export class ModelFailure extends Error {
  readonly kind: ModelFailureKind;

  constructor(kind: ModelFailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ModelFailure';
    this.kind = kind;
  }
}
