/** Why a run was stopped from outside: the reason of its abort signal. */
export class RunStopped extends Error {
  readonly by: 'person' | 'absence' | 'server';

  constructor(by: RunStopped['by']) {
    super(
      {
        person: 'The person stopped the answer.',
        absence: 'Nobody follows the answer.',
        server: 'The server stops.',
      }[by],
    );
    this.name = 'RunStopped';
    this.by = by;
  }
}
