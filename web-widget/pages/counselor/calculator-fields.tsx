import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useMessages } from './messages.ts';
import { type FieldSchema, isGroups, shownIn, wordsOfField } from './schema-form.ts';

/** The fields of a schema, those of its groups in a frame each. Names are paths: `jobs.0.paid_days`. */
export function CalculatorFields({
  schema,
  known,
  problems,
  path,
}: {
  schema: FieldSchema;
  known: Readonly<Record<string, unknown>>;
  problems: Readonly<Record<string, string>>;
  path: string;
}): JSX.Element {
  return (
    <>
      {Object.entries(schema.properties ?? {}).map(([name, field]) =>
        isGroups(field) ? (
          <Groups key={name} schema={field} known={known[name]} problems={problems} path={path + name} />
        ) : (
          <Field
            key={name}
            name={path + name}
            schema={field}
            value={shownIn(known[name])}
            problem={problems[path + name]}
          />
        ),
      )}
    </>
  );
}

function Groups({
  schema,
  known,
  problems,
  path,
}: {
  schema: FieldSchema;
  known: unknown;
  problems: Readonly<Record<string, string>>;
  path: string;
}): JSX.Element {
  const { calculators: m } = useMessages();
  const filled = (Array.isArray(known) ? known : []) as readonly Readonly<Record<string, unknown>>[];
  const [count, setCount] = useState(Math.max(1, filled.length));
  const { label } = wordsOfField(path, schema);
  return (
    <>
      {Array.from({ length: count }, (_, at) => `${path}.${at}`).map((group, at) => (
        <fieldset key={group}>
          <legend>{m.group(label, at + 1)}</legend>
          <CalculatorFields
            schema={schema.items ?? {}}
            known={filled[at] ?? {}}
            problems={problems}
            path={`${group}.`}
          />
        </fieldset>
      ))}
      <p>
        <button type="button" class="plain" onClick={() => setCount(count + 1)}>
          {m.add}
        </button>
      </p>
    </>
  );
}

/** A field that is written in: a day, a number or words. */
function Written({
  about,
  isDate,
  isNumber,
}: {
  about: { readonly id: string; readonly name: string; readonly defaultValue: string };
  isDate: boolean;
  isNumber: boolean;
}): JSX.Element {
  if (isDate) return <input {...about} type="date" />;
  return <input {...about} type="text" autocomplete="off" inputMode={isNumber ? 'decimal' : 'text'} />;
}

function Field({
  name,
  schema,
  value,
  problem,
}: {
  name: string;
  schema: FieldSchema;
  value: string;
  problem: string | undefined;
}): JSX.Element {
  const { calculators: m } = useMessages();
  const id = useId();
  const { label, choices } = wordsOfField(name, schema);
  const isList = schema.type === 'array';
  const described = [isList && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const about = {
    id,
    name,
    'aria-invalid': problem !== undefined,
    ...(described ? { 'aria-describedby': described } : {}),
  };
  const options =
    schema.type === 'boolean'
      ? ([
          ['true', m.yes],
          ['false', m.no],
        ] as const)
      : choices;
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isList && (
        <p class="hint" id={`${id}-hint`}>
          {m.list}
        </p>
      )}
      {options.length > 0 ? (
        <select {...about} defaultValue={value}>
          <option value="" selected={value === ''}>
            {m.unknown}
          </option>
          {options.map(([option, words]) => (
            <option key={option} value={option} selected={option === value}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <Written
          about={{ ...about, defaultValue: value }}
          isDate={schema.format === 'date'}
          isNumber={isNumber}
        />
      )}
      {problem && (
        <p class="error" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
