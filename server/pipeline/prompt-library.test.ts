import { expect, test } from 'vitest';
import { parsePrompt, readPrompts } from './prompt-library.ts';

const source = `---
id: greeting
version: 1
variables: [name]
---
## system
친절하게 답합니다.

## user
{{name}}입니다.
`;

test('renders its sections as messages', () => {
  expect(parsePrompt(source).render({ name: '나루' })).toEqual([
    { role: 'system', content: '친절하게 답합니다.' },
    { role: 'user', content: '나루입니다.' },
  ]);
});

test('a value that looks like a variable stays as it is', () => {
  expect(parsePrompt(source).render({ name: '{{name}}' })[1]?.content).toBe('{{name}}입니다.');
});

test('a missing variable is an error, not an empty space', () => {
  expect(() => parsePrompt(source).render({})).toThrow(/name/);
});

test('a variable that the front matter does not list is refused when read', () => {
  expect(() => parsePrompt(source.replace('{{name}}', '{{age}}'))).toThrow(/age/);
});

test('the same words have the same hash, other words another', () => {
  expect(parsePrompt(source).hash).toBe(parsePrompt(source).hash);
  expect(parsePrompt(source.replace('친절', '정확')).hash).not.toBe(parsePrompt(source).hash);
});

test('every prompt of the project can be read', async () => {
  expect([...(await readPrompts('prompts')).keys()]).toContain('consultation');
});
