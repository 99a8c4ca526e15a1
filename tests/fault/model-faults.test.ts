import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GenerationPart, LanguageModel } from '../../server/models/language-model.ts';
import { createOllamaModel, type OllamaModelSettings } from '../../server/models/ollama-model.ts';
import { freePort } from '../fixtures/ollama/own-ollama.ts';
import type { ScriptedFault } from '../fixtures/ollama/script.ts';
import {
  type ScriptedOllama,
  type ScriptedOllamaSettings,
  startScriptedOllama,
} from '../fixtures/ollama/scripted-ollama.ts';

const say = '근로기준법 제55조에 따라 1주에 평균 1회 이상의 유급휴일을 받습니다.';
const messages = [{ role: 'user', content: '주휴수당이 뭐예요?' }] as const;
const never = new AbortController().signal;

let ollama: ScriptedOllama | undefined;
afterEach(async () => {
  await ollama?.close();
  ollama = undefined;
});

async function open(
  scripted: ScriptedOllamaSettings,
  settings: Partial<OllamaModelSettings> = {},
): Promise<{ model: LanguageModel; ollama: ScriptedOllama }> {
  ollama = await startScriptedOllama(scripted);
  return { model: createOllamaModel({ host: ollama.url, model: 'tiny-gemma3', ...settings }), ollama };
}

/** What came before the end of a generation, and the error that ended it. */
async function outcome(model: LanguageModel, signal = never) {
  const parts: GenerationPart[] = [];
  let error: unknown;
  try {
    for await (const part of model.generate({ messages, maxTokens: 200 }, signal)) parts.push(part);
  } catch (thrown) {
    error = thrown;
  }
  return {
    parts,
    text: parts.map((part) => (part.type === 'text' ? part.text : '')).join(''),
    error,
    done: parts.at(-1)?.type === 'done',
  };
}

const faulty = (fault: ScriptedFault) => ({ script: { say, fault } });

describe('an Ollama that fails in the middle of an answer', () => {
  it.each([
    ['is killed', { kind: 'die', after: 5 }, 'broken'],
    ['ends without the last line', { kind: 'end', after: 5 }, 'broken'],
    ['sends an error line after status 200', { kind: 'error', after: 5 }, 'broken'],
    ['sends a line that is not JSON', { kind: 'garbage', after: 5 }, 'broken'],
    ['falls silent', { kind: 'hang', after: 5 }, 'timeout'],
  ] as const)('%s', async (_, fault, kind) => {
    const { model } = await open(faulty(fault), { tokenSilenceMs: 1_500 });
    const { text, error, done } = await outcome(model);
    expect(error).toMatchObject({ name: 'ModelFailure', kind });
    expect(done).toBe(false);
    // What came before stands as it was sent; nothing that came after a hole is handed out.
    expect(say.startsWith(text)).toBe(true);
  });

  it("passes on the server's own words", async () => {
    const { model } = await open(faulty({ kind: 'error', after: 5 }));
    const { error } = await outcome(model);
    expect(String(error)).toContain('an error was encountered while running the model');
  });
});

describe('an Ollama that fails before the first token', () => {
  it('is not there', async () => {
    const host = `http://127.0.0.1:${await freePort()}`;
    const model = createOllamaModel({ host, model: 'tiny-gemma3' });
    const { error } = await outcome(model);
    expect(error).toMatchObject({ kind: 'unreachable' });
    expect(String(error)).toContain('ollama serve');
    expect(await model.health(never)).toMatchObject({ ready: false });
  });

  it('hangs: the limit ends the wait, and the request with it', async () => {
    const { model, ollama } = await open(faulty({ kind: 'hang', after: 0 }), { firstTokenMs: 1_500 });
    expect((await outcome(model)).error).toMatchObject({ kind: 'timeout' });
    expect(await ollama.chats()[0]?.ended).toBe('client gone');
  });

  it.each([200, 502])('answers %i with a page instead of JSON', async (status) => {
    const { model } = await open(faulty({ kind: 'html', status }));
    const { error, text } = await outcome(model);
    expect(error).toMatchObject({ kind: 'broken' });
    expect(String(error)).toContain('text/html');
    expect(text).toBe('');
  });

  it('dies: the next question finds another answer', async () => {
    const { model } = await open({ script: [{ say, fault: { kind: 'die', after: 0 } }, { say }] });
    expect((await outcome(model)).error).toMatchObject({ kind: 'broken' });
    expect((await outcome(model)).text).toBe(say);
  });
});

describe('an Ollama that is only slow', () => {
  it('says that the model loads, to everyone who waits for it', async () => {
    const { model } = await open({ script: { say }, loadMs: 150 });
    const both = await Promise.all([outcome(model), outcome(model)]);
    for (const { parts, text } of both) {
      expect(parts[0]).toEqual({ type: 'loading' });
      expect(text).toBe(say);
    }
    expect((await outcome(model)).parts[0]?.type).toBe('text');
  });

  it('may pause as often as it likes, each time less than the limit', async () => {
    const { model } = await open(
      { script: { say, firstTokenMs: 700, tokensPerSecond: 10 } },
      { firstTokenMs: 10_000, tokenSilenceMs: 1_500 },
    );
    expect((await outcome(model)).text).toBe(say);
  });

  it('is not blamed for a reader who is slow', async () => {
    const { model } = await open({ script: { say } }, { tokenSilenceMs: 1_000 });
    let text = '';
    for await (const part of model.generate({ messages, maxTokens: 200 }, never)) {
      if (part.type === 'text') text += part.text;
      if (text.length < 3) await sleep(1_200);
    }
    expect(text).toBe(say);
  });
});

describe('a stream cut into awkward packets', () => {
  it('loses no Hangul syllable', async () => {
    const { model } = await open({ script: { say, splitSyllables: true } });
    expect((await outcome(model)).text).toBe(say);
  });
});

describe('a cancelled generation', () => {
  it.each([
    ['while the model loads', { loadMs: 60_000 }],
    ['before the first token', { script: { say, firstTokenMs: 60_000 } }],
    ['between two tokens', { script: { say, tokensPerSecond: 5 } }],
  ] as const)('closes the connection %s, which is what stops Ollama', async (_, scripted) => {
    const { model, ollama } = await open(scripted);
    const person = new AbortController();
    const cancelled = outcome(model, person.signal);
    await vi.waitUntil(() => ollama.chats().length === 1);
    person.abort(new Error('stopped by the person'));
    expect((await cancelled).error).toEqual(new Error('stopped by the person'));
    expect(await ollama.chats()[0]?.ended).toBe('client gone');
  });
});

describe('the console', () => {
  beforeEach(() => {
    for (const method of ['log', 'warn', 'error'] as const) vi.spyOn(console, method);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(['die', 'end', 'error', 'garbage'] as const)(
    'shows no piece of an answer after %s',
    async (kind) => {
      const { model } = await open(faulty({ kind, after: 3 }));
      await outcome(model);
      expect(console.log).not.toHaveBeenCalled();
      expect(console.warn).not.toHaveBeenCalled();
      expect(console.error).not.toHaveBeenCalled();
    },
  );
});
