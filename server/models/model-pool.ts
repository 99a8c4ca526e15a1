import { type Clock, systemClock } from './clock.ts';
import { type GenerationPart, type LanguageModel, ModelFailure } from './language-model.ts';

export interface ModelPoolSettings {
  /** Failures in a row after which a host is left alone for a while. */
  readonly failuresToOpen?: number;
  /** How long it is left alone before one question tries it again. */
  readonly openMs?: number;
  readonly clock?: Clock;
  /** Told when a host is left alone, and when it is asked again. */
  readonly onChange?: (change: HostChange) => void;
}

export interface HostChange {
  readonly host: string;
  readonly usable: boolean;
  readonly detail?: string;
}

/** One server of the pool, with a name for messages. */
export interface PooledModel {
  readonly host: string;
  readonly model: LanguageModel;
}

interface Host extends PooledModel {
  /** Answers under way. */
  busy: number;
  failures: number;
  /** Until when nothing is sent; 0 when it is in use. */
  openUntil: number;
  detail: string | undefined;
  loaded: boolean | null;
}

/** A prompt that is too long is too long everywhere. */
const worthAnother = ({ kind }: ModelFailure) => kind !== 'overflow';

/** How a server of the pool is at the moment. */
export interface HostState {
  readonly host: string;
  /** False while it is left alone. */
  readonly usable: boolean;
  /** Milliseconds until a question tries it again; 0 where one may. */
  readonly retryInMs: number;
  /** What went wrong last, and what an operator does about it; null while nothing did. */
  readonly detail: string | null;
  /** Answers under way. */
  readonly busy: number;
  /** Failures in a row. */
  readonly failures: number;
  /** Whether the model is in its memory, as of the last check; null where it does not say. */
  readonly loaded: boolean | null;
}

export interface ModelPool extends LanguageModel {
  /** Its servers as they are now, by what is known without asking them. */
  hosts(): readonly HostState[];
  /** Asks every host how it is; those that cannot answer are left alone until a later check finds them well. */
  check(signal: AbortSignal): Promise<void>;
}

/**
 * Several servers with the same model as one. A question goes to the server with the fewest answers under way; when
 * that one fails before its first token, to the next, and the person notices nothing. After the first token a failure
 * is the answer's: what was said by one server is not gone on with by another. When all servers are left alone, a
 * question fails at once, so that its person reads an extract instead of waiting for the limits.
 */
export function createModelPool(models: readonly PooledModel[], settings: ModelPoolSettings = {}): ModelPool {
  const { failuresToOpen = 3, openMs = 15_000, clock = systemClock, onChange } = settings;
  const hosts: Host[] = models.map((one) => ({
    ...one,
    busy: 0,
    failures: 0,
    openUntil: 0,
    detail: undefined,
    loaded: null,
  }));
  const [first] = hosts;
  if (!first) throw new Error('A pool needs a model.');
  let turn = 0;

  function wentWell(host: Host): void {
    if (host.openUntil > 0) onChange?.({ host: host.host, usable: true });
    Object.assign(host, { failures: 0, openUntil: 0, detail: undefined });
  }

  function failed(host: Host, detail: string, atOnce = false): void {
    host.failures += 1;
    host.detail = detail;
    if (!atOnce && host.failures < failuresToOpen) return;
    if (host.openUntil === 0) onChange?.({ host: host.host, usable: false, detail });
    host.openUntil = clock.now() + openMs;
  }

  /** The least busy of the usable hosts, those of equal load in turn. */
  function choose(tried: ReadonlySet<Host>): Host | undefined {
    const usable = hosts.filter((host) => !tried.has(host) && host.openUntil <= clock.now());
    turn += 1;
    const inTurn = (host: Host) => (hosts.indexOf(host) + turn) % hosts.length;
    return usable.sort((a, b) => a.busy - b.busy || inTurn(a) - inTurn(b))[0];
  }

  async function* generate(
    request: Parameters<LanguageModel['generate']>[0],
    signal: AbortSignal,
  ): AsyncGenerator<GenerationPart> {
    const tried = new Set<Host>();
    let last: ModelFailure | undefined;
    for (let host = choose(tried); host; host = choose(tried)) {
      tried.add(host);
      // One question at a time finds out whether a host that was left alone is well again.
      if (host.openUntil > 0) host.openUntil = clock.now() + openMs;
      host.busy += 1;
      let said = false;
      try {
        for await (const part of host.model.generate(request, signal)) {
          if (part.type !== 'loading' && !said) {
            said = true;
            wentWell(host);
          }
          yield part;
        }
        return;
      } catch (failure) {
        if (!(failure instanceof ModelFailure) || !worthAnother(failure)) throw failure;
        if (said) throw failure;
        failed(host, failure.message);
        last = failure;
      } finally {
        host.busy -= 1;
      }
    }
    // Nobody waits for servers that are known to be down.
    throw last ?? new ModelFailure('unreachable', hosts.map(({ detail }) => detail ?? '').join(' '));
  }

  async function check(signal: AbortSignal): Promise<void> {
    await Promise.all(
      hosts.map(async (host) => {
        const { ready, detail } = await host.model.health(signal);
        host.loaded = ready ? ((await host.model.isLoaded?.(signal)) ?? null) : null;
        if (ready) wentWell(host);
        else failed(host, detail ?? `${host.host} cannot answer.`, true);
      }),
    );
  }

  return {
    name: first.model.name,
    get contextTokens() {
      return Math.min(...hosts.map(({ model }) => model.contextTokens));
    },
    generate,
    check,
    hosts: () =>
      hosts.map(({ host, busy, failures, openUntil, detail, loaded }) => {
        const retryInMs = Math.max(0, openUntil - clock.now());
        return { host, usable: retryInMs === 0, retryInMs, detail: detail ?? null, busy, failures, loaded };
      }),
    async health(signal) {
      await check(signal);
      const out = hosts.flatMap(({ detail }) => (detail === undefined ? [] : [detail]));
      const ready = out.length < hosts.length;
      return out.length === 0 ? { ready } : { ready, detail: out.join(' ') };
    },
  };
}
