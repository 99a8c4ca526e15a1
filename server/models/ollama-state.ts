import type { Ollama } from 'ollama';
import { z } from 'zod';

/** `/api/show`, as far as it is read. Lengths stand under `ARCHITECTURE.context_length`. */
const shown = z.object({
  model_info: z.record(z.string(), z.unknown()),
  /** Absent before Ollama 0.6.4. */
  capabilities: z.array(z.string()).optional(),
});

export interface ModelDescription {
  /** Tokens that the model was trained to take in; infinite where the server does not say. */
  readonly contextTokens: number;
  /** Whether it can chat; true where the server does not say. */
  readonly chats: boolean;
}

/** What Ollama knows of a model. @throws ModelFailure `missing` when it has not been pulled. */
export async function describeModel(client: Ollama, model: string): Promise<ModelDescription> {
  const { model_info, capabilities } = shown.parse(await client.show({ model }));
  const length = model_info[`${model_info['general.architecture']}.context_length`];
  return {
    contextTokens: typeof length === 'number' ? length : Number.POSITIVE_INFINITY,
    chats: capabilities?.includes('completion') ?? true,
  };
}

/** Whether Ollama has the model in memory; null when it does not say. */
export async function isLoaded(client: Ollama, model: string): Promise<boolean | null> {
  const full = model.includes(':') ? model : `${model}:latest`;
  try {
    return (await client.ps()).models.some(({ name }) => name === full);
  } catch {
    return null;
  }
}
