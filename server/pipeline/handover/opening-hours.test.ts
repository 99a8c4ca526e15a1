import { describe, expect, test } from 'vitest';
import { openingHours } from './opening-hours.ts';

const at = (seoulTime: string) => new Date(`${seoulTime}:00+09:00`);
const office = openingHours('mon-fri 09:00-12:00,13:00-18:00; sat 09:00-13:00', ['2026-12-25']);

describe('opening hours in Seoul', () => {
  test.each([
    ['2026-11-23T09:00', true, 'Monday morning'],
    ['2026-11-23T08:59', false, 'before it opens'],
    ['2026-11-23T12:30', false, 'at noon'],
    ['2026-11-23T17:59', true, 'the last minute'],
    ['2026-11-23T18:00', false, 'when it closes'],
    ['2026-11-21T12:59', true, 'Saturday'],
    ['2026-11-22T10:00', false, 'Sunday'],
    ['2026-12-25T10:00', false, 'a closed day'],
  ])('%s: %s (%s)', (time, open) => {
    expect(office.isOpen(at(time))).toBe(open);
  });

  test.each([
    ['2026-11-23T08:00', '2026-11-23T09:00'],
    ['2026-11-23T12:30', '2026-11-23T13:00'],
    ['2026-11-23T18:00', '2026-11-24T09:00'],
    ['2026-11-21T13:00', '2026-11-23T09:00'],
    ['2026-12-24T19:00', '2026-12-26T09:00'],
  ])('after %s it opens at %s', (now, opens) => {
    expect(office.opensAfter(at(now))).toEqual(at(opens));
  });

  test('24:00 and a week that goes round', () => {
    const night = openingHours('fri-mon 22:00-24:00', []);
    expect(night.isOpen(at('2026-11-22T23:59'))).toBe(true);
    expect(night.isOpen(at('2026-11-24T23:00'))).toBe(false);
  });

  test('never is never', () => {
    const never = openingHours('never', []);
    expect(never.isOpen(at('2026-11-23T10:00'))).toBe(false);
    expect(never.opensAfter(at('2026-11-23T10:00'))).toBeNull();
  });

  test.each(['mon', 'monday 09:00-18:00', 'mon 18:00-09:00', 'mon-fri 9-18', 'mon 09:00-25:00', ''])(
    'says what cannot be read: %s',
    (text) => {
      expect(() => openingHours(text, [])).toThrow('is no opening time');
    },
  );
});
