/** Whether this machine is on the network, as far as the browser knows. */
export interface Network {
  isOnline: () => boolean;
  /** Calls back at every change; the result stops it. */
  watch: (changed: (online: boolean) => void) => () => void;
}

export const browserNetwork: Network = {
  isOnline: () => navigator.onLine,
  watch: (changed) => {
    const report = (): void => changed(navigator.onLine);
    addEventListener('online', report);
    addEventListener('offline', report);
    return () => {
      removeEventListener('online', report);
      removeEventListener('offline', report);
    };
  },
};

/** Resolves at once when online, else when the network is back. Rejects when `signal` aborts. */
export function untilOnline(network: Network, signal: AbortSignal): Promise<void> {
  if (network.isOnline()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = network.watch((online) => {
      if (!online) return;
      stop();
      resolve();
    });
    signal.addEventListener('abort', () => {
      stop();
      reject(signal.reason);
    });
  });
}
