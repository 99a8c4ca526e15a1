/**
 * Exact rational arithmetic for money and hours, so that nothing is rounded between the steps of a formula
 * and the last step rounds once. A number with decimals (7.5 hours, 92.5 per cent) is taken as written.
 *
 * @example exact(9_200_000).over(92).times(30).times(1096).over(365).round() // 9_008_219
 */
export class Exact {
  private readonly numerator: bigint;
  private readonly denominator: bigint;

  constructor(numerator: bigint, denominator: bigint) {
    if (denominator === 0n) throw new RangeError('0으로 나눌 수 없습니다.');
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(numerator, denominator);
    this.numerator = (sign * numerator) / divisor;
    this.denominator = (sign * denominator) / divisor;
  }

  plus(other: Exact | number): Exact {
    const right = exact(other);
    return new Exact(
      this.numerator * right.denominator + right.numerator * this.denominator,
      this.denominator * right.denominator,
    );
  }

  minus(other: Exact | number): Exact {
    return this.plus(exact(other).times(-1));
  }

  times(other: Exact | number): Exact {
    const right = exact(other);
    return new Exact(this.numerator * right.numerator, this.denominator * right.denominator);
  }

  over(other: Exact | number): Exact {
    const right = exact(other);
    return new Exact(this.numerator * right.denominator, this.denominator * right.numerator);
  }

  atLeast(other: Exact | number): Exact {
    return this.compare(other) >= 0 ? this : exact(other);
  }

  atMost(other: Exact | number): Exact {
    return this.compare(other) <= 0 ? this : exact(other);
  }

  /** Negative, zero or positive, as this is less than, equal to or more than `other`. */
  compare(other: Exact | number): number {
    const difference = this.minus(other).numerator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** Nearest integer, a half upwards. */
  round(): number {
    return floorDivide(2n * this.numerator + this.denominator, 2n * this.denominator);
  }

  floor(): number {
    return floorDivide(this.numerator, this.denominator);
  }

  ceil(): number {
    return -floorDivide(-this.numerator, this.denominator);
  }

  /** For hours and percentages to be shown; money leaves through `round`. */
  toNumber(): number {
    return Number(this.numerator) / Number(this.denominator);
  }
}

export function exact(value: Exact | number): Exact {
  if (value instanceof Exact) return value;
  const [whole = '0', decimals = ''] = value.toFixed(6).replace(/0+$/, '').split('.');
  return new Exact(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

function floorDivide(numerator: bigint, denominator: bigint): number {
  const quotient = numerator / denominator;
  return Number(numerator % denominator < 0n ? quotient - 1n : quotient);
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
