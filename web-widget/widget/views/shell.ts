import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer } from 'preact/hooks';
import type { Citation } from '../../../server/contracts/index.ts';
import type { Door, DoorState } from '../handover/door.ts';
import type { Language, Messages } from '../messages/index.ts';
import type { Talk, TalkState } from '../talk/talk.ts';
import type { Api } from '../wire/api.ts';

/** What the panel shows in its middle. */
export type View =
  | { name: 'talk' }
  | { name: 'passage'; citation: Citation }
  | { name: 'about' }
  | { name: 'person' }
  | { name: 'remove' };

/** What the views of an answer use, in the widget and on the pages of those who work with it. */
export interface AnswerShell {
  readonly m: Messages;
  readonly api: Api;
}

export const AnswerContext = createContext<AnswerShell | null>(null);

export function useAnswerShell(): AnswerShell {
  const shell = useContext(AnswerContext);
  if (!shell) throw new Error('a view of an answer was rendered outside its place');
  return shell;
}

/** What every view of the widget may use. */
export interface Shell extends AnswerShell {
  readonly language: Language;
  readonly talk: Talk;
  readonly door: Door;
  /** Says a sentence through the one status region. */
  readonly say: (sentence: string) => void;
  readonly show: (view: View) => void;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('a view of the widget was rendered outside its panel');
  return shell;
}

/** The talk as it is now; renders again when it changes. */
export function useTalk(talk: Talk): TalkState {
  return useSource(talk);
}

/** The way to a person as it is now; renders again when it changes. */
export function useDoor(door: Door): DoorState {
  return useSource(door);
}

function useSource<State>(source: {
  readonly state: State;
  subscribe: (changed: () => void) => () => void;
}): State {
  const [, redraw] = useReducer((count: number, _: null) => count + 1, 0);
  useLayoutEffect(() => {
    const stop = source.subscribe(() => redraw(null));
    return () => void stop();
  }, [source]);
  return source.state;
}
