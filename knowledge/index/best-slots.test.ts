import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BestSlots } from './best-slots.ts';

it('keeps what sorting would put first, equal scores in the order of the slots', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 20 })),
      fc.integer({ min: 0, max: 12 }),
      (scores, limit) => {
        const best = new BestSlots(limit, (a, b) => a < b);
        for (const [slot, score] of scores.entries()) if (score >= best.bar) best.add(slot, score);
        const sorted = scores
          .map((score, slot) => ({ slot, score }))
          .sort((a, b) => b.score - a.score || a.slot - b.slot);
        expect(best.list()).toEqual(sorted.slice(0, limit));
      },
    ),
  );
});
