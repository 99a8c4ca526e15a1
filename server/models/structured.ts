import { z } from 'zod';
import type { ChatMessage, GenerationPart, LanguageModel } from './language-model.ts';

export interface StructuredRequest<Value> {
  readonly messages: readonly ChatMessage[];
  /** What the output must be. The model is bound to it as a JSON schema, and its words are held to all that it asks. */
  readonly schema: z.ZodType<Value>;
  readonly maxTokens: number;
  /** Told what comes from the model besides its words: that it loads, and what it counted. */
  readonly heard?: (part: GenerationPart) => void;
}

/** How much of a wrong output is shown to the model again. */
const excerpt = 2000;

/**
 * Has a model fill in a schema. Output that does not fit, which a server without grammars or a limit reached may give,
 * is sent back once with what is wrong with it.
 * @returns null when the second output does not fit either: the caller's deterministic draft stands
 * @throws ModelFailure when the model fails; the abort reason when `signal` aborts
 */
export async function generateStructured<Value>(
  model: LanguageModel,
  { messages, schema, maxTokens, heard }: StructuredRequest<Value>,
  signal: AbortSignal,
): Promise<Value | null> {
  const bound = z.toJSONSchema(schema, { io: 'input' });
  let asked = messages;
  for (let repairs = 0; repairs <= 1; repairs += 1) {
    let output = '';
    for await (const part of model.generate({ messages: asked, schema: bound, maxTokens }, signal)) {
      if (part.type === 'text') output += part.text;
      heard?.(part);
    }
    const read = readOutput(output, schema);
    if ('value' in read) return read.value;
    asked = [
      ...messages,
      { role: 'assistant', content: output.slice(0, excerpt) },
      { role: 'user', content: `이 JSON은 형식에 맞지 않습니다. ${read.problem} 고친 JSON만 다시 쓰세요.` },
    ];
  }
  return null;
}

function readOutput<Value>(
  output: string,
  schema: z.ZodType<Value>,
): { readonly value: Value } | { readonly problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(output);
  } catch (failure) {
    return { problem: failure instanceof Error ? failure.message : String(failure) };
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? { value: parsed.data } : { problem: z.prettifyError(parsed.error) };
}
