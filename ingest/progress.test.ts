import { describe, expect, test } from 'vitest';
import type { IngestEvent } from './ingest-event.ts';
import { showProgress } from './progress.ts';

const events: IngestEvent[] = [
  { type: 'started', files: 3 },
  { type: 'file', path: '/자료/근로기준법.md', outcome: 'indexed', passages: 300, reason: null },
  { type: 'file', path: '/자료/그대로.md', outcome: 'unchanged', passages: 0, reason: null },
  { type: 'file', path: '/자료/빈.txt', outcome: 'failed', passages: 0, reason: 'The file is empty.' },
  { type: 'file', path: '/자료/없앤.md', outcome: 'removed', passages: 0, reason: null },
  { type: 'notice', text: 'The embedding model does not answer.' },
  {
    type: 'finished',
    summary: { indexed: 1, unchanged: 1, removed: 1, skipped: 0, failed: 1, passages: 300 },
  },
];

function shown(screen: { isTTY?: boolean; columns?: number }): string {
  let text = '';
  const show = showProgress({ ...screen, write: (part: string) => (text += part) });
  for (const event of events) show(event);
  return text;
}

describe('progress', () => {
  test('is plain lines where there is no terminal', () => {
    expect(shown({}).split('\n')).toEqual([
      'indexed: /자료/근로기준법.md (300 passages)',
      'failed: /자료/빈.txt — The file is empty.',
      'removed: /자료/없앤.md',
      'The embedding model does not answer.',
      '1 indexed (300 passages), 1 unchanged, 1 removed, 1 failed',
      '',
    ]);
  });

  test('is a bar on a terminal that never wraps, with bad files and the sum left standing above it', () => {
    const text = shown({ isTTY: true, columns: 40 });
    expect(text).toContain('\r\x1b[K████████░░░░░░░░░░░░░░░░ 1/3 근로기준');
    const lines = text.split('\n').map((line) => line.split('\r\x1b[K').at(-1));
    expect(lines).toEqual([
      'failed: /자료/빈.txt — The file is empty.',
      'removed: /자료/없앤.md',
      'The embedding model does not answer.',
      '1 indexed (300 passages), 1 unchanged, 1 removed, 1 failed',
      '',
    ]);
  });
});
