import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Refusal } from '../../widget/wire/api.ts';
import { call } from './call.ts';
import { usePlace } from './place.ts';

/** What was read of the server, and how the last try went. */
export interface Reading<T> {
  /** Null until something was read of this path. */
  readonly value: T | null;
  /** When the value was read. */
  readonly readAt: Date | null;
  /** What went wrong with the last try; null where nothing did. */
  readonly problem: string | null;
  /** Reads at once. */
  readonly again: () => Promise<void>;
}

interface Last<T> {
  readonly path: string;
  readonly value: T | null;
  readonly readAt: Date | null;
  readonly problem: string | null;
}

/**
 * Reads a path of the API, and with `everyMs` again and again while the page is in view. What was read stays when the
 * connection breaks, with its time.
 */
export function useReading<T>(path: string, everyMs?: number): Reading<T> {
  const { base, common } = usePlace();
  const [last, keep] = useState<Last<T>>({ path, value: null, readAt: null, problem: null });
  const wanted = useRef(path);
  wanted.current = path;

  const again = useCallback(async () => {
    const result = await call<T>(base, path).then(
      (value) => ({ value, readAt: new Date(), problem: null }),
      (error) => ({ problem: (error instanceof Refusal && error.said) || common.away }),
    );
    if (wanted.current !== path) return;
    keep((before) => ({
      ...(before.path === path ? before : { value: null, readAt: null }),
      path,
      ...result,
    }));
  }, [base.href, path]);

  useEffect(() => {
    void again();
    if (everyMs === undefined) return;
    const read = () => {
      if (document.visibilityState === 'visible') void again();
    };
    const timer = setInterval(read, everyMs);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, [again, everyMs]);

  const { value, readAt, problem } = last.path === path ? last : { value: null, readAt: null, problem: null };
  return { value, readAt, problem, again };
}
