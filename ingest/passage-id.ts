import { v5 } from 'uuid';

/** Names of passages within UUIDv5; any fixed UUID would do, but this one must never change. */
const passages = '6f1f2c0e-5d0b-5b57-9a3e-0d9c8f1b7a42';
const files = 'd3a4c6b8-1e2f-5c7a-8b9d-4f6e2a1c0b57';

/** The same place in the same document keeps its id, so that old citations still open. */
export function passageId(documentId: string, locator: string): string {
  return v5(`${documentId}\n${locator}`, passages);
}

/** Names a file by where it is, without telling readers of the index where that is. */
export function fileId(absolutePath: string): string {
  return v5(absolutePath, files);
}
