const lastWork = new WeakMap<object, Promise<unknown>>();

/**
 * Does work on an index while nothing else does: one file at a time is brought in, and what an administrator
 * changes comes between two files. In the order asked; the work's failure is the caller's own.
 */
export function alone<Result>(index: object, work: () => Promise<Result>): Promise<Result> {
  const done = (lastWork.get(index) ?? Promise.resolve()).then(work);
  lastWork.set(
    index,
    done.catch(() => {}),
  );
  return done;
}
