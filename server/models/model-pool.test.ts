import { describe, expect, test } from 'vitest';
import { handClock } from '../../tests/fixtures/hand-clock.ts';
import {
  type GenerationPart,
  type LanguageModel,
  ModelFailure,
  type ModelFailureKind,
} from './language-model.ts';
import { createModelPool, type HostChange } from './model-pool.ts';

const never = new AbortController().signal;
const request = { messages: [{ role: 'user', content: '주휴수당이 뭐예요?' }], maxTokens: 10 } as const;

/** A host that says its own name, or fails as it is told to. */
function host(name: string) {
  const state = {
    asked: 0,
    fails: undefined as ModelFailureKind | undefined,
    failsAfter: 0,
    ready: true,
    loaded: null as boolean | null,
    hold: Promise.resolve(),
  };
  const model: LanguageModel = {
    name: 'gemma3',
    contextTokens: 4096,
    health: async () => (state.ready ? { ready: true } : { ready: false, detail: `ollama pull on ${name}` }),
    isLoaded: async () => state.loaded,
    async *generate(): AsyncGenerator<GenerationPart> {
      state.asked += 1;
      for (let piece = 0; piece < 2; piece += 1) {
        if (state.fails && piece === state.failsAfter) throw new ModelFailure(state.fails, `${name} failed`);
        yield { type: 'text', text: name };
        await state.hold;
      }
      yield { type: 'done', promptTokens: 9, outputTokens: 2, reason: 'stop' };
    },
  };
  return { state, pooled: { host: name, model } };
}

function pool() {
  const a = host('a');
  const b = host('b');
  const clock = handClock();
  const changes: HostChange[] = [];
  const model = createModelPool([a.pooled, b.pooled], {
    clock,
    failuresToOpen: 2,
    openMs: 1000,
    onChange: (change) => changes.push(change),
  });
  const say = async () => {
    let text = '';
    for await (const part of model.generate(request, never)) if (part.type === 'text') text += part.text;
    return text;
  };
  return { a: a.state, b: b.state, clock, changes, model, say };
}

describe('choosing', () => {
  test('goes to the host with fewer answers under way', async () => {
    const { a, b, model } = pool();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    a.hold = held;
    b.hold = held;
    const answers = [1, 2, 3, 4].map(() => model.generate(request, never)[Symbol.asyncIterator]());
    for (const answer of answers) await answer.next();
    expect([a.asked, b.asked]).toEqual([2, 2]);
    release();
  });
});

describe('a host that fails', () => {
  test.each(['unreachable', 'missing', 'timeout', 'broken'] as const)(
    '%s before the first token: the other answers',
    async (kind) => {
      const { a, b, say } = pool();
      a.fails = kind;
      expect([await say(), await say()]).toEqual(['bb', 'bb']);
      expect(b.asked).toBe(2);
    },
  );

  test('after the first token: the answer breaks off, and nobody goes on with it', async () => {
    const { a, b, say } = pool();
    Object.assign(a, { fails: 'broken', failsAfter: 1 });
    Object.assign(b, { fails: 'broken', failsAfter: 1 });
    await expect(say()).rejects.toMatchObject({ kind: 'broken' });
    expect(a.asked + b.asked).toBe(1);
  });

  test('is left alone after two failures, and tried once when the time is over', async () => {
    const { a, clock, changes, say } = pool();
    a.fails = 'unreachable';
    for (let i = 0; i < 6; i += 1) await say();
    expect(a.asked).toBe(2);
    clock.pass(1001);
    a.fails = undefined;
    for (let i = 0; i < 4; i += 1) await say();
    expect(a.asked).toBeGreaterThanOrEqual(3);
    expect(changes.map(({ host: name, usable }) => `${name} ${usable}`)).toEqual(['a false', 'a true']);
  });

  test('keeps nobody waiting when no other is left: the question fails at once, until the time is over', async () => {
    const { a, b, clock, say } = pool();
    Object.assign(a, { fails: 'timeout' });
    Object.assign(b, { fails: 'timeout' });
    for (let i = 0; i < 5; i += 1) await expect(say()).rejects.toMatchObject({ name: 'ModelFailure' });
    expect([a.asked, b.asked]).toEqual([2, 2]);
    b.fails = undefined;
    clock.pass(1001);
    expect(await say()).toBe('bb');
  });

  test('a prompt that is too long is sent to nobody else', async () => {
    const { a, b, say } = pool();
    Object.assign(a, { fails: 'overflow' });
    Object.assign(b, { fails: 'overflow' });
    await expect(say()).rejects.toMatchObject({ kind: 'overflow' });
    expect(a.asked + b.asked).toBe(1);
  });
});

describe('health', () => {
  test('of each host: whether it is used, why not, for how long, and whether it has the model in memory', async () => {
    const { a, b, clock, model, say } = pool();
    a.ready = false;
    b.loaded = true;
    await model.check(never);
    expect(model.hosts()).toMatchObject([
      { host: 'a', usable: false, retryInMs: 1000, detail: 'ollama pull on a', loaded: null },
      { host: 'b', usable: true, retryInMs: 0, detail: null, failures: 0, loaded: true },
    ]);
    clock.pass(1001);
    expect(model.hosts()[0]).toMatchObject({ usable: true, retryInMs: 0 });
    const words = say();
    expect(model.hosts().reduce((sum, { busy }) => sum + busy, 0)).toBe(1);
    await words;
    expect(model.hosts().map(({ busy }) => busy)).toEqual([0, 0]);
  });

  test('is good while one host is; what the others lack is told', async () => {
    const { a, b, model, say } = pool();
    a.ready = false;
    expect(await model.health(never)).toEqual({ ready: true, detail: 'ollama pull on a' });
    expect([await say(), await say()]).toEqual(['bb', 'bb']);
    expect(a.asked).toBe(0);
    b.ready = false;
    expect(await model.health(never)).toMatchObject({ ready: false });
    a.ready = true;
    b.ready = true;
    expect(await model.health(never)).toEqual({ ready: true });
  });
});
