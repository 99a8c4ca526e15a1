import type { Routing, RoutingContext } from './route.ts';

/** A service as a declaration: everything else is the one pipeline that all services share. */
export interface Assistant {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Questions that a person may start from. */
  readonly examples: readonly string[];
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
