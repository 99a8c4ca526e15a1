import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HandoverMessage } from '../../../server/contracts/index.ts';
import type { LineState } from '../handover/handover-line.ts';
import { hoursText, momentText } from '../handover/hours-text.ts';
import { isOver, type Person } from '../handover/person.ts';
import { standing } from '../handover/standing.ts';
import { personMessages } from '../messages/person.ts';
import { sendOnEnter } from '../question/enter.ts';
import { longestQuestion } from '../question/limit.ts';
import { Icon } from './icon.tsx';
import { useDoor, useShell } from './shell.ts';

/** Asking for a person: whether one can be reached, what happens then, and the button. */
function Asking({ person }: { person: Person }): JSX.Element {
  const { language, door } = useShell();
  const m = personMessages[language];
  const { desk } = useDoor(door);
  const { asking, failure } = person.state;
  if (desk === null) return <p class="progress">{m.looking}</p>;
  const { state, opensAt, hours } = desk;
  return (
    <>
      {state !== 'open' && <p class="note">{m.desk[state]}</p>}
      {opensAt && <p>{m.opensAt(momentText(opensAt, language))}</p>}
      {state !== 'off' && <p class="hint">{m.hours(hoursText(hours, m.days))}</p>}
      {(state === 'open' || state === 'nobody') && (
        <>
          {m.explained.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {failure && (
            <p class="failure" role="alert">
              {m.failed}
            </p>
          )}
          <p>
            <button type="button" class="choice" aria-disabled={asking} onClick={() => void person.ask()}>
              <Icon name="person" />
              {asking ? m.asking : m.ask}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function Said({ message }: { message: HandoverMessage }): JSX.Element {
  const { language, api } = useShell();
  const m = personMessages[language];
  const { author, event, text, sources } = message;
  if (event) return <li class="event">{m.events[event]}</li>;
  const own = author === 'citizen';
  return (
    <li data-seq={message.seq}>
      <p class={own ? 'question' : 'reply'}>
        <b class={own ? 'unseen' : undefined}>{own ? m.you : m.counselor}: </b>
        {text}
      </p>
      {sources.map(({ passageId, title, locator }) => (
        <p key={passageId} class="hint">
          <a href={api.address(`v1/passages/${passageId}`)} target="_blank" rel="noopener noreferrer">
            {title} {locator}
          </a>
        </p>
      ))}
    </li>
  );
}

function Messages({ line, person }: { line: LineState; person: Person }): JSX.Element {
  const { language } = useShell();
  const m = personMessages[language];
  const end = useRef<HTMLLIElement>(null);
  const count = line.messages.length + line.unsent.length;
  useLayoutEffect(() => {
    const page = end.current?.closest('.page');
    if (page && count > 0) page.scrollTop = page.scrollHeight;
  }, [count]);
  return (
    <ol class="said" aria-label={m.messages}>
      {line.messages.map((message) => (
        <Said key={message.seq} message={message} />
      ))}
      {line.unsent.map(({ id, text, refused }) => (
        <li key={id}>
          <p class="question">
            <b class="unseen">{m.you}: </b>
            {text}
          </p>
          {refused ? (
            <p class="failure" role="alert">
              {refused}
              <button type="button" class="choice" onClick={() => person.discard(id)}>
                {m.discard}
              </button>
            </p>
          ) : (
            <p class="hint own">{line.connection === 'open' ? m.sending : m.kept}</p>
          )}
        </li>
      ))}
      <li ref={end} class="end" />
    </ol>
  );
}

function Writing({ person }: { person: Person }): JSX.Element {
  const { m: common, language, say } = useShell();
  const m = personMessages[language];
  const field = useRef<HTMLTextAreaElement>(null);
  const send = useRef(() => {});
  send.current = () => {
    const text = field.current?.value.trim();
    if (!field.current || !text) return;
    if (text.length > longestQuestion) return say(common.tooLong(text.length - longestQuestion));
    field.current.value = '';
    person.write(text);
    field.current.focus({ preventScroll: true });
  };
  useEffect(() => (field.current ? sendOnEnter(field.current, () => send.current()) : undefined), []);
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send.current();
      }}
    >
      <label for="to-person">{m.write}</label>
      <div class="field">
        <textarea id="to-person" ref={field} rows={1} autocomplete="off" aria-describedby="to-person-hint" />
        <button type="submit" class="round">
          <Icon name="send" />
          <span>{common.send}</span>
        </button>
      </div>
      <p id="to-person-hint" class="hint">
        {m.hint} <span class="keys">{common.keys}</span>
      </p>
    </form>
  );
}

function Ending({ waits, person }: { waits: boolean; person: Person }): JSX.Element {
  const { language } = useShell();
  const m = personMessages[language];
  const [step, setStep] = useState<'idle' | 'asked' | 'failed'>('idle');
  const label = waits ? m.stopWaiting : m.end;
  if (step === 'idle')
    return (
      <button type="button" class="choice" onClick={() => setStep('asked')}>
        {label}
      </button>
    );
  return (
    <div class="row" role="alert">
      <p>{step === 'failed' ? m.endFailed : m.sure}</p>
      <button
        type="button"
        class="danger"
        onClick={() =>
          void person.leave().then(
            () => setStep('idle'),
            () => setStep('failed'),
          )
        }
      >
        {label}
      </button>
      <button type="button" class="choice" onClick={() => setStep('idle')}>
        {m.stay}
      </button>
    </div>
  );
}

/** The way to a person, and what is written with them. */
export function PersonView({ person }: { person: Person }): JSX.Element {
  const { language, door, show } = useShell();
  const m = personMessages[language];
  const { line } = person.state;
  useEffect(() => {
    if (line === null) void door.look();
  }, [line === null, door]);
  if (line === null) return <Asking person={person} />;
  const over = isOver(line);
  const talking = line.view?.state === 'talking';
  return (
    <>
      <p class="note">{standing(line, m)}</p>
      {line.connection === 'lost' && !over && <p class="connection">{m.lost}</p>}
      <Messages line={line} person={person} />
      {over ? (
        <p class="row">
          <button
            type="button"
            class="choice"
            onClick={() => {
              person.forget();
              show({ name: 'talk' });
            }}
          >
            {m.done}
          </button>
          <button type="button" class="choice" onClick={() => person.forget()}>
            {m.askAgain}
          </button>
        </p>
      ) : (
        <>
          <Writing person={person} />
          <Ending waits={!talking} person={person} />
        </>
      )}
    </>
  );
}
