import { expect, test } from 'vitest';
import { maskPersonalData } from '../guards/personal-data.ts';
import { maskAtLeisure } from './mask-at-leisure.ts';

test('masks a long text as if in one go', async () => {
  const text = '연락처는 010-1234-5678이고 업무는 급여 정산입니다.\n'.repeat(600);
  expect(await maskAtLeisure(text)).toEqual(maskPersonalData(text));
});

test('lets others be served in between', async () => {
  const order: string[] = [];
  setImmediate(() => order.push('somebody else'));
  await maskAtLeisure('가나다라 '.repeat(10_000)).then(() => order.push('masked'));
  expect(order).toEqual(['somebody else', 'masked']);
});
