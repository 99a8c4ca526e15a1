import { openEmbeddedStore } from '../../knowledge/index/embedded-store.ts';
import { passageWith } from '../builders/passage.ts';

// Run by a test, which kills it: writes passage after passage and prints a line when each is acknowledged.
const store = await openEmbeddedStore(process.argv[2] ?? '');
for (;;) {
  await store.upsert([
    {
      passage: passageWith({ documentId: 'endless' }),
      vectors: { morpheme: new Map([[2, 1]]), bigram: new Map([[1, 1]]) },
    },
  ]);
  process.stdout.write('written\n');
}
