import { z } from 'zod';
import { fieldOf } from '../../contracts/index.ts';
import { Finding } from '../job-post-check/finding.ts';
import { Change } from '../versions.ts';

const line = fieldOf(z.string());
const lines = z.array(line);

/** The pay as the employer told it, and what it comes to by the hour. */
export const PostPay = z.object({
  lines,
  /** Null where the hours are not told. */
  hourly: fieldOf(
    z.object({
      /** Won, before tax. */
      krw: z.number().int(),
      minimumKrw: z.number().int(),
      year: z.number().int(),
      meetsMinimum: z.boolean(),
    }),
  ).nullable(),
});

/** What may be added to the post, none of it in the post before the employer accepts it. */
export const Suggestion = z.object({
  /** To be sent back in `accept`. */
  id: z.string(),
  kind: z.enum(['duty', 'skill', 'keco']),
  field: line,
});
export type Suggestion = z.infer<typeof Suggestion>;

/** What the brief asked for and the law forbids, with the reason. */
export const Refusal = Finding.pick({
  rule: true,
  title: true,
  severity: true,
  article: true,
  quote: true,
  reason: true,
  rewording: true,
});

/** The post line by line in English. */
export const EnglishVersion = z.array(
  z.object({
    section: z.string(),
    korean: z.string(),
    /** Null where nobody has put it into English, or what a model wrote was refused. */
    english: z.string().nullable(),
    /** A rule for lines whose form is fixed, or a model. */
    by: z.enum(['rule', 'model']).nullable(),
  }),
);
export type EnglishVersion = z.infer<typeof EnglishVersion>;

/** The sections of a job post that the post itself consists of, in reading order. */
export const postSections = {
  title: '모집 분야',
  openings: '모집 인원',
  duties: '담당 업무',
  requirements: '자격 요건',
  preferred: '우대 사항',
  employmentType: '고용 형태',
  hours: '근무 시간',
  pay: '급여',
  place: '근무지',
  benefits: '복리후생',
  process: '전형 절차',
  documents: '제출 서류',
  deadline: '접수 마감',
  contact: '지원 방법',
} as const;
export type PostSection = keyof typeof postSections;

/** A typed job post: sections of which the employer said nothing are absent, and asked for. */
export const jobPostDraft = z.object({
  title: lines.optional(),
  openings: lines.optional(),
  duties: lines.optional(),
  requirements: lines.optional(),
  preferred: lines.optional(),
  employmentType: lines.optional(),
  hours: lines.optional(),
  pay: PostPay.optional(),
  place: lines.optional(),
  benefits: lines.optional(),
  process: lines.optional(),
  documents: lines.optional(),
  deadline: lines.optional(),
  contact: lines.optional(),
  english: EnglishVersion.optional(),
  refused: z.array(Refusal).optional(),
  suggestions: z.array(Suggestion).optional(),
  /** What stands in the post though the employer did not say it. */
  added: z.array(z.object({ section: z.string(), field: line })),
  /** Against the version before, or the one named in `compareWith`. */
  changes: z.array(Change).optional(),
});

export type Line = z.infer<typeof line>;
export type PostLines = Readonly<Partial<Record<PostSection, readonly Line[]>>>;
