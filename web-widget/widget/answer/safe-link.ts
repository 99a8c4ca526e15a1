/** Where an answer may send a person: hosts that only public bodies get, and a few that they use besides. */
const publicHosts = ['go.kr', 'comwel.or.kr', 'klac.or.kr', 'keis.or.kr', 'kosha.or.kr', 'hrdkorea.or.kr'];

/** The address as a link may carry it, or null when an answer must not link there. */
export function safeLink(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  const known = publicHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return known && url.protocol === 'https:' && !url.username && !url.port ? url.href : null;
}

/**
 * Where a bare address in running text ends. Korean sets particles right behind it (`…/guide?id=1에서`), so it ends
 * before the first character that is not ASCII, and before punctuation that belongs to the sentence.
 */
export function addressEnd(text: string): number {
  return /^[!-~]*?(?=[.,;:!?'"()[\]{}<>*]*(?:[^!-~]|$))/.exec(text)?.[0].length ?? 0;
}
