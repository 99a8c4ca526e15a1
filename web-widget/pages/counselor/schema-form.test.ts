import { expect, test } from 'vitest';
import { inputIn, shownIn, wordsOfField } from './schema-form.ts';

const read = (fields: Readonly<Record<string, string>>) => (name: string) => fields[name] ?? '';

test('fields become numbers, answers and lists; what is empty is left out', () => {
  const schema = {
    properties: {
      wage: { type: 'integer' },
      hours: { type: 'number' },
      hired: { type: 'string', format: 'date' },
      probation: { type: 'boolean' },
      weeks: { type: 'array', items: { type: 'number' } },
      other: { type: 'string' },
    },
  };
  const form = read({
    wage: '12,000',
    hours: '7.5',
    hired: '2023-03-02',
    probation: 'false',
    weeks: '10, 12',
  });
  expect(inputIn(schema, form, () => 0)).toEqual({
    wage: 12_000,
    hours: 7.5,
    hired: '2023-03-02',
    probation: false,
    weeks: [10, 12],
  });
});

test('what is no number goes as it was written', () => {
  expect(inputIn({ properties: { wage: { type: 'integer' } } }, read({ wage: '만원' }), () => 0)).toEqual({
    wage: '만원',
  });
});

test('groups of fields become a list, empty groups left out', () => {
  const jobs = { type: 'array', items: { type: 'object', properties: { paid_days: { type: 'integer' } } } };
  const form = read({ 'jobs.0.paid_days': '120', 'jobs.1.paid_days': '' });
  expect(inputIn({ properties: { jobs } }, form, () => 2)).toEqual({ jobs: [{ paid_days: 120 }] });
});

test('known values are shown as they are written', () => {
  expect(shownIn([1, 2])).toBe('1, 2');
  expect(shownIn(false)).toBe('false');
  expect(shownIn(undefined)).toBe('');
});

test('choices have the words of the description', () => {
  const unit = { description: '임금을 정한 단위: 시급, 일급', enum: ['hourly', 'daily'] };
  expect(wordsOfField('pay_type', unit)).toEqual({
    label: '임금을 정한 단위',
    choices: [
      ['hourly', '시급'],
      ['daily', '일급'],
    ],
  });
  const claim = { description: '임금(수당 포함) 또는 퇴직금', enum: ['wage', 'severance'] };
  expect(wordsOfField('claim', claim).choices[1]).toEqual(['severance', '퇴직금']);
  expect(wordsOfField('kind', { description: '종류', enum: ['a', 'b'] }).choices[0]).toEqual(['a', 'a']);
});
