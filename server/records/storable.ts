/** PostgreSQL refuses NUL and lone surrogates in text and jsonb; a model may still write them. */
const refused = /\0|\p{Surrogate}/gu;

/** A copy of a JSON value, or of a text, without the characters that PostgreSQL cannot hold. */
export function storable<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(refused, '') as Value & string;
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'string' ? part.replace(refused, '') : part,
    ),
  ) as Value;
}
