type Kept = 'conversation' | 'handover' | 'language' | 'mode' | 'scale';

/**
 * What this browser remembers for one site. A browser that keeps nothing (private windows, blocked storage) only
 * forgets sooner.
 */
export class Memory {
  readonly #prefix: string;

  constructor(site: string) {
    this.#prefix = `naru:${site}:`;
  }

  get(name: Kept): string | null {
    try {
      return localStorage.getItem(this.#prefix + name);
    } catch {
      return null;
    }
  }

  set(name: Kept, value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(this.#prefix + name);
      else localStorage.setItem(this.#prefix + name, value);
    } catch {}
  }
}
