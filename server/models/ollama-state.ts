import type { Ollama } from 'ollama';
import { z } from 'zod';

/** `/api/show`, as far as it is read. Lengths stand under `ARCHITECTURE.context_length`. */
const shown = z.object({
  model_info: z.record(z.string(), z.unknown()),
  /** Absent before Ollama 0.6.4. */
  capabilities: z.array(z.string()).optional(),
});

/** Tokens that the model was trained to take in; infinite where the server does not say. @throws when it is no chat model. */
export async function readContextLength(client: Ollama, model: string): Promise<number> {
  const { model_info, capabilities } = shown.parse(await client.show({ model }));
  if (capabilities && !capabilities.includes('completion')) {
    throw new Error(
      `${model} is not a chat model (it can: ${capabilities.join(', ')}). Set NARU_MODEL to one`,
    );
  }
  const length = model_info[`${model_info['general.architecture']}.context_length`];
  return typeof length === 'number' ? length : Number.POSITIVE_INFINITY;
}

/** Whether Ollama has the model in memory; true also when it does not say, since this only decides on a notice. */
export async function isLoaded(client: Ollama, model: string): Promise<boolean> {
  const full = model.includes(':') ? model : `${model}:latest`;
  try {
    return (await client.ps()).models.some(({ name }) => name === full);
  } catch {
    return true;
  }
}
