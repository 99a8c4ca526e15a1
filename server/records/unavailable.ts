/** The database cannot be opened; the message says which, and what an operator can do. */
export class RecordsUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RecordsUnavailable';
  }
}
