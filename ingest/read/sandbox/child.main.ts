import { Worker } from 'node:worker_threads';
import { UnreadableFile } from '../../cut-document.ts';
import { readPosts } from '../../posts/read-posts.ts';
import { readText } from '../read-text.ts';
import type { ReadReply, ReadRequest } from './messages.ts';

/**
 * The sandbox's process: reads the files that it is sent. It holds nothing but the file under its eyes, and a
 * thread of it ends it when it grows over its limit, however busy it is.
 */
const limitBytes = Number(process.argv[2]);

// In plain JavaScript, since a thread that must start at once cannot wait for a compiler.
new Worker(
  `setInterval(() => { if (process.memoryUsage.rss() > ${limitBytes}) process.kill(process.pid, 'SIGKILL'); }, 50);`,
  { eval: true, execArgv: [], stdout: false },
).unref();

const reply = (answer: ReadReply) => process.send?.(answer);

process.on('message', async ({ as, name, bytes }: ReadRequest) => {
  try {
    if (as === 'posts') reply({ type: 'posts', posts: await readPosts(name, bytes) });
    else reply({ type: 'read', text: await readText(name, bytes) });
  } catch (failure) {
    if (failure instanceof UnreadableFile) {
      reply({ type: 'unreadable', message: failure.message, code: failure.code });
    } else {
      process.exit(1);
    }
  }
});
process.on('disconnect', () => process.exit(0));
reply({ type: 'loaded' });
