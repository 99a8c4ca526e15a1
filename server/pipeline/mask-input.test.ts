import { expect, test } from 'vitest';
import { maskInput } from './mask-input.ts';

test('personal data is masked in every text of an input, and ids of our own stay as they are', async () => {
  const id = '0b9f6f3e-8a42-4d2e-9d5b-9b5ad2f1c111';
  const { input, found } = await maskInput(
    { brief: '문의 010-1234-5678', answers: { contact: ['a@example.kr'] }, version: id, copies: 2 },
    [],
  );
  expect(input).toEqual({
    brief: '문의 [전화번호]',
    answers: { contact: ['[이메일]'] },
    version: id,
    copies: 2,
  });
  expect(found).toEqual(['phone', 'email']);
});

test('what a service cannot do without stays, and the rest is masked all the same', async () => {
  const { input, found } = await maskInput({ brief: '02-123-4567, 900101-1234567' }, ['phone']);
  expect(input.brief).toBe('02-123-4567, [주민등록번호]');
  expect(found).toEqual(['resident-number']);
});
