import type { Stage } from './stages.ts';

/** Words with which a message leans on the one before it. */
const leaning =
  /^(?:그럼|그러면|그렇다면|그건|그거|그게|그런데|근데|그때|이건|이거|이럴|그럴|거기|만약|만일|혹시|아니|아,|네|예|응|또|저는요|나는요)/u;

/** Makes a follow-up self-contained: what leans on the last question, or answers what was asked back, is searched with it. */
export const understand: Stage = async (run) => {
  const { topic, calculation } = run.memory;
  const answersBack = (calculation?.asked?.length ?? 0) > 0;
  const leans = leaning.test(run.question.trim()) || !run.assistant.inScope(run.question);
  if (topic === undefined || !(leans || answersBack)) {
    return { ...run, search: run.question, memory: { ...run.memory, topic: run.question } };
  }
  return { ...run, search: `${topic}\n${run.question}` };
};
