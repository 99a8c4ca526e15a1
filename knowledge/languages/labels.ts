import { readFileSync } from 'node:fs';
import type { Language } from './language.ts';

const units = ['won', 'days', 'hours', 'months', 'people', 'age', 'date', 'yes', 'none'] as const;
type Unit = (typeof units)[number];
const told = ['ko', 'en', 'zh', 'vi'] as const;
type Told = (typeof told)[number];

interface Label {
  readonly unit: Unit;
  readonly words: Readonly<Record<Told, string>>;
}

/** How a unit is written behind a number. */
const written: Readonly<Record<Told, Readonly<Partial<Record<Unit, string>>>>> = {
  ko: { won: '원', days: '일', hours: '시간', months: '개월', people: '명', age: '세' },
  en: { won: ' won', days: ' days', hours: ' hours', months: ' months' },
  zh: { won: '韩元', days: '天', hours: '小时', months: '个月', people: '人', age: '岁' },
  vi: { won: ' won', days: ' ngày', hours: ' giờ', months: ' tháng', people: ' người', age: ' tuổi' },
};
const yesAndNo: Readonly<Record<Told, readonly [string, string]>> = {
  ko: ['예', '아니요'],
  en: ['yes', 'no'],
  zh: ['是', '否'],
  vi: ['có', 'không'],
};

const labels = readLabels();

/** What a slot or a result of a calculator is called; undefined where the table has no word of that language. */
export function labelOf(name: string, language: Language): string | undefined {
  return isTold(language) ? labels.get(name)?.words[language] : undefined;
}

/**
 * A slot or result with its value: `시급 12,000원`, `hourly wage: 12,000 won`. Undefined where the table has no word
 * for it, or the value is none that can be said in a word.
 */
export function valueInWords(name: string, value: unknown, language: Language): string | undefined {
  const label = labels.get(name);
  if (label === undefined || !isTold(language)) return undefined;
  const said = inWords(value, label.unit, language);
  if (said === undefined) return undefined;
  return language === 'ko' ? `${label.words.ko} ${said}` : `${label.words[language]}: ${said}`;
}

function inWords(value: unknown, unit: Unit, language: Told): string | undefined {
  if (unit === 'none') return undefined;
  if (unit === 'yes') return typeof value === 'boolean' ? yesAndNo[language][value ? 0 : 1] : undefined;
  if (unit === 'date') return typeof value === 'string' ? dateInWords(value, language) : undefined;
  if (typeof value !== 'number') return undefined;
  const number = (Math.round(value * 100) / 100).toLocaleString(language === 'vi' ? 'de-DE' : 'en-US');
  return `${number}${written[language][unit] ?? ''}`;
}

const dateInWords = (date: string, language: Told): string =>
  language === 'ko' ? date.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1년 $2월 $3일') : date;

const isTold = (language: Language): language is Told => (told as readonly string[]).includes(language);

/** @throws Error that names the line which is not of the form */
function readLabels(): Map<string, Label> {
  const lines = readFileSync(new URL('./labels.tsv', import.meta.url), 'utf8').split('\n');
  return new Map(
    lines.flatMap((line, index): [string, Label][] => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const [name, unit, ko, en, zh, vi, ...more] = line.split('\t');
      const known = units.find((one) => one === unit);
      if (!name || !known || !ko || !en || !zh || !vi || more.length > 0)
        throw new Error(
          `knowledge/languages/labels.tsv, line ${index + 1}: expected a name, its unit (${units.join(', ')}), and its words in ${told.join(', ')}, separated by tabs.`,
        );
      return [[name, { unit: known, words: { ko, en, zh, vi } }]];
    }),
  );
}
