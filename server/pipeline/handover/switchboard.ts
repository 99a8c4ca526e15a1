import type { Logger } from 'pino';
import type { HandoverDesk, HandoverQueue, HandoverUpdate, HandoverView } from '../../contracts/index.ts';
import type { HandoverRecord, HandoverRecords, PresentCounselor } from '../../records/handovers.ts';
import type { Metrics } from '../metrics.ts';
import { type Floor, queueOf, viewOf } from './handover-view.ts';
import { type HandoverSettings, presenceMs } from './settings.ts';
import { isQueued } from './states.ts';
import { changeBy, timeDoes } from './sweep.ts';

/** Somebody at this server who is in a hand-over. */
export interface Line {
  readonly handoverId: string;
  /** The account of the counselor who is in it; null for its citizen. */
  readonly counselor: string | null;
  /** The last message that they have. */
  readonly seen: number;
  readonly send: (update: HandoverUpdate) => void;
}

/** A counselor at this server who has the queue open. */
export interface Watcher {
  readonly counselor: PresentCounselor;
  readonly send: (queue: HandoverQueue) => void;
  /** Whether they are still signed in; whoever is not is no longer there. */
  readonly stays: () => Promise<boolean>;
}

/** Those who are connected to this server, and what they are told. */
export interface Switchboard {
  /** What is new to them, and how they leave. @throws PublicError unknown_handover */
  join(line: Line): Promise<{ update: HandoverUpdate; leave: () => Promise<void> }>;
  watch(watcher: Watcher): Promise<{ queue: HandoverQueue; leave: () => Promise<void> }>;
  floor(): Promise<Floor>;
  deskAt(floor: Floor): HandoverDesk;
  /** Tells everybody at this server what changed. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

interface OpenLine extends Line {
  told: number;
  view: HandoverView;
}
interface OpenWatcher extends Watcher {
  queue: string;
}

/** How often a server looks for what changed elsewhere, and for what time does. */
const tickMs = 1_000;
const heartbeatMs = presenceMs / 3;

/**
 * The database is the truth: after every change at this server, and every second for those of others, the open
 * hand-overs are read anew, and whoever is connected here is told what they have not yet seen, in order.
 */
export function createSwitchboard(parts: {
  readonly handovers: HandoverRecords;
  readonly settings: HandoverSettings;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly clock: () => Date;
}): Switchboard {
  const { handovers, settings, metrics, log, clock } = parts;
  const lines = new Set<OpenLine>();
  const watchers = new Set<OpenWatcher>();
  const upSince = clock();
  let ticking: NodeJS.Timeout | undefined;
  let lastHeartbeat = upSince.getTime();
  let working: Promise<void> = Promise.resolve();
  let due: Promise<void> | null = null;

  async function floor(): Promise<Floor> {
    const at = clock();
    const [open, counselors] = await Promise.all([handovers.open(), handovers.counselorsHere(at)]);
    return { at, open, counselors };
  }

  function deskAt({ at, open, counselors }: Floor): HandoverDesk {
    const { signIn, hours, organisation, queueLength } = settings;
    const waiting = open.filter(({ state }) => isQueued(state)).length;
    const isOpen = hours.isOpen(at);
    const present = counselors.some((one) => organisation === null || one.organisation === organisation);
    const state = !signIn
      ? 'off'
      : !isOpen
        ? 'closed'
        : waiting >= queueLength
          ? 'full'
          : present
            ? 'open'
            : 'nobody';
    const opensAt = signIn && !isOpen ? (hours.opensAfter(at)?.toISOString() ?? null) : null;
    return { state, opensAt, hours: hours.text, waiting };
  }

  /** At most one reading at a time; who asks during one is served by the next. */
  function refresh(): Promise<void> {
    due ??= working.then(() => {
      due = null;
      working = tellAll().catch((failure) => log.error({ err: failure }, 'hand-overs could not be told'));
      return working;
    });
    return due;
  }

  async function tellAll(): Promise<void> {
    const now = await floor();
    metrics.handoversWaiting.set(now.open.filter(({ state }) => isQueued(state)).length);
    const known = new Map(now.open.map((record) => [record.id, record]));
    const over = [...lines].map(({ handoverId }) => handoverId).filter((id) => !known.has(id));
    for (const record of await handovers.findMany([...new Set(over)])) known.set(record.id, record);
    for (const line of lines) await tell(line, known.get(line.handoverId) ?? null, now);
    for (const watcher of watchers) {
      const queue = { ...queueOf(now, watcher.counselor), desk: deskAt(now) };
      const written = JSON.stringify(queue);
      if (written === watcher.queue) continue;
      watcher.queue = written;
      watcher.send(queue);
    }
  }

  async function tell(line: OpenLine, record: HandoverRecord | null, now: Floor): Promise<void> {
    if (record === null) {
      // Deleted with its conversation, by its citizen.
      lines.delete(line);
      line.send({ view: { ...line.view, state: 'left', position: null }, messages: [] });
      return;
    }
    const view = viewOf(record, now, line.counselor);
    const messages = record.lastSeq > line.told ? await handovers.messages(record.id, line.told) : [];
    if (messages.length === 0 && JSON.stringify(view) === JSON.stringify(line.view)) return;
    line.told = messages.at(-1)?.seq ?? line.told;
    line.view = view;
    line.send({ view, messages });
  }

  async function beat(): Promise<void> {
    const until = new Date(clock().getTime() + presenceMs);
    const citizens = [...lines].filter(({ counselor }) => counselor === null);
    await handovers.citizensHere([...new Set(citizens.map(({ handoverId }) => handoverId))], until);
    for (const { counselor, stays } of watchers)
      if (await stays()) await handovers.counselorHere(counselor, until);
  }

  async function sweep(): Promise<void> {
    const at = clock();
    const [open, attended] = await Promise.all([
      handovers.open(),
      handovers.counselorsHere(new Date(at.getTime() - settings.counselorAwayMs)),
    ]);
    for (const { id } of open)
      await handovers
        .change(id, at, (record) => {
          const event = timeDoes(record, { at, attended, upSince }, settings);
          const change = event && changeBy(record, event, at);
          if (event && change) metrics.handovers.inc({ event });
          return change;
        })
        .catch((failure) => log.warn({ err: failure, id }, 'a hand-over could not be looked after'));
  }

  async function tick(): Promise<void> {
    try {
      const now = clock().getTime();
      if (now - lastHeartbeat >= heartbeatMs) {
        lastHeartbeat = now;
        await beat();
      }
      await sweep();
      await refresh();
    } catch (failure) {
      log.error({ err: failure }, 'hand-overs could not be looked after');
    }
    ticking = undefined;
    keepTicking();
  }

  /** Time goes on only while somebody is here to be told. */
  function keepTicking(): void {
    if (ticking || lines.size + watchers.size === 0) return;
    ticking = setTimeout(tick, tickMs);
    ticking.unref();
  }

  return {
    floor,
    deskAt,
    refresh,

    async join(line) {
      if (line.counselor === null)
        await handovers.citizensHere([line.handoverId], new Date(clock().getTime() + presenceMs));
      const [now, messages] = await Promise.all([floor(), handovers.messages(line.handoverId, line.seen)]);
      const record =
        now.open.find(({ id }) => id === line.handoverId) ?? (await handovers.find(line.handoverId));
      if (record === null) throw new Error('A hand-over was joined that is not there.');
      const view = viewOf(record, now, line.counselor);
      const open: OpenLine = { ...line, told: messages.at(-1)?.seq ?? line.seen, view };
      lines.add(open);
      keepTicking();
      // What came between the reading and now, and that they are there.
      void refresh();
      return {
        update: { view, messages },
        async leave() {
          if (!lines.delete(open) || line.counselor !== null) return;
          const another = [...lines].some(
            ({ handoverId, counselor }) => handoverId === line.handoverId && counselor === null,
          );
          if (!another) await handovers.citizensHere([line.handoverId], clock());
          await refresh();
        },
      };
    },

    async watch(watcher) {
      await handovers.counselorHere(watcher.counselor, new Date(clock().getTime() + presenceMs));
      const now = await floor();
      const queue = { ...queueOf(now, watcher.counselor), desk: deskAt(now) };
      const open: OpenWatcher = { ...watcher, queue: JSON.stringify(queue) };
      watchers.add(open);
      keepTicking();
      void refresh();
      return {
        queue,
        async leave() {
          if (!watchers.delete(open)) return;
          const { accountId } = watcher.counselor;
          const another = [...watchers].some(({ counselor }) => counselor.accountId === accountId);
          if (!another) await handovers.counselorHere(watcher.counselor, clock());
          await refresh();
        },
      };
    },

    async close() {
      clearTimeout(ticking);
      lines.clear();
      watchers.clear();
      await due;
      await working;
    },
  };
}
