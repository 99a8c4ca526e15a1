/** What stands in the page's address under a name; null where nothing does. */
export const addressParameter = (name: string): string | null =>
  new URLSearchParams(location.search).get(name);

/** Writes into the page's address, so that a reload or a link brings it back; null takes it out. */
export function setAddressParameter(name: string, value: string | null): void {
  const address = new URL(location.href);
  if (address.searchParams.get(name) === value) return;
  if (value === null) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}
