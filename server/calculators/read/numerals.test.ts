import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nativeNumeralAt, sinoNumeralAt } from './numerals.ts';

const digits = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

/** 1_234 → '천이백삼십사', as people spell it. */
function spellBelowTenThousand(value: number): string {
  return [1000, 100, 10, 1]
    .map((place, index) => {
      const digit = Math.floor(value / place) % 10;
      const name = ['천', '백', '십', ''][index] ?? '';
      return digit === 0 ? '' : digit === 1 && name !== '' ? name : `${digits[digit]}${name}`;
    })
    .join('');
}

function spell(value: number): string {
  const above = Math.floor(value / 10_000);
  return `${above === 0 ? '' : above === 1 ? '만' : `${spellBelowTenThousand(above)}만`}${spellBelowTenThousand(value % 10_000)}`;
}

describe('sinoNumeralAt', () => {
  it('reads numbers back from Hangul', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(sinoNumeralAt(spell(value), 0)?.value).toBe(value);
      }),
    );
  });

  it('reads digits mixed with places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 1, max: 9 }),
        (tenThousands, thousands) => {
          const value = tenThousands * 10_000 + thousands * 1_000;
          expect(sinoNumeralAt(`${tenThousands}만${thousands}천`, 0)?.value).toBe(value);
          expect(sinoNumeralAt(`${tenThousands}만 ${thousands}천원`, 0)?.value).toBe(value);
          expect(sinoNumeralAt(value.toLocaleString('en-US'), 0)?.value).toBe(value);
        },
      ),
    );
  });

  it('stops before a number of its own', () => {
    expect(sinoNumeralAt('200만 3개월', 0)).toMatchObject({ value: 2_000_000, end: 4 });
  });
});

describe('nativeNumeralAt', () => {
  it.each([
    ['두', 2],
    ['열두', 12],
    ['스물', 20],
    ['서른다섯', 35],
    ['예순한', 61],
  ] as const)('reads %s', (text, value) => {
    expect(nativeNumeralAt(`${text} 살`, 0)?.value).toBe(value);
  });
});
