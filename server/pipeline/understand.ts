import { detectLanguage } from '../../knowledge/languages/detect.ts';
import { koreanSearch } from '../../knowledge/languages/korean-search.ts';
import { eventDate, withoutDays } from '../calculators/read/event-date.ts';
import { asksForSmallWorkplace } from './extract/small-workplace.ts';
import { leansOnLast, pointsBack, staysWithEvent } from './follow-up.ts';
import { namedTerms } from './named-terms.ts';
import type { Run } from './run.ts';
import type { Stage } from './stages.ts';

/** Questions of a talk that a message may point back at. */
const mostRecent = 3;

/**
 * Reads the question in Korean and when that happened which it tells of, and makes a follow-up self-contained: what
 * leans on the last question, or answers what was asked back, is searched with it, and what points back at several is
 * searched with what they named: their stories would drown it.
 */
export const understand: Stage = async (run) => {
  if (run.assistant.kind === 'document') return run;
  const { question, spoken } = run;
  const korean = koreanSearch(question, spoken);
  const { calculation, recent = [] } = run.memory;
  const pointed = pointsBack(question) && recent.length > 0;
  const named = pointed ? [...new Set(namedTerms(recent))] : [];
  const topic = pointed ? named.join(', ') || recent.join(' ') : run.memory.topic;
  const answersBack = (calculation?.asked?.length ?? 0) > 0;
  const inScope = run.assistant.inScope(question) || run.assistant.inScope(korean);
  const goesOn = topic !== undefined && (pointed || answersBack || leansOnLast(question, korean) || !inScope);
  const told = run.asOfGiven
    ? undefined
    : (eventDate(korean, run.askedOn) ?? (goesOn || staysWithEvent(korean) ? run.memory.event : undefined));
  const event = run.asOfGiven ? undefined : (told ?? run.situation?.event ?? undefined);
  const { event: _, ...memory } = run.memory;
  const selfContained = goesOn ? `${topic}\n${question}` : question;
  return {
    ...run,
    korean,
    selfContained,
    search: [
      ...(goesOn ? [koreanSearch(topic, detectLanguage(topic)), korean] : [korean]).map((text) =>
        withoutDays(text, run.askedOn),
      ),
      ...workplaceOf(run),
    ].join('\n'),
    event: event ?? null,
    asOf: event?.date ?? run.asOf,
    memory: {
      ...memory,
      language: spoken,
      topic: pointed ? `${topic} ${question}` : goesOn ? topic : question,
      recent: [...recent, question].slice(-mostRecent),
      ...(told ? { event: told } : {}),
    },
  };
};

/** Of what is known of the person, that few work where they do: it decides which law holds, whatever is asked. */
function workplaceOf({ situation, korean }: Run): readonly string[] {
  if (situation === null || asksForSmallWorkplace(korean)) return [];
  const clauses = situation.told.flatMap((text) => text.split(/[\n.]+/u)).map((clause) => clause.trim());
  return clauses.filter(asksForSmallWorkplace).slice(0, 1);
}
