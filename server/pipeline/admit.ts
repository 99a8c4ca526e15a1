import type { Stage } from './stages.ts';

/**
 * Takes a place in front of the model, where there is one, and says how many are ahead, and for how long, while it
 * waits. Who finds the queue full is told so before anything is searched; who has a place, or waits for one, is
 * recorded, so that a server that is killed finds the question again.
 */
export const admit: Stage = async (run, desk) => {
  const { assistant } = run;
  const asksModel = desk.model && (assistant.kind === 'dialogue' || assistant.wording);
  if (!asksModel) {
    await desk.enrol();
    return run;
  }
  const place = desk.admission.enter({
    signal: desk.signal,
    person: run.person,
    urgency: run.urgency,
    onPosition: (position, seconds) => desk.emit({ type: 'waiting', position, seconds }),
  });
  const left = place.then(
    (ticket) => () => ticket.leave(),
    () => () => {},
  );
  desk.whenOver(() => void left.then((leave) => leave()));
  await desk.enrol();
  await place;
  return run;
};
