import { expect, test } from 'vitest';
import { UnreadableFile } from '../cut-document.ts';
import { cutProcedure } from './procedure.ts';

const source = `
id: complaint
title: 임금체불 진정
topic: wages
audience: [worker]
law: [근로기준법 제104조제1항]
questions: [월급을 못 받았어요]
summary: 근로자는 노동청에 진정할 수 있습니다(근로기준법 제104조제1항).
who: ['임금체불 진정은 근로자가 합니다(근로기준법 제104조제1항).']
where: { office: 사업장을 맡는 노동청, online: labor.moel.go.kr }
steps: [진정서를 냅니다.]
contacts: [moel]
related: []
as_of: 2026-11-22
review_by: 2027-01-01
`;
const laws = new Map([['근로기준법', '근로기준법']]);

test('a procedure is found by its questions, and its sections open one by one', async () => {
  const { documentId, passages } = await cutProcedure('/a/complaint.procedure.yaml', source, laws);
  expect(documentId).toBe('procedure:complaint');
  expect(passages.map(({ passage }) => passage.heading)).toEqual([
    '짧은 답',
    '누가 할 수 있나요',
    '어디에 내나요',
    '어떻게 하나요',
    '물어볼 곳',
  ]);
  expect(passages[0]?.alsoFindBy).toEqual(['월급을 못 받았어요']);
  expect(passages[2]?.passage.text).toBe(
    '임금체불 진정 창구: 사업장을 맡는 노동청.\n임금체불 진정 온라인 창구: labor.moel.go.kr.',
  );
  expect(passages[4]?.passage.text).toContain('1350');
});

test('what is missing or wrong is told', async () => {
  const broken = source.replace('steps:', 'stepz:').replace('contacts: [moel]', 'contacts: [nobody]');
  await expect(cutProcedure('/a/complaint.procedure.yaml', broken, laws)).rejects.toThrow(UnreadableFile);
  await expect(cutProcedure('/a/complaint.procedure.yaml', broken, laws)).rejects.toThrow('steps');
  const unknown = source.replace('contacts: [moel]', 'contacts: [nobody]');
  await expect(cutProcedure('/a/complaint.procedure.yaml', unknown, laws)).rejects.toThrow('nobody');
});
