import type { z } from 'zod';
import type { LeadOccupation } from '../../server/contracts/jobs.ts';
import type { JobKind, JobRecords, JobRows } from './job-records.ts';

/** A row as it was read from a file. */
export type JobRow = {
  [Kind in JobKind]: {
    readonly kind: Kind;
    readonly id: string;
    /** Of its values, to tell whether it changed. */
    readonly hash: string;
    readonly value: JobRows[Kind];
  };
}[JobKind];

/** A listing or a course whose occupation is to be named, or suggested from its words. */
export interface UnassignedLead {
  readonly kind: 'listing' | 'course';
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  /** The KECO code that the agency gave; null where it gave none. */
  readonly given: string | null;
}

/** The job data as ingest writes it. */
export interface JobTables extends JobRecords {
  /** The files that rows were read from. */
  sources(): Promise<string[]>;
  /** Hashes of the rows that came from a file, by kind and id. */
  hashesOf(source: string): Promise<{ kind: JobKind; id: string; hash: string }[]>;
  /** Writes and removes in one transaction: a process killed in the middle leaves what was there. */
  change(
    source: string,
    change: {
      readonly write: readonly JobRow[];
      readonly remove: readonly { kind: JobKind; id: string }[];
    },
  ): Promise<void>;
  /** Leads that were not yet compared with this dictionary. */
  unassigned(dictionaryVersion: string, limit: number): Promise<UnassignedLead[]>;
  assign(
    dictionaryVersion: string,
    leads: readonly {
      readonly kind: 'listing' | 'course';
      readonly id: string;
      readonly occupation: z.infer<typeof LeadOccupation> | null;
    }[],
  ): Promise<void>;
}
