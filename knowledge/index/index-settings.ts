/** How a collection is spread over a cluster; the server's own defaults where absent. */
export interface QdrantCluster {
  readonly shards?: number;
  readonly replicas?: number;
  /** Replicas that must have applied a write before it counts. */
  readonly writeConsistency?: number;
}

export interface QdrantSettings {
  /** `https://qdrant.agency.go.kr:6333/prefix`; without a port, 6333 as in all clients of Qdrant. */
  readonly url: string;
  readonly apiKey?: string;
  /** The alias that everything goes through; the collections behind it are `naru-1`, `naru-2` … */
  readonly collection?: string;
  /** Longest wait for a search or a look-up. */
  readonly timeoutMs?: number;
  readonly cluster?: QdrantCluster;
}

export interface IndexSettings {
  /** Folder of the embedded index. */
  readonly folder: string;
  /** The server that has the index instead. */
  readonly qdrant?: QdrantSettings;
}
