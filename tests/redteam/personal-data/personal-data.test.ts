import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { maskPersonalData } from '../../../server/guards/personal-data.ts';
import { skipUnless } from '../../require.ts';
import { seededRandom } from '../random.ts';
import { scoreMasking } from './score.ts';
import { markedSentences } from './sentences.ts';

describe('2,000 invented sentences', () => {
  const { recall, precision, wrong } = scoreMasking(markedSentences(2000, seededRandom(20261122)));

  test('at least 0.99 of the personal data is masked', () => {
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  test('at least 0.95 of what is masked is personal data', () => {
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

const samples = '../shared/data/safety/ko_pii_mask_15.csv';

describe.skipIf(skipUnless(existsSync(samples), 'shared', `put ${samples} beside the checkout`))(
  'the Korean samples',
  () => {
    test('every datum that the samples star is masked', async () => {
      const rows = (await readFile(samples, 'utf8')).trim().split('\n').slice(1).map(cellsOf);
      const left = rows.flatMap(([text = '', starred = '']) => {
        const masked = maskPersonalData(text).text;
        return starredIn(text, starred).filter((datum) => masked.includes(datum));
      });
      expect(left).toEqual([]);
    });
  },
);

function cellsOf(row: string): string[] {
  return [...row.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** What the stars of the second column stand for: the text between the words that both have. Titles need no mask. */
function starredIn(text: string, starred: string): string[] {
  const pattern = starred
    .split(/\*+/)
    .map((kept) => kept.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('(.+)');
  const data = text.match(new RegExp(`^${pattern}$`))?.slice(1) ?? [];
  return data.map((datum) => datum.replace(/^담당자 | 고객님.*$/g, ''));
}
