import type { DenseVectors } from './dense-vectors.ts';
import type { IndexParts } from './index-parts.ts';
import type { LawNames } from './law/law-names.ts';
import type { ManifestView } from './manifest-view.ts';
import type { VersionList } from './statute/version-list.ts';

/** What one run of ingest works with. */
export interface IngestRun {
  readonly index: IndexParts;
  readonly manifest: ManifestView;
  readonly dense: DenseVectors;
  /** Of documents that are found by their words only. */
  readonly sparsePipeline: string;
  /** Of documents that have dense vectors too; the same where no embedding model is configured. */
  readonly fullPipeline: string;
  readonly laws: LawNames;
  /** The versions of statutes that are known by a list beside them. */
  readonly versionList: VersionList;
  readonly clock: () => Date;
}
