import type { Logger } from 'pino';
import type { LanguageModel } from './language-model.ts';
import type { ModelChoice } from './model-choice.ts';
import { createModelPool, type HostState, type ModelPool, type PooledModel } from './model-pool.ts';
import { createOllamaModel } from './ollama-model.ts';
import type { TokenGauge } from './token-estimate.ts';

export interface OpenModel extends LanguageModel {
  /** The servers behind it as they are now. */
  hosts(): readonly HostState[];
  /** Ends the checks of the servers' health. */
  close(): void;
}

/** How often every server is asked how it is. */
const checkMs = 10_000;

/**
 * The chat model that is configured, on all its servers. A server without the model is no reason not to start: its log
 * line says which command brings it, and the answers are extracts until it is there.
 */
export async function openModel(choice: ModelChoice, gauge: TokenGauge, log: Logger): Promise<OpenModel> {
  const hosts = await hostsOf(choice, gauge);
  const pool: ModelPool = createModelPool(hosts, {
    onChange: ({ host, usable, detail }) =>
      usable
        ? log.info({ host }, 'a model server can answer again')
        : log.warn({ host, detail }, 'a model server cannot answer and is left alone for a while'),
  });
  const closing = new AbortController();
  const check = () => pool.check(AbortSignal.any([closing.signal, AbortSignal.timeout(checkMs)]));
  void check();
  const checks = setInterval(check, checkMs);
  checks.unref();
  return {
    name: pool.name,
    get contextTokens() {
      return pool.contextTokens;
    },
    generate: pool.generate,
    health: pool.health,
    hosts: pool.hosts,
    close() {
      clearInterval(checks);
      closing.abort(new Error('The server stops.'));
    },
  };
}

async function hostsOf(choice: ModelChoice, gauge: TokenGauge): Promise<PooledModel[]> {
  const { ollamaHosts = [], openAi, ...settings } = choice;
  if (!openAi) {
    return ollamaHosts.map((host) => ({ host, model: createOllamaModel({ host, gauge, ...settings }) }));
  }
  // Loaded only where it is used: LangChain's client of OpenAI is the largest of our packages.
  const { createLangchainModel } = await import('./langchain-model.ts');
  return [{ host: openAi.url, model: createLangchainModel({ ...openAi, gauge, ...settings }) }];
}
