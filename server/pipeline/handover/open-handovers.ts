import { createHandovers, type Handovers } from './handovers.ts';
import { createSwitchboard, type Switchboard } from './switchboard.ts';

/** What a hand-over needs of the house. */
export type HandoverParts = Omit<Parameters<typeof createHandovers>[0], 'switchboard' | 'clock'> &
  Pick<Parameters<typeof createSwitchboard>[0], 'log'>;

/** Hand-overs and the switchboard that tells of them. */
export function openHandovers(
  parts: HandoverParts,
  clock: () => Date = () => new Date(),
): { handovers: Handovers; switchboard: Switchboard } {
  const { handovers } = parts.records;
  const switchboard = createSwitchboard({ ...parts, handovers, clock });
  return { handovers: createHandovers({ ...parts, switchboard, clock }), switchboard };
}
