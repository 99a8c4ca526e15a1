import type { z } from 'zod';
import type { Role } from '../contracts/index.ts';
import type { PersonalDataKind } from '../guards/personal-data.ts';
import type { DocumentAssistant } from './document.ts';
import type { Routing, RoutingContext } from './route.ts';
import type { Situation } from './situation.ts';

/** What every service declares: everything else is the one pipeline that all services share. */
export interface Service {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Whom it is for, where one signs in. Those of an organisation share the documents that it makes. */
  readonly roles: readonly Role[];
  /** What a person may start from. */
  readonly examples: readonly string[];
  /** What a client sends as the run's `input`. */
  readonly input: z.ZodType<Record<string, unknown>>;
  /** The words of an input that has passed `input`: what is screened, and kept as the run's question. */
  readonly textOf: (input: unknown) => string;
  /** Personal data that the service cannot do without, and that is therefore not masked. */
  readonly keeps: readonly PersonalDataKind[];
}

/** A service that answers questions from evidence. */
export interface DialogueAssistant extends Service {
  readonly kind: 'dialogue';
  /** What an input tells of the person whom the question is about: it serves this run and is not carried to another. */
  readonly situationOf?: (input: unknown) => Situation | null;
  /** Id of the service whose standard answers it gives and makes; its own where nothing is said. */
  readonly standardAnswersOf?: string;
  readonly retrieval: {
    /** How many passages are evidence. */
    readonly passages: number;
    readonly audience?: readonly string[];
  };
  /** Id of the prompt that words its answers. */
  readonly prompt: string;
  /** Whether a text is by itself about what the assistant is there for. */
  readonly inScope: (text: string) => boolean;
  /** Whether a text has any word of the assistant's field. */
  readonly onTopic: (text: string) => boolean;
  /** Whether a text is plainly about something else; what says too little is neither. */
  readonly offTopic: (text: string) => boolean;
  /** Where a question goes. */
  readonly route: (question: string, context: RoutingContext) => Routing;
}

export type Assistant = DialogueAssistant | DocumentAssistant;
