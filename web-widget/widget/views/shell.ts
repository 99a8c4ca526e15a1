import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer } from 'preact/hooks';
import type { Citation } from '../../../server/contracts/index.ts';
import type { Language, Messages } from '../messages/index.ts';
import type { Talk, TalkState } from '../talk/talk.ts';
import type { Api } from '../wire/api.ts';

/** What the panel shows in its middle. */
export type View =
  | { name: 'talk' }
  | { name: 'passage'; citation: Citation }
  | { name: 'about' }
  | { name: 'remove' };

/** What every view may use. */
export interface Shell {
  readonly m: Messages;
  readonly language: Language;
  readonly talk: Talk;
  readonly api: Api;
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
  const [, redraw] = useReducer((count: number, _: null) => count + 1, 0);
  useLayoutEffect(() => talk.subscribe(() => redraw(null)), [talk]);
  return talk.state;
}
