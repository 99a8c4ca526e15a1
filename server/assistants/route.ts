import type { Familiarity } from './familiarity.ts';

/** The closed set of ways on which a question goes. Those to the left of `small_talk` are answered from evidence. */
export const routes = [
  'consult',
  'calculate',
  'eligibility',
  'procedure',
  'term',
  'complaint',
  'small_talk',
  'out_of_scope',
  'emergency',
  'human',
  'abuse',
  'unclear',
] as const;
export type Route = (typeof routes)[number];

/** What an assistant may know beside the words themselves. */
export interface RoutingContext {
  /** Whether something was asked before in this talk, which these words may go on with. */
  readonly inConversation: boolean;
  readonly familiarity: Familiarity;
}

/** Where a question goes; `reply` is the id of the canned reply on routes that end at once. */
export type Routing =
  | { readonly route: 'consult' | 'calculate' | 'eligibility' | 'procedure' | 'term' | 'complaint' }
  | {
      readonly route: 'small_talk' | 'out_of_scope' | 'emergency' | 'human' | 'abuse' | 'unclear';
      readonly reply: string;
    };
