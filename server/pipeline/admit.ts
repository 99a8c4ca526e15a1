import type { Stage } from './stages.ts';

/** Takes a place in front of the model, where there is one, and says how many are ahead, and for how long, while it waits. */
export const admit: Stage = async (run, desk) => {
  const { assistant } = run;
  if (!desk.model || (assistant.kind === 'document' && !assistant.wording)) return run;
  const ticket = await desk.admission.enter({
    signal: desk.signal,
    person: run.person,
    urgency: run.assistant.urgency ?? 'person',
    onPosition: (position, seconds) => desk.emit({ type: 'waiting', position, seconds }),
  });
  desk.whenOver(() => ticket.leave());
  return run;
};
