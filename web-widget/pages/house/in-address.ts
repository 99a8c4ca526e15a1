/** What the page's address says under a name; empty where nothing. */
export const fromAddress = (name: string): string => new URLSearchParams(location.search).get(name) ?? '';

/** The address of this page with some of what it says changed; what is empty goes. */
export function withAddress(changes: Readonly<Record<string, string>>): string {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  return address.pathname + address.search;
}
