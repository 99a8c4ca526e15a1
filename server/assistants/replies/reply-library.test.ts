import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { skipUnless } from '../../../tests/require.ts';
import { overdueReplies, parseReply, readReplies, replyLibrary } from './reply-library.ts';

const source = (body: string): string =>
  `---\nid: human\nroute: human\nowner: 상담 품질 담당\nreviewed: 2026-11-22\nnext_review: 2027-02-22\n---\n${body}`;

test('a reply comes in the language asked for, else in English, else in Korean', () => {
  const both = replyLibrary([parseReply(source('## ko\n전화하세요.\n## en\nPlease call.\n'), 'human.md')]);
  expect(both.text('human', 'ko')).toEqual({ text: '전화하세요.', language: 'ko' });
  expect(both.text('human', 'vi')).toEqual({ text: 'Please call.', language: 'en' });
  const korean = replyLibrary([parseReply(source('## ko\n전화하세요.\n'), 'human.md')]);
  expect(korean.text('human', 'vi').language).toBe('ko');
});

test('a reply that does not exist is an error which says what to do', () => {
  expect(() => replyLibrary([]).text('human', 'ko')).toThrow('add knowledge/replies/human.md');
});

test.each([
  ['no owner', source('## ko\n네.\n').replace(/owner.*\n/, ''), 'owner'],
  ['an unknown route', source('## ko\n네.\n').replace('route: human', 'route: elsewhere'), 'route'],
  ['no Korean', source('## en\nYes.\n'), '## ko'],
])('%s is refused', (_, text, message) => {
  expect(() => parseReply(text, 'human.md')).toThrow(message);
});

test('a reply is overdue from the day after its next review', () => {
  const library = replyLibrary([parseReply(source('## ko\n네.\n'), 'human.md')]);
  expect(overdueReplies(library, '2027-02-22')).toEqual([]);
  expect(overdueReplies(library, '2027-02-23').map(({ id }) => id)).toEqual(['human']);
});

describe('our own replies', async () => {
  const { replies } = await readReplies('knowledge/replies');

  test.each(replies)('$id has Korean and English', ({ texts }) => {
    expect([...texts.keys()]).toEqual(expect.arrayContaining(['ko', 'en']));
  });

  test.each(replies)('$id is read again after it was reviewed', ({ reviewed, next_review }) => {
    expect(next_review > reviewed).toBe(true);
  });

  test.each(['suicide', 'rescue', 'violence'])('emergency-%s begins with a number to call', (kind) => {
    const reply = replies.find(({ id }) => id === `emergency-${kind}`);
    const first = { suicide: '109', rescue: '119', violence: '112' }[kind] ?? '';
    for (const text of reply?.texts.values() ?? []) expect(text.match(/\d{3}/)?.[0]).toBe(first);
  });

  const contacts = '../shared/data/contacts.tsv';
  test.skipIf(skipUnless(existsSync(contacts), 'shared', `put ${contacts} beside the checkout`))(
    'every telephone number stands in the table of contacts',
    async () => {
      const known = await readFile(contacts, 'utf8');
      const numbers = replies.flatMap(({ id, texts }) =>
        [...texts.values()].flatMap((text) =>
          [...text.matchAll(/(?<![\d.:–~-])(?:1\d{3}-\d{4}|1\d{2,3})(?![\d:.-])/g)].map(
            ([number]) => `${id} ${number}`,
          ),
        ),
      );
      expect(numbers.length).toBeGreaterThan(30);
      expect(numbers.filter((entry) => !known.includes(entry.split(' ')[1] ?? ''))).toEqual([]);
    },
  );
});
