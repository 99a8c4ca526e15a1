import type { Manifest, ManifestEntry } from './manifest.ts';

/** Whatever works on a manifest in this process sees the others' changes at once. */
const views = new WeakMap<Manifest, ManifestView>();

/** The manifest as a run of ingest sees and changes it, so that the database is read once a run. */
export class ManifestView {
  readonly #manifest: Manifest;
  readonly #entries = new Map<string, ManifestEntry>();
  readonly #bySource = new Map<string, Set<string>>();

  private constructor(manifest: Manifest) {
    this.#manifest = manifest;
  }

  static async read(manifest: Manifest): Promise<ManifestView> {
    const view = views.get(manifest) ?? new ManifestView(manifest);
    views.set(manifest, view);
    const entries = await manifest.all();
    view.#entries.clear();
    view.#bySource.clear();
    for (const entry of entries) view.#keep(entry);
    return view;
  }

  find(documentId: string): ManifestEntry | null {
    return this.#entries.get(documentId) ?? null;
  }

  ofSource(path: string): ManifestEntry[] {
    return [...(this.#bySource.get(path) ?? [])].flatMap((id) => this.#entries.get(id) ?? []);
  }

  all(): ManifestEntry[] {
    return [...this.#entries.values()];
  }

  async write(...entries: readonly ManifestEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.#manifest.write(...entries);
    for (const entry of entries) this.#keep(entry);
  }

  async remove(documentId: string): Promise<void> {
    await this.#manifest.remove(documentId);
    this.#forget(documentId);
  }

  #keep(entry: ManifestEntry): void {
    this.#forget(entry.documentId);
    this.#entries.set(entry.documentId, entry);
    const ids = this.#bySource.get(entry.source) ?? new Set();
    this.#bySource.set(entry.source, ids.add(entry.documentId));
  }

  #forget(documentId: string): void {
    const entry = this.#entries.get(documentId);
    if (entry !== undefined) this.#bySource.get(entry.source)?.delete(documentId);
    this.#entries.delete(documentId);
  }
}
