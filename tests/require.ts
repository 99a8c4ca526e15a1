/**
 * Whether the suites of a real server must run here. `NARU_REQUIRE` lists them, separated by commas; `.ci/run`
 * names them all, so that a server which did not start is a failure there and a plain skip on a fresh machine.
 */
export function required(server: 'ollama' | 'chromium' | 'qdrant' | 'postgres' | 'shared'): boolean {
  return (process.env.NARU_REQUIRE ?? '').split(',').includes(server);
}

/** Says why a suite is skipped, or throws where it is required. */
export function skipUnless(available: boolean, server: Parameters<typeof required>[0], how: string): boolean {
  if (available) return false;
  if (required(server)) throw new Error(`${server} is required here and is not available: ${how}`);
  console.info(`skipped: ${server} is not available (${how})`);
  return true;
}
