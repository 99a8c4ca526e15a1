import type { SiteSession as Given } from '../../../server/contracts/index.ts';
import { refusal } from './refusal.ts';

interface Held extends Given {
  /** When it is time for the next one, on this machine's clock. */
  readonly renewAt: number;
}

/** The header in which the server looks for the token. */
export const sessionHeader = 'x-naru-session';

/**
 * The session of this page with its site: fetched before the first question, replaced before it ends, without anybody
 * noticing.
 */
export class SiteSession {
  readonly #address: URL;
  #held: Promise<Held> | undefined;
  /** The last token that there was: by it the server knows the visitor again. */
  #last = '';

  constructor(base: URL, site: string) {
    this.#address = new URL(`v1/sites/${encodeURIComponent(site)}/sessions`, base);
  }

  /** @throws Refusal where the page may not have one, or what `fetch` throws */
  async get(): Promise<Given> {
    const held = await this.#held?.catch(() => undefined);
    if (held && Date.now() < held.renewAt) return held;
    return this.renew(held?.token);
  }

  /** A new token in place of one that the server would not have; many who ask together share it. */
  async renew(refused?: string): Promise<Given> {
    const held = await this.#held?.catch(() => undefined);
    if (held && held.token !== refused) return held;
    this.#held = this.#fetch();
    return this.#held;
  }

  async #fetch(): Promise<Held> {
    const headers = this.#last ? { [sessionHeader]: this.#last } : {};
    const response = await fetch(this.#address, { method: 'POST', headers });
    if (!response.ok) throw await refusal(response);
    const given = (await response.json()) as Given;
    this.#last = given.token;
    return { ...given, renewAt: Date.now() + given.lastsSeconds * 700 };
  }
}
