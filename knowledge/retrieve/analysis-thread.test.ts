import { afterEach, expect, test, vi } from 'vitest';
import { passageWith } from '../../tests/builders/passage.ts';
import { analyzerWithThread } from './analysis-thread.ts';
import { createAnalyzer } from './analyzer.ts';

// A thread has to load an analyser of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const here = await createAnalyzer();
const passages = Array.from({ length: 60 }, (_, i) => ({
  passage: passageWith({ heading: `제${i}조`, text: `연차 유급휴가는 ${i}일이며 수습기간에도 준다.` }),
  alsoFindBy: i % 2 === 0 ? [] : ['며칠을 쉬나요?'],
}));

let analyzer: ReturnType<typeof analyzerWithThread>;
afterEach(() => analyzer.close());

test('the thread finds the same words as the analyser does here, each passage in its place', async () => {
  const asked = vi.fn(here.vectorsOf);
  analyzer = analyzerWithThread({ vectorsOf: asked });
  const [first, second] = await Promise.all([
    analyzer.vectorsOf(passages),
    analyzer.vectorsOf([...passages].reverse()),
  ]);
  expect(asked).not.toHaveBeenCalled();
  expect(first).toEqual(await here.vectorsOf(passages));
  expect(second.reverse()).toEqual(first);
});

test('a few passages need no thread', async () => {
  const asked = vi.fn(here.vectorsOf);
  analyzer = analyzerWithThread({ vectorsOf: asked });
  expect(await analyzer.vectorsOf(passages.slice(0, 3))).toHaveLength(3);
  expect(asked).toHaveBeenCalledOnce();
});

test('what the thread is asked for when it is closed is refused, and a later lot starts another', async () => {
  analyzer = analyzerWithThread(here);
  const refused = expect(analyzer.vectorsOf(passages)).rejects.toThrow('ended');
  await new Promise(setImmediate);
  await analyzer.close();
  await refused;
  expect(await analyzer.vectorsOf(passages)).toHaveLength(60);
});
