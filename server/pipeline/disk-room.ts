import { statfs } from 'node:fs/promises';
import type { ServiceHealth } from '../contracts/index.ts';

/** How much room the disk of a folder has; null where the system does not say. */
export async function diskRoom(folder: string): Promise<ServiceHealth['disk']> {
  const disk = await statfs(folder).catch(() => null);
  return disk && { freeBytes: disk.bavail * disk.bsize, totalBytes: disk.blocks * disk.bsize };
}
