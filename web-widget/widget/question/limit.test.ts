import { expect, it } from 'vitest';
import { questionLimit } from '../../../server/contracts/index.ts';
import { longestQuestion } from './limit.ts';

it('allows the questions that the server allows', () => {
  expect(longestQuestion).toBe(questionLimit);
});
