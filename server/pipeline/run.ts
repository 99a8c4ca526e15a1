import { detectLanguage } from '../../knowledge/languages/detect.ts';
import type { Language } from '../../knowledge/languages/language.ts';
import type { Assistant } from '../assistants/assistant.ts';
import type { DraftPiece, Section } from '../assistants/document.ts';
import type { ReplyText } from '../assistants/replies/reply-library.ts';
import type { Route } from '../assistants/route.ts';
import type { Situation } from '../assistants/situation.ts';
import type { Calculation } from '../calculators/calculator.ts';
import type { CarriedEligibility } from '../calculators/eligibility/plan.ts';
import type { CarriedCalculation } from '../calculators/plan.ts';
import type { EventDate } from '../calculators/read/event-date.ts';
import type {
  Answer,
  Ask,
  Assessment,
  CalendarDate,
  Citation,
  Notice,
  Passage,
  RunResult,
  RunStatus,
  TypedDraft,
} from '../contracts/index.ts';
import type { DangerKind } from '../guards/danger.ts';
import type { GroundingRule } from '../guards/grounding.ts';
import type { ObedienceRule } from '../guards/injection/answer.ts';
import type { PersonalDataKind } from '../guards/personal-data.ts';
import type { Urgency } from '../models/fair-order.ts';
import type { Part } from './extract/outline.ts';

/** What one turn of a talk leaves for the next: JSON in the conversation's row. */
export interface Memory {
  /** The last question in words that stand alone. */
  readonly topic?: string;
  /** The last questions in their own words, the latest last. */
  readonly recent?: readonly string[];
  /** The language that the person speaks: an answer of figures alone has none. */
  readonly language?: Language;
  readonly calculation?: CarriedCalculation;
  /** When what the talk is about happened. */
  readonly event?: EventDate;
  /** What a document service remembers. */
  readonly document?: unknown;
  readonly eligibility?: CarriedEligibility;
}

/** A piece of an answer on its way to the person. `[k]` in a text points at the k-th passage of the evidence. */
export type DraftPart =
  /** A sentence with the white space and list marks around it. */
  | { readonly type: 'sentence'; readonly text: string }
  /** A sentence that the evidence does not bear, and that nobody sees. */
  | { readonly type: 'withheld'; readonly rule: GroundingRule | ObedienceRule }
  /** What was written so far is void: another composer starts over. */
  | { readonly type: 'restart'; readonly composer: Answer['composer']; readonly notice: Notice };

/** A piece of a document on its way to the person. */
export type DocumentPart =
  | DraftPiece
  /** Passages that join the evidence: `[k]` in the sections after it may point at them. */
  | { readonly type: 'evidence'; readonly passages: readonly Passage[] }
  /** A section in a model's words, not yet held against it. */
  | { readonly type: 'wording'; readonly section: Section; readonly text: string }
  /** Lines of a section in a model's English, not yet held against them; null where it filled in no such form. */
  | { readonly type: 'translation'; readonly section: Section; readonly lines: readonly string[] | null }
  /** A section in a model's words that say what it says, and nothing else. */
  | { readonly type: 'worded'; readonly section: Section }
  /** A wording that nobody sees: the section keeps its own words. */
  | { readonly type: 'unworded' };

/** What composes and who it is: the draft is consumed by `verify` and `cite` as it comes. */
export interface Draft {
  readonly composer: Answer['composer'];
  readonly model: string | null;
  readonly prompt: RunResult['prompt'];
  readonly parts: AsyncIterable<DraftPart>;
}

/** One question on its way through the stages. A stage returns a new one; nothing is changed in place. */
export interface Run {
  readonly id: string;
  readonly conversationId: string;
  readonly assistant: Assistant;
  /** Who asks, for the queue in front of the model. */
  readonly person: string;
  readonly urgency: Urgency;
  /** Language of the interface. */
  readonly language: 'ko' | 'en';
  /** As the assistant's schema parsed it, personal data masked. */
  readonly input: unknown;
  /** The input's words as kept: personal data masked. */
  readonly question: string;
  /** The language of the question. */
  readonly spoken: Language;
  /** The question in Korean: itself, or what the term table knows of it. */
  readonly korean: string;
  readonly masked: readonly PersonalDataKind[];
  /** What the input tells of the person whom the question is about; it is in no record. */
  readonly situation: Situation | null;
  readonly today: CalendarDate;
  /** The day of asking, from which `작년` and `다음 달` count: today, or the day that the request names. */
  readonly askedOn: CalendarDate;
  /** Whether the request names the day whose law answers. */
  readonly asOfGiven: boolean;
  /** The day whose law answers: the request's, that of the event, or the day of asking. */
  readonly asOf: CalendarDate;
  /** When what is asked about happened, where the talk says so. */
  readonly event: EventDate | null;
  readonly memory: Memory;
  /** Danger to life that the question tells of. */
  readonly danger: DangerKind | null;
  /** What the person reads before the answer, whatever that is: the numbers to call in danger. */
  readonly opening: string;
  readonly route: Route | null;
  /** The question in words that stand alone, in the person's language. */
  readonly selfContained: string;
  /** What is searched for: the same in Korean. */
  readonly search: string;
  /** The evidence, best first; `[k]` in a draft is the k-th. */
  readonly passages: readonly Passage[];
  /** Ids of the guides and procedures that answer, the best first. */
  readonly guides: readonly string[];
  readonly figures: readonly Calculation[];
  readonly assessments: readonly Assessment[];
  readonly asks: readonly Ask[];
  /** What is known for the figure whose missing facts are asked for. */
  readonly begun: RunResult['begun'];
  readonly notices: readonly Notice[];
  /** What the evidence's own sentences say, in the order of reading: the extract, and the articles that come with it. */
  readonly outline: readonly Part[];
  readonly draft: Draft | null;
  /** The pieces of a document, as they come; null where the assistant answers questions. */
  readonly pieces: AsyncIterable<DocumentPart> | null;
  /** The document that the pieces became. */
  readonly document: TypedDraft | null;
  readonly answer: Answer;
  readonly citations: readonly Citation[];
  readonly prompt: RunResult['prompt'];
  readonly withheld: number;
}

/** What a run begins with; the stages bring the rest. */
export type Beginning = Pick<
  Run,
  | 'id'
  | 'conversationId'
  | 'assistant'
  | 'person'
  | 'urgency'
  | 'language'
  | 'input'
  | 'question'
  | 'masked'
  | 'today'
  | 'askedOn'
  | 'asOfGiven'
  | 'memory'
>;

export function beginRun(beginning: Beginning): Run {
  const { assistant, input } = beginning;
  return {
    ...beginning,
    situation: assistant.kind === 'dialogue' ? (assistant.situationOf?.(input) ?? null) : null,
    spoken: detectLanguage(beginning.question, beginning.memory.language),
    korean: beginning.question,
    asOf: beginning.askedOn,
    event: null,
    danger: null,
    opening: '',
    route: null,
    selfContained: beginning.question,
    search: beginning.question,
    passages: [],
    guides: [],
    figures: [],
    assessments: [],
    asks: [],
    begun: null,
    notices: [],
    outline: [],
    draft: null,
    pieces: null,
    document: null,
    answer: { text: '', composer: 'none', model: null, language: beginning.language },
    citations: [],
    prompt: null,
    withheld: 0,
  };
}

/** A run that needs no further stage. */
export interface Ending {
  readonly ended: RunStatus;
  readonly run: Run;
  readonly retryAfterSeconds?: number;
}

/** Ends the run early with words for the person that no model made; the opening stands before them. */
export function end(run: Run, ended: RunStatus, text: string, language: string = run.language): Ending {
  const whole = run.opening === '' ? text : `${run.opening}\n\n${text}`;
  return {
    ended,
    run: { ...run, draft: null, answer: { text: whole, composer: 'canned', model: null, language } },
  };
}

/** Ends the run with a canned reply. */
export function endWith(run: Run, ended: RunStatus, { text, language }: ReplyText): Ending {
  return end(run, ended, text, language);
}
