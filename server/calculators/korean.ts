import { Exact } from './exact.ts';

/** 82560 → '82,560원' */
export function won(amount: number): string {
  return `${amount.toLocaleString('en-US')}원`;
}

/** Hours and days as people write them, at most two decimals: 4.8 → '4.8', 209 → '209'. */
export function count(value: number | Exact): string {
  const number = value instanceof Exact ? value.toNumber() : value;
  return (Math.round(number * 100) / 100).toLocaleString('en-US');
}

/** '2026-09-15' → '2026년 9월 15일' */
export function koreanDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}년 ${month}월 ${day}일`;
}

/** The name with its topic particle: '시급' → '시급은', '통상시급(시간)' → by the last Hangul syllable. */
export function topic(name: string): string {
  const last = [...name].reverse().find((character) => /[가-힣]/.test(character)) ?? '은';
  return `${name}${(last.charCodeAt(0) - 0xac00) % 28 === 0 ? '는' : '은'}`;
}

/** The words with the particle of what something is taken for: '12,000원' → '12,000원으로', '나이' → '나이로'. */
export function direction(words: string): string {
  const last = [...words].reverse().find((character) => /[가-힣]/.test(character)) ?? '은';
  const final = (last.charCodeAt(0) - 0xac00) % 28;
  return `${words}${final === 0 || final === 8 ? '로' : '으로'}`;
}
