/** Whether an origin, as a browser says it, is that of the server to whose host (`Host`) the call goes. */
export function isOwnOrigin(origin: string | undefined | null, host: string | undefined): boolean {
  return typeof origin === 'string' && URL.canParse(origin) && new URL(origin).host === host;
}
