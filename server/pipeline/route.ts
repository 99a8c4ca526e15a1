import type { DialogueAssistant } from '../assistants/assistant.ts';
import type { Routing } from '../assistants/route.ts';
import type { RunStatus } from '../contracts/index.ts';
import type { Desk } from './desk.ts';
import { endWith, type Run } from './run.ts';
import { withNotice } from './screen.ts';
import type { Stage } from './stages.ts';

/** How the routes end on which a canned reply is the answer. */
const statuses: Readonly<Record<Extract<Routing, { reply: string }>['route'], RunStatus>> = {
  small_talk: 'answered',
  out_of_scope: 'unanswerable_out_of_scope',
  emergency: 'answered',
  human: 'handed_over',
  abuse: 'unanswerable_out_of_scope',
  unclear: 'clarification',
};
/** Marks of a question that wants an answer although somebody is in danger. */
const asks =
  /[?？]|나요|까요|ㄴ가요|인가요|되나|될까|어떻게|어디|얼마|방법|받을\s?수|뭐예요|how|what|where|can i|吗|怎么|không|thế nào/iu;

/** Sends the question where it belongs: on to the evidence, or to a canned reply that ends the run; a document has one way. */
export const route: Stage = async (run, desk) => {
  if (run.assistant.kind === 'document') return run;
  const routing = routingOf(run, run.assistant, desk);
  const language = run.spoken;
  const inDanger = run.danger !== null && ('reply' in routing || !asks.test(run.question));
  const taken = inDanger ? 'emergency' : routing.route;
  desk.metrics.routes.inc({ route: taken });
  const routed = { ...run, route: taken };
  if (inDanger) {
    const reply = desk.replies.text(`emergency-${run.danger}`, language);
    return endWith({ ...routed, opening: '' }, 'answered', reply);
  }
  if ('reply' in routing) {
    return endWith(routed, statuses[routing.route], desk.replies.text(routing.reply, language));
  }
  if (routing.route !== 'complaint') return routed;
  return withNotice(routed, { code: 'complaint', text: desk.replies.text('complaint', language).text }, desk);
};

/**
 * Where the question goes by its own words; one in another language by those that it has in Korean where these are
 * about work.
 */
function routingOf(
  { question, korean, memory }: Run,
  assistant: DialogueAssistant,
  { familiarity }: Desk,
): Routing {
  const context = { inConversation: memory.topic !== undefined && memory.topic !== question, familiarity };
  const own = assistant.route(question, context);
  if (korean === question || !assistant.inScope(korean)) return own;
  const read = assistant.route(korean, context);
  return 'reply' in read || heard.has(own.route) ? own : read;
}
/** Routes on which a person is heard in any language. */
const heard: ReadonlySet<Routing['route']> = new Set(['small_talk', 'emergency', 'human', 'abuse']);
