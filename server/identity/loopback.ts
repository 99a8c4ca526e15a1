const loopback = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** Whether the name of a host, as in an address, means this very machine. */
export function isLoopback(host: string): boolean {
  return loopback.has(host) || /^127(?:\.\d{1,3}){3}$/.test(host);
}
