import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jobForms } from './read-jobs.ts';

test('docs/job-data.md lists every column that an agency may supply', async () => {
  const page = await readFile(new URL('../../docs/job-data.md', import.meta.url), 'utf8');
  for (const { columns } of jobForms) {
    for (const { names, required, meaning } of Object.values(columns)) {
      const row = `| ${names.map((name) => `\`${name}\``).join(', ')} | ${required ? 'yes' : ''} | ${meaning} |`;
      expect(page).toContain(row);
    }
  }
});
