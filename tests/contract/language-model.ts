import { expect, it } from 'vitest';
import {
  type GenerationPart,
  type GenerationRequest,
  type LanguageModel,
  ModelFailure,
} from '../../server/models/language-model.ts';

const question = [
  { role: 'system', content: '너는 노동법 상담을 돕는다.' },
  { role: 'user', content: '주휴수당이 뭐예요?' },
] as const;

const never = () => new AbortController().signal;

/** Everything that a generation gives. */
async function partsOf(
  model: LanguageModel,
  request: Partial<GenerationRequest> = {},
  signal = never(),
): Promise<GenerationPart[]> {
  const parts: GenerationPart[] = [];
  for await (const part of model.generate({ messages: question, maxTokens: 24, ...request }, signal)) {
    parts.push(part);
  }
  return parts;
}

const textOf = (parts: readonly GenerationPart[]) =>
  parts.map((part) => (part.type === 'text' ? part.text : '')).join('');

/** An answer that cannot be short, whatever the model: a schema asks for a thousand items. */
const endless: GenerationRequest = {
  messages: question,
  maxTokens: 2000,
  schema: { type: 'array', items: { type: 'string', enum: ['임금', '휴일'] }, minItems: 1000 },
};

export interface ContractSettings {
  /** What the failure of a missing model must say. */
  readonly howToGet: (model: string) => string;
  /** Whether the server tells how much the model takes in. */
  readonly tellsContext?: boolean;
}

/**
 * What every adapter of the LanguageModel port owes, on every server. `open` gives a model of at most `contextTokens`;
 * `openMissing` one that its server does not have.
 */
export function languageModelContract(
  open: (contextTokens?: number) => LanguageModel,
  openMissing: () => LanguageModel,
  { howToGet, tellsContext = true }: ContractSettings,
): void {
  it('is ready, and knows how much it takes in', async () => {
    const model = open(2048);
    expect(await model.health(never())).toEqual({ ready: true });
    expect(model.contextTokens).toBe(2048);
  });

  it.skipIf(!tellsContext)(
    'takes in no more than it was trained for, whatever the configuration says',
    async () => {
      const model = open(1_000_000);
      await model.health(never());
      expect(model.contextTokens).toBeLessThanOrEqual(4096);
    },
  );

  it('says how to get a model that is not there', async () => {
    const model = openMissing();
    const health = await model.health(never());
    expect(health.ready).toBe(false);
    expect(health.detail).toContain(howToGet(model.name));
    await expect(partsOf(model)).rejects.toMatchObject({ kind: 'missing' });
  });

  it('streams text in pieces and ends with one count', async () => {
    const parts = (await partsOf(open())).filter(({ type }) => type !== 'loading');
    const done = parts.at(-1);
    expect(parts.slice(0, -1).every(({ type }) => type === 'text')).toBe(true);
    expect(parts.length).toBeGreaterThan(5);
    expect(done).toMatchObject({ type: 'done' });
    expect(done?.type === 'done' && done.promptTokens).toBeGreaterThan(0);
    expect(textOf(parts)).not.toContain('\uFFFD');
  });

  it('writes no more tokens than asked for, and says that it was cut off', async () => {
    const done = (await partsOf(open(), { maxTokens: 6 })).at(-1);
    expect(done).toMatchObject({ type: 'done', outputTokens: 6, reason: 'length' });
  });

  it('writes JSON of the schema asked for, and nothing after it', async () => {
    const schema = {
      type: 'object',
      properties: { 답할수있음: { type: 'boolean' }, 갈래: { type: 'string', enum: ['임금', '휴일'] } },
      required: ['답할수있음', '갈래'],
    };
    const parts = await partsOf(open(), { schema, maxTokens: 400 });
    expect(JSON.parse(textOf(parts))).toEqual({
      답할수있음: expect.any(Boolean),
      갈래: expect.stringMatching(/^(임금|휴일)$/),
    });
    expect(parts.at(-1)).toMatchObject({ type: 'done', reason: 'stop' });
  });

  it('calls a prompt that does not fit an overflow', async () => {
    const messages = [
      { role: 'user', content: '사용자는 근로자에게 휴일을 주어야 한다. '.repeat(150) },
    ] as const;
    await expect(partsOf(open(1024), { messages })).rejects.toMatchObject({ kind: 'overflow' });
  });

  it('sends nothing when cancelled before it began', async () => {
    await expect(partsOf(open(), {}, AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
  });

  it('throws the reason when cancelled in the middle, hands out nothing more, and can be asked again', async () => {
    const model = open();
    const person = new AbortController();
    const parts: GenerationPart[] = [];
    const generation = (async () => {
      for await (const part of model.generate(endless, person.signal)) {
        parts.push(part);
        if (part.type === 'text') person.abort(new Error('stopped by the person'));
      }
    })();
    await expect(generation).rejects.toThrow('stopped by the person');
    expect(parts.filter(({ type }) => type === 'text')).toHaveLength(1);
    expect((await partsOf(model)).at(-1)).toMatchObject({ type: 'done' });
  });

  it('leaves another answer unharmed when one of two is cancelled', async () => {
    const model = open();
    const leaver = new AbortController();
    const cancelled = partsOf(model, endless, leaver.signal);
    const kept = partsOf(model, { maxTokens: 24 });
    leaver.abort(new Error('left'));
    await expect(cancelled).rejects.toThrow('left');
    expect((await kept).at(-1)).toMatchObject({ type: 'done', outputTokens: 24 });
  });

  it('can be left in the middle by a reader who just walks away', async () => {
    const model = open();
    for await (const part of model.generate(endless, never())) if (part.type === 'text') break;
    expect((await partsOf(model)).at(-1)).toMatchObject({ type: 'done' });
  });

  it('fails only with failures that say what to do', async () => {
    const failure: unknown = await partsOf(openMissing()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ModelFailure);
  });
}
