import { describe, expect, test } from 'vitest';
import type { Role } from '../contracts/index.ts';
import { mayOpen, ownerOf } from './ownership.ts';
import type { Visitor } from './visitor.ts';

const visitor = (id: string, role: Role, organisation: string | null): Visitor => ({
  account: { id, name: id, roles: [role], organisation },
  roles: new Set<Role>(['citizen', role]),
  everyService: false,
  program: false,
  person: id,
});
const passer: Visitor = {
  account: null,
  roles: new Set(['citizen']),
  everyService: false,
  program: false,
  person: '::1',
};
const posts: readonly Role[] = ['employer', 'counselor'];

describe('a document of an employer', () => {
  const owned = ownerOf(visitor('kim', 'employer', '나루제과'));
  test.each([
    ['its author', visitor('kim', 'employer', '나루제과'), true],
    ['a colleague', visitor('lee', 'employer', '나루제과'), true],
    ['a colleague in another role', visitor('cho', 'jobseeker', '나루제과'), false],
    ['another company', visitor('park', 'employer', '다른식품'), false],
    ['an administrator', visitor('root', 'administrator', null), false],
    ['a passer-by', passer, false],
  ])('%s', (_who, who, may) => {
    expect(mayOpen(who, owned, posts)).toBe(may);
  });
});

test('people without an organisation share nothing with each other', () => {
  const owned = ownerOf(visitor('kim', 'employer', null));
  expect(mayOpen(visitor('lee', 'employer', null), owned, posts)).toBe(false);
});

test('what was made without signing in opens for whoever knows its id', () => {
  expect(mayOpen(visitor('lee', 'employer', '나루제과'), ownerOf(passer), [])).toBe(true);
});
