import type { JSX } from 'preact';
import type { Turn } from '../../widget/talk/turn.ts';
import { Calculators } from './calculators.tsx';
import { Jobs } from './jobs.tsx';
import { type Tool, tools, useMessages } from './messages.ts';
import { Procedures } from './procedures.tsx';
import { Related } from './related.tsx';
import type { Session } from './use-session.ts';

/** What a counselor looks up beside the talk. Which of it is open, and on what, stands in the address. */
export function ToolsPane({
  session,
  turn,
  tool,
  choose,
  calculator,
  chooseCalculator,
  passage,
  relate,
}: {
  session: Session;
  turn: Turn | undefined;
  tool: Tool;
  choose: (tool: Tool) => void;
  calculator: string | null;
  chooseCalculator: (id: string) => void;
  passage: string | null;
  relate: (passageId: string) => void;
}): JSX.Element {
  const m = useMessages();
  return (
    <>
      <p class="row">
        {tools.map((name) => (
          <button
            key={name}
            type="button"
            class={name === tool ? undefined : 'plain'}
            aria-pressed={name === tool}
            onClick={() => choose(name)}
          >
            {m.tools[name]}
          </button>
        ))}
      </p>
      {tool === 'calculators' && (
        <Calculators session={session} turn={turn} chosen={calculator} choose={chooseCalculator} />
      )}
      {tool === 'related' && <Related citations={turn?.citations ?? []} passage={passage} choose={relate} />}
      {tool === 'procedures' && <Procedures />}
      {tool === 'jobs' && <Jobs region={session.held.client.region ?? ''} />}
    </>
  );
}
