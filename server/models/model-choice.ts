/** Which model words answers, and where it runs. */
export interface ModelChoice {
  readonly model: string;
  /** Ollama servers that have the model. */
  readonly ollamaHosts?: readonly string[];
  /** An OpenAI-compatible server; it comes before Ollama. */
  readonly openAi?: { readonly url: string; readonly key?: string };
  readonly contextTokens: number;
  readonly firstTokenMs: number;
  readonly tokenSilenceMs: number;
  readonly keepAlive: string;
}
