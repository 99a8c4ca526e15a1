import { detectLanguage } from '../../knowledge/languages/detect.ts';
import { koreanSearch } from '../../knowledge/languages/korean-search.ts';
import { eventDate, withoutDays } from '../calculators/read/event-date.ts';
import type { Stage } from './stages.ts';

/** Words with which a message leans on the one before it. */
const leaning =
  /^(?:그럼|그러면|그렇다면|그건|그거|그게|그런데|근데|그때|이건|이거|이럴|그럴|거기|만약|만일|혹시|아니|아,|네|예|응|또|저는요|나는요|(?:and|but|so|then|what (?:if|about)|how about|no|yes|ok|that|it)\b|那|如果|要是|还有|不是|thế|vậy|còn|nếu)/iu;

/**
 * Reads the question in Korean and when that happened which it tells of, and makes a follow-up self-contained: what
 * leans on the last question, or answers what was asked back, is searched with it.
 */
export const understand: Stage = async (run) => {
  if (run.assistant.kind === 'document') return run;
  const { question, spoken } = run;
  const korean = koreanSearch(question, spoken);
  const { topic, calculation } = run.memory;
  const answersBack = (calculation?.asked?.length ?? 0) > 0;
  const inScope = run.assistant.inScope(question) || run.assistant.inScope(korean);
  const goesOn = topic !== undefined && (answersBack || leaning.test(question.trim()) || !inScope);
  const event = run.asOfGiven
    ? undefined
    : (eventDate(korean, run.askedOn) ?? (goesOn ? run.memory.event : undefined));
  const { event: _, ...memory } = run.memory;
  const selfContained = goesOn ? `${topic}\n${question}` : question;
  return {
    ...run,
    korean,
    selfContained,
    search: (goesOn ? [koreanSearch(topic, detectLanguage(topic)), korean] : [korean])
      .map((text) => withoutDays(text, run.askedOn))
      .join('\n'),
    event: event ?? null,
    asOf: event?.date ?? run.asOf,
    memory: {
      ...memory,
      language: spoken,
      ...(goesOn ? {} : { topic: question }),
      ...(event ? { event } : {}),
    },
  };
};
