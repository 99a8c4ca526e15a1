export type SummaryTopic = 'career' | 'experience' | 'education' | 'abilities' | 'conditions';

interface Sourced<Value> {
  readonly value: Value;
  /** The words of the résumé behind it. */
  readonly source: string;
}

/** A summary of one résumé, as `GET /v1/assistants/resume-summary/schema` describes it. */
export interface Summary {
  readonly lines: readonly {
    readonly topic: SummaryTopic;
    readonly text: string;
    readonly sources: readonly string[];
  }[];
  readonly jobs: readonly Sourced<{
    readonly company: string;
    readonly role: string | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly ongoing: boolean;
  }>[];
  readonly experience: readonly Sourced<string>[];
  readonly certificates: readonly Sourced<string>[];
  readonly languages: readonly Sourced<string>[];
  readonly skills: readonly Sourced<string>[];
  readonly education: readonly Sourced<string>[];
  readonly training: readonly Sourced<string>[];
  readonly portfolio: readonly Sourced<string>[];
  readonly conditions: readonly Sourced<string>[];
  /** Places that were left out; what they say stands nowhere. */
  readonly leftOut: number;
}

const kinds = [
  'experience',
  'certificates',
  'languages',
  'skills',
  'education',
  'training',
  'portfolio',
  'conditions',
] as const;

/** Everything that a summary holds, item by item, with the words behind it. */
export function itemsOf(summary: Summary): readonly {
  readonly kind: 'jobs' | (typeof kinds)[number];
  readonly value: string;
  readonly source: string;
}[] {
  const jobs = summary.jobs.map(({ value: { company, role, from, to, ongoing }, source }) => {
    const period = from === null && to === null ? '' : `${from ?? ''} ~ ${ongoing ? '' : (to ?? '')}`.trim();
    return { kind: 'jobs' as const, value: [company, role, period].filter(Boolean).join(' '), source };
  });
  return [...jobs, ...kinds.flatMap((kind) => summary[kind].map((item) => ({ kind, ...item })))];
}
