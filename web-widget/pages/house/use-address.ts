import { useCallback, useEffect, useState } from 'preact/hooks';

/** What changes in the address; null takes a parameter out. */
export type AddressChange = Readonly<Record<string, string | null>>;

/** This page's address with some parameters changed. */
export function addressWith(change: AddressChange): string {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  return address.pathname + address.search;
}

/** The parameters of the address, and the way to change them: the page stays, and the browser's way back works. */
export function useAddress(): readonly [URLSearchParams, (change: AddressChange) => void] {
  const [search, read] = useState(location.search);
  useEffect(() => {
    const changed = () => read(location.search);
    addEventListener('popstate', changed);
    return () => removeEventListener('popstate', changed);
  }, []);
  const change = useCallback((wanted: AddressChange) => {
    const address = addressWith(wanted);
    if (address === location.pathname + location.search) return;
    history.pushState(null, '', address);
    read(location.search);
  }, []);
  return [new URLSearchParams(search), change];
}
