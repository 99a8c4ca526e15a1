import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isOver } from '../../widget/talk/turn.ts';
import { AnswerContext, useTalk } from '../../widget/views/shell.ts';
import { addressParameter, setAddressParameter } from '../house/address.ts';
import { inLanguage, usePlace } from '../house/place.ts';
import { Answer } from './answer.tsx';
import { AskBox } from './ask-box.tsx';
import { ClientPane } from './client-pane.tsx';
import { type Pane, panes, type Tool, tools, useMessages } from './messages.ts';
import { QueueLink } from './queue/queue-link.tsx';
import { type Does, Shortcuts } from './shortcuts.tsx';
import { ToolsPane } from './tools-pane.tsx';
import { useSession } from './use-session.ts';

/** A choice that stands in the page's address. */
function useChoice<Choice extends string>(
  name: string,
  first: Choice,
): readonly [Choice, (choice: Choice) => void] {
  const [chosen, choose] = useState((addressParameter(name) as Choice | null) ?? first);
  return [
    chosen,
    (choice) => {
      setAddressParameter(name, choice === first ? null : choice);
      choose(choice);
    },
  ];
}

const known = <Name extends string>(name: string, names: readonly Name[]): Name =>
  names.find((one) => one === name) ?? (names[0] as Name);

/** The counselor's page in a session: the client on the left, question and answer in the middle, tools on the right. */
export function Counselor(): JSX.Element {
  const m = useMessages();
  const { common, language } = usePlace();
  const session = useSession();
  const { talk } = session.shell;
  const { turns, past, connection } = useTalk(talk);
  const [pane, openPane] = useChoice<Pane>('pane', 'talk');
  const [tool, openTool] = useChoice<Tool>('tool', 'calculators');
  const [run, openRun] = useChoice<string>('run', '');
  const [calculator, openCalculator] = useChoice<string>('calculator', '');
  const [passage, relate] = useChoice<string>('passage', '');
  const question = useRef<HTMLTextAreaElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const turn = turns.find(({ runId }) => runId !== null && runId === run) ?? turns.at(-1);

  function ask(words: string): void {
    openRun('');
    openCalculator('');
    talk.ask(words);
  }
  function toTool(name: Tool): void {
    openTool(name);
    openPane('tools');
    page.current?.querySelector<HTMLElement>('.pane.tools')?.scrollIntoView({ block: 'nearest' });
  }
  /** At once where it is in view, so that no key is lost; else when its pane is. */
  function focus(node: HTMLElement | null | undefined): void {
    node?.focus();
    requestAnimationFrame(() => node?.focus());
  }
  function act(does: Exclude<Does, 'help'>): void {
    // What is being written is noted before its field goes out of view.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (does === 'ask') {
      openPane('talk');
      focus(question.current);
    } else if (does === 'take-down' || does === 'link') {
      page.current?.querySelector<HTMLElement>(`[data-shortcut="${does}"]`)?.click();
    } else {
      openPane(does);
      focus(page.current?.querySelector<HTMLElement>(`.pane.${does} h2`));
    }
  }
  const working = turn !== undefined && !isOver(turn);
  return (
    <AnswerContext.Provider value={session.shell}>
      <h1>{m.title}</h1>
      <nav class="views" aria-label={m.title}>
        <a href={inLanguage('/counselor', language)} aria-current="page">
          {m.title}
        </a>
        <QueueLink />
        <a href={inLanguage('/counselor/plans', language)}>{m.plans}</a>
        <Shortcuts act={act} />
      </nav>
      <fieldset class="row panes">
        <legend>{m.parts}</legend>
        {panes.map((name) => (
          <button
            key={name}
            type="button"
            class={name === pane ? undefined : 'plain'}
            aria-pressed={name === pane}
            onClick={() => openPane(name)}
          >
            {m.panes[name]}
          </button>
        ))}
      </fieldset>
      <div class="desk" data-pane={known(pane, panes)} ref={page}>
        <section class="pane client" aria-labelledby="pane-client">
          <h2 id="pane-client" tabIndex={-1}>
            {m.panes.client}
          </h2>
          <ClientPane session={session} />
        </section>
        <section class="pane talk" aria-labelledby="pane-talk">
          <h2 id="pane-talk" tabIndex={-1}>
            {m.panes.talk}
          </h2>
          <AskBox session={session} field={question} ask={ask} />
          <div class="status">
            <p role="status">{session.said}</p>
          </div>
          {connection !== 'open' && (
            <p class="notice">
              {connection === 'offline' ? session.shell.m.offline : session.shell.m.reconnecting}
            </p>
          )}
          {past === 'loading' && <p class="hint">{common.loading}</p>}
          {past === 'unreachable' && (
            <p class="notice error" role="alert">
              {common.away}{' '}
              <button type="button" onClick={() => void talk.restore()}>
                {common.readAgain}
              </button>
            </p>
          )}
          {turn === undefined && past !== 'loading' && <p class="hint">{m.ask.empty}</p>}
          {turn && (
            <Answer
              key={turn.key}
              session={session}
              turn={turn}
              last={turn === turns.at(-1)}
              askWithout={() => {
                session.useClient(false);
                ask(turn.question);
              }}
              openForm={(id) => {
                openCalculator(id);
                toTool('calculators');
              }}
              relate={(id) => {
                relate(id);
                toTool('related');
              }}
            />
          )}
          {turns.length > 1 && (
            <section aria-labelledby="earlier">
              <h3 id="earlier">{m.answer.earlier}</h3>
              <ol>
                {turns.map((one) => (
                  <li key={one.key}>
                    <button
                      type="button"
                      class="plain"
                      aria-pressed={one === turn}
                      disabled={one.runId === null || working}
                      onClick={() => openRun(one.runId ?? '')}
                    >
                      {one.question}
                    </button>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </section>
        <section class="pane tools" aria-labelledby="pane-tools">
          <h2 id="pane-tools" tabIndex={-1}>
            {m.panes.tools}
          </h2>
          <ToolsPane
            session={session}
            turn={turn}
            tool={known(tool, tools)}
            choose={openTool}
            calculator={calculator || null}
            chooseCalculator={openCalculator}
            passage={passage || null}
            relate={relate}
          />
        </section>
      </div>
    </AnswerContext.Provider>
  );
}
