import type { z } from 'zod';
import type { JobSearch } from '../../knowledge/jobs/job-search.ts';
import type { Calculation } from '../calculators/calculator.ts';
import type { Ask, CalendarDate, DraftSection, Notice } from '../contracts/index.ts';
import type { Service } from './assistant.ts';

/** A section as a service drafts it: typed content, and the same in words without any model. */
export type Section = Omit<DraftSection, 'composer'>;

/** What a service says while it drafts, each as soon as it is known. */
export type DraftPiece =
  /** A later section with the same id takes the place of an earlier one. */
  | { readonly type: 'section'; readonly section: Section }
  /** Facts that only the person knows, the most important first; the draft is usable without them. */
  | { readonly type: 'asks'; readonly asks: readonly Ask[] }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'figure'; readonly figure: Calculation }
  /** How much of a batch is done. */
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  /** What the next run of the talk finds as `memory`: JSON. */
  | { readonly type: 'memory'; readonly memory: unknown };

/** What a draft may look at besides its input. Time is here, and nowhere else. */
export interface DraftingContext {
  readonly today: CalendarDate;
  /** The day whose law counts. */
  readonly on: CalendarDate;
  /** What the last run of this talk remembered; undefined in the first. */
  readonly memory: unknown;
  /** Job dictionary, listings and courses; empty until an agency supplies them. */
  readonly jobs: JobSearch;
  /**
   * The token `[k]` that makes a section's text open the article, or an empty string where the index does not have
   * it: `cite('근로기준법 제17조')`.
   */
  readonly cite: (reference: string) => Promise<string>;
  /**
   * What the consultation would answer to a question: by its search, calculators, extract and checks, without a model.
   * Without evidence there are no sentences.
   */
  readonly consult: (question: string) => Promise<Consulted>;
}

/** An answer of the consultation, to be set into a document. */
export interface Consulted {
  /** Markdown with the white space and list marks around each sentence; `[k]` opens as in any section. */
  readonly sentences: readonly string[];
  /** The articles of law that it quotes or stands on, each with the token that opens it. */
  readonly articles: readonly { readonly reference: string; readonly token: string }[];
  /** The paragraphs of law that matter most, as list items in their own words. */
  readonly quotations: readonly string[];
  /** Titles of the guides that it draws from, the leading one first. */
  readonly guides: readonly string[];
  readonly figures: readonly Calculation[];
  /** Facts that a figure still needs, the most important first. */
  readonly asks: readonly Ask[];
}

/** How a model may word a draft. Whatever it writes is held against the section before anyone reads it. */
export interface Wording<Input> {
  /** Id of the prompt. */
  readonly prompt: string;
  /** The prompt's variables for a section; null where the draft's own words stay. */
  readonly variables: (section: Section, input: Input) => Readonly<Record<string, string>> | null;
  /** Why the service itself refuses a wording that says nothing new; null where it does not. */
  readonly objection: (text: string, section: Section) => string | null;
  /** How a model puts lines into another language; absent where none does. */
  readonly translation?: Translation;
}

/** How a model may put lines of a section into English. Each is held against its Korean before anyone reads it. */
export interface Translation {
  /** Id of the prompt, whose one variable is `text`: the numbered lines. */
  readonly prompt: string;
  /** The Korean lines of a section that are to be put into English; none where it is not for translation. */
  readonly linesOf: (section: Section) => readonly string[];
  /** The section with the English of those lines, null for a line that stays in Korean. */
  readonly withLines: (section: Section, english: readonly (string | null)[]) => Section;
  /** Said where lines wait for a model and there is none. */
  readonly wanting: Notice;
  /** Said where a line of a model was refused. */
  readonly refused: Notice;
}

/** A service that makes a typed document. `input` reaches `compose` and `wording` as the schema parsed it. */
export interface DocumentAssistant extends Service {
  readonly kind: 'document';
  /** The draft's content by section id: what `GET /v1/assistants/:id/schema` shows. */
  readonly draft: z.ZodObject;
  readonly compose: (input: unknown, context: DraftingContext) => AsyncIterable<DraftPiece>;
  /** Null where no model takes part. */
  readonly wording: Wording<unknown> | null;
}

export interface DocumentDefinition<Input extends z.ZodType<Record<string, unknown>>>
  extends Omit<Service, 'input' | 'textOf'> {
  readonly input: Input;
  readonly textOf: (input: z.output<Input>) => string;
  readonly draft: z.ZodObject;
  readonly compose: (input: z.output<Input>, context: DraftingContext) => AsyncIterable<DraftPiece>;
  readonly wording: Wording<z.output<Input>> | null;
}

/** A document service, its functions typed by its own input. */
export function defineDocument<Input extends z.ZodType<Record<string, unknown>>>(
  definition: DocumentDefinition<Input>,
): DocumentAssistant {
  const { textOf, compose, wording } = definition;
  /** The pipeline has parsed it; masking changed words and kept the shape, so that it is not parsed again. */
  const typed = (input: unknown) => input as z.output<Input>;
  return {
    ...definition,
    kind: 'document',
    textOf: (input) => textOf(typed(input)),
    compose: (input, context) => compose(typed(input), context),
    wording: wording && {
      ...wording,
      variables: (section, input) => wording.variables(section, typed(input)),
    },
  };
}
