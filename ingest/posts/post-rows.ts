import { type RowError, readRows } from '../jobs/read-rows.ts';

/** A post of a file, in words as a person would read it. */
export interface PostRow {
  /** As the file counts its lines, from 1. */
  readonly line: number;
  readonly title: string;
  readonly text: string;
}

const titles = /^(?:position_?title|title|제목|공고\s?제목|모집\s?(?:분야|직종)|채용\s?제목)$/i;
const whole = /^(?:text|body|content|공고|본문|내용|공고\s?내용)$/i;
/** What a column is called in a post; others are told by their own name. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/company|회사|업체|기업/i, '회사'],
  [/salary|wage|pay|급여|임금|연봉/i, '급여'],
  [/career|경력/i, '경력'],
  [/education|학력/i, '학력'],
  [/working|condition|근무\s?(?:조건|시간|형태)/i, '근무'],
  [/location|place|근무지|지역|주소/i, '근무지'],
  [/dut(?:y|ies)|업무|직무/i, '업무'],
  [/deadline|마감/i, '마감'],
];
/** Columns that say nothing of the post itself. */
const passedOver = /^(?:id|url|link|registration_?date|등록일|recruit_provider|company_category|공고번호)$/i;

/**
 * The posts of a CSV, TSV, JSON Lines or XLSX file: the column that holds the whole post where there is one, else all
 * columns as lines. Lines that are no row of the table are errors.
 * @throws UnreadableFile
 */
export function readPostRows(
  file: string,
  bytes: Uint8Array,
): { readonly posts: readonly PostRow[]; readonly errors: readonly RowError[] } {
  const { rows, errors } = readRows(file, bytes);
  const posts = rows.flatMap(({ line, cells }) => {
    const entries = [...cells].filter(([, value]) => value !== '');
    const title = entries.find(([name]) => titles.test(name))?.[1] ?? '';
    const body = entries.find(([name]) => whole.test(name))?.[1];
    const fields = entries
      .filter(([name]) => !titles.test(name) && !whole.test(name) && !passedOver.test(name))
      .map(([name, value]) => `${labelOf(name)}: ${value}`);
    const text = [title, body ?? fields.join('\n')].filter((part) => part !== '').join('\n');
    return text === '' ? [] : [{ line, title: title || (text.split('\n')[0] ?? ''), text }];
  });
  return { posts, errors };
}

/** A pay column often names its period itself; '급여: 연봉 3,000 만원' reads as it is meant. */
const labelOf = (name: string): string => labels.find(([pattern]) => pattern.test(name))?.[1] ?? name;
