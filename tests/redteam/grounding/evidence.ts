import { readFile } from 'node:fs/promises';
import { knownLaws } from '../../../ingest/law/known-laws.ts';
import { readDocument } from '../../../ingest/read/read-document.ts';
import type { Passage } from '../../../server/contracts/index.ts';

/** Guides on which honest and dishonest answers are made up: amounts by year, deadlines, shares, articles. */
const guides = [
  'weekly-holiday-allowance',
  'minimum-wage',
  'severance-pay',
  'dismissal-notice-allowance',
  'unfair-dismissal-relief',
  'parental-leave-benefit',
  'working-hours-and-breaks',
  'unemployment-benefit-days',
];

/** The passages of each guide, as a question about it would find them. */
export async function guideEvidence(): Promise<readonly (readonly Passage[])[]> {
  const laws = await knownLaws();
  return Promise.all(
    guides.map(async (name) => {
      const file = `knowledge/guides/${name}.md`;
      const { passages } = await readDocument(file, await readFile(file), laws);
      return passages.map(({ passage }) => passage);
    }),
  );
}
