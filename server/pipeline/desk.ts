import type { Logger } from 'pino';
import type { JobSearch } from '../../knowledge/jobs/job-search.ts';
import type { FittingGuides } from '../../knowledge/retrieve/fitting-guides.ts';
import type { Retriever } from '../../knowledge/retrieve/retriever.ts';
import type { AnsweringGuides } from '../assistants/answering-guides.ts';
import type { Familiarity } from '../assistants/familiarity.ts';
import type { ReplyLibrary } from '../assistants/replies/reply-library.ts';
import type { RunEventPayload } from '../contracts/index.ts';
import type { LawBook } from '../guards/grounding/law-book.ts';
import type { Admission } from '../models/admission.ts';
import type { LanguageModel } from '../models/language-model.ts';
import type { TokenGauge } from '../models/token-estimate.ts';
import type { StandardAnswerRecords } from '../records/standard-answers.ts';
import type { LoadLog } from './load/load-log.ts';
import type { Metrics } from './metrics.ts';
import type { PromptLibrary } from './prompt-library.ts';
import type { Turns } from './turns.ts';

/** The parts that the stages work with, chosen once by the composition root. */
export interface Parts {
  readonly retriever: Retriever;
  /** Empty until an agency supplies job data. */
  readonly jobs: JobSearch;
  /** Null on a fresh machine: answers are extracts. */
  readonly model: LanguageModel | null;
  readonly admission: Admission;
  readonly gauge: TokenGauge;
  readonly prompts: PromptLibrary;
  readonly replies: ReplyLibrary;
  readonly familiarity: Familiarity;
  readonly answering: AnsweringGuides;
  readonly fitting: FittingGuides;
  /** What a model's articles are held against besides the evidence. */
  readonly lawBook: LawBook;
  readonly metrics: Metrics;
  readonly load: Pick<LoadLog, 'ran'>;
  readonly log: Logger;
}

/** The parts together with what the records lend to a run, and the order in which runs work. */
export interface RunParts extends Parts {
  /** Answers that experts approved. */
  readonly standardAnswers: Pick<StandardAnswerRecords, 'inForce'>;
  readonly turns: Turns;
  /** Records that the run is under way; a run that ends before is recorded with its end. */
  readonly enrol: () => Promise<void>;
}

/** What a stage has at hand for one run. */
export interface Desk extends RunParts {
  /** Aborted when the person cancels, leaves for good, or the server stops. */
  readonly signal: AbortSignal;
  readonly emit: (event: RunEventPayload) => void;
  /** Called once when the run is over, in reverse order of registration, whatever became of it. */
  readonly whenOver: (release: () => void) => void;
}
