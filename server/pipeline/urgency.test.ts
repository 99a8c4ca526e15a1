import { expect, test } from 'vitest';
import { actionPlan } from '../assistants/action-plan/action-plan.ts';
import { consultation } from '../assistants/consultation/consultation.ts';
import { jobPost } from '../assistants/job-post/job-post.ts';
import type { Role } from '../contracts/index.ts';
import { urgencyOf } from './urgency.ts';

const signedIn = (...roles: Role[]) => ({
  program: false,
  account: { id: 'kim', name: 'kim', roles, organisation: null },
});
const passer = { program: false, account: null };

test.each([
  ['a counselor who looks something up', signedIn('counselor'), consultation, 'session'],
  ['a counselor who drafts a post with an employer', signedIn('employer', 'counselor'), jobPost, 'session'],
  ['whoever draws up a plan where nobody signs in', passer, actionPlan, 'session'],
  ['a citizen who asks', passer, consultation, 'person'],
  ['an employer who drafts a post', signedIn('employer'), jobPost, 'person'],
  ['a program that asks', { program: true, account: null }, consultation, 'batch'],
  ['a program that draws up plans', { program: true, account: null }, actionPlan, 'batch'],
] as const)('%s', (_, visitor, assistant, urgency) => {
  expect(urgencyOf(visitor, assistant)).toBe(urgency);
});
