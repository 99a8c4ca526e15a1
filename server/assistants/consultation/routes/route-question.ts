import type { Routing, RoutingContext } from '../../route.ts';
import { type ForeignField, scopeOf } from '../scope.ts';
import { isAbusive, isAimedAtMachine } from './abuse.ts';
import { asksForPerson } from './human.ts';
import { purposeOf } from './purpose.ts';
import { smallTalkIn } from './small-talk.ts';
import { isSingleWord, leansOnMore, saysNothing } from './unclear.ts';

/** The canned reply of each field that is turned away: it names who else is to be asked. */
const refusals: Readonly<Record<ForeignField, string>> = {
  tax: 'out-of-scope-office',
  law: 'out-of-scope-law',
  office: 'out-of-scope-office',
  immigration: 'out-of-scope-immigration',
  welfare: 'out-of-scope-welfare',
  health: 'out-of-scope-health',
  money: 'out-of-scope',
  life: 'out-of-scope',
};
const unclear: Routing = { route: 'unclear', reply: 'unclear' };

/**
 * Where a question goes, by its own words. In a talk, what says too little by itself goes on with what was asked
 * before; what is plainly about something else is turned away there, too.
 */
export function routeQuestion(question: string, { inConversation, familiarity }: RoutingContext): Routing {
  const scope = scopeOf(question, familiarity);
  const talk = scope.side === 'inside' ? null : smallTalkIn(question);
  const goesOn =
    inConversation && (leansOnMore(question) || /^\s*(?:네|예|응|아니|ㅇㅇ|ㄴㄴ)/u.test(question));

  if (talk && !goesOn) return { route: 'small_talk', reply: `small-talk-${talk}` };
  if (saysNothing(question)) return goesOn ? { route: 'consult' } : unclear;
  if (asksForPerson(question)) return { route: 'human', reply: 'human' };
  if (isAimedAtMachine(question) || (scope.side !== 'inside' && isAbusive(question)))
    return { route: 'abuse', reply: 'abuse' };
  if (scope.side === 'outside') return { route: 'out_of_scope', reply: refusals[scope.field] };
  if (inConversation) return { route: purposeOf(question) };
  if (scope.side === 'unknown')
    return leansOnMore(question) || isSingleWord(question)
      ? unclear
      : { route: 'out_of_scope', reply: 'out-of-scope' };
  return !scope.firm && isSingleWord(question) ? unclear : { route: purposeOf(question) };
}
