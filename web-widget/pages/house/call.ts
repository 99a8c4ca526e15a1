import { refusal } from '../../widget/wire/api.ts';

/**
 * Asks the server for what a path of the API gives; a form is sent as it is, any other body as JSON.
 * @throws Refusal where the server says no, or what `fetch` throws where it cannot be reached
 */
export async function call<T>(
  base: URL,
  path: string,
  {
    method = 'GET',
    body,
    signal,
  }: { readonly method?: string; readonly body?: unknown; readonly signal?: AbortSignal } = {},
): Promise<T> {
  const isForm = body instanceof FormData;
  const response = await fetch(new URL(path, base), {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw await refusal(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
