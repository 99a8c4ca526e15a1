import { useEffect, useMemo, useState } from 'preact/hooks';
import { openSocket } from '../../../widget/handover/open-socket.ts';
import { usePlace } from '../../house/place.ts';
import { Desk, type DeskState } from './desk.ts';

/** The desk of whoever is signed in, for as long as the page is open. */
export function useDesk(): readonly [DeskState, Desk] {
  const { base } = usePlace();
  const [, draw] = useState(0);
  const desk = useMemo(
    () =>
      new Desk({
        socket: openSocket(base),
        memory: sessionStorage,
        changed: () => draw((drawn) => drawn + 1),
      }),
    [base.href],
  );
  useEffect(() => () => desk.close(), [desk]);
  return [desk.state, desk];
}
