import { columnsOf } from './fields.ts';
import type { Period } from './months.ts';
import { department, organisation, roleEnding, roleName } from './occupations.ts';

/** What a row of work says besides its months. Null is what it does not say. */
export interface RowWords {
  readonly company: string | null;
  readonly role: string | null;
}

const leftovers = /^[\s,/|()（）[\]·:：~–—-]+|[\s,/|(（[·:：~–—-]+$/gu;
const serial = /^\d{1,2}$/u;
const remarkInBrackets =
  /\s?[(（](?:[^()（）]*(?:\d|직원|규모|업종|업체|제조|도매|소매|서비스|정규|계약|파견|인턴)[^()（）]*)[)）]/gu;

/** Reads company and role of a row from which the months are taken. */
export function readRow(row: string, periods: readonly Period[]): RowWords {
  const pieces = withoutPeriods(row, periods);
  const columns = pieces.flatMap((piece) => columnsOf(piece).map(({ text }) => clean(text)));
  const fields = columns.filter((field) => field !== '' && !serial.test(field) && !isLength(field));
  const [first] = fields;
  if (first === undefined) return { company: null, role: null };
  if (fields.length === 1) return oneRun(first);
  const second = bare(fields[1] ?? '');
  const roleFirst = roleName.test(bare(first)) && !organisation.test(first) && !roleEnding.test(second);
  const company = roleFirst ? (fields[1] ?? first) : first;
  const rest = fields.filter((field) => field !== company);
  return { company: withoutBrackets(company), role: roleOf(rest) };
}

/** The row at its months: what stands before them and what behind. */
function withoutPeriods(row: string, periods: readonly Period[]): string[] {
  let from = 0;
  const pieces: string[] = [];
  for (const { start, end } of periods) {
    pieces.push(row.slice(from, start));
    from = end;
  }
  pieces.push(row.slice(from));
  return pieces.map((piece) => piece.replace(leftovers, '')).filter((piece) => piece !== '');
}

function clean(field: string): string {
  const words = field.replace(/^[\s,/|]+|[\s,/|]+$/gu, '').replace(/^[)）]\s*|\s*[(（]$/gu, '');
  return /^(?:재직\s?중|재직|퇴사|퇴직|근무|계약\s?만료)$/u.test(words)
    ? ''
    : words.replace(/\s(?:재직\s?중|퇴사|근무)$/u, '');
}

const isLength = (field: string): boolean =>
  /^[(（]?(?:총|약)?\s?\d+\s?(?:년|개월)(?:\s?\d+\s?개월)?(?:\s?근무)?[)）]?$/u.test(field);
const bare = (field: string): string => field.replace(/[(（][^()（）]*[)）]/gu, '').trim();
const withoutBrackets = (company: string): string => company.replace(remarkInBrackets, '').trim();

/** The column that names a post; where several do, the last of those that stand in a row. */
function roleOf(fields: readonly string[]): string | null {
  const titled = fields.filter((field) => roleEnding.test(bare(field)) && bare(field).length <= 24);
  const [only] = titled;
  if (titled.length === 1 && only) return only;
  if (titled.length > 1) {
    const chain = titled.filter((field, at) => at === 0 || !/[을를]|\s(?:및|담당)|담당$/u.test(field));
    const last = chain.at(-1) ?? only;
    return last ?? null;
  }
  return fields.find((field) => !department.test(field)) ?? fields.at(-1) ?? null;
}

const prefix =
  /^(?:㈜|\(주\)|주식회사|스튜디오|카페|식당|법무법인|회계법인|세무법인|의료법인|사단법인|재단법인|학교법인|사회복지법인|국립|시립|구립|[가-힣]{1,3}(?:시|도|군|구))$/u;
const branch =
  /^(?:[가-힣A-Za-z\d]{1,8}(?:점|지점|본점|지사|본사|공장|사업소|영업소|센터|병원|의원|사무소|캠퍼스|대리점|직영점)|직영|㈜[가-힣A-Za-z]{1,25}|\(주\)[가-힣A-Za-z]{1,25}|[가-힣A-Za-z]{1,25}\(주\)|㈜|\(주\)|로스터스)$/u;

/** `㈜한빛 해외영업팀 사원` in one run of words: company, its part, the post. */
export function oneRun(words: string): RowWords {
  const tokens = words.split(/\s+/u);
  let length = 1;
  if (prefix.test(tokens[0] ?? '') && tokens.length > 1) length = 2;
  while (length < tokens.length && branch.test(tokens[length] ?? '')) length += 1;
  if (length === tokens.length && tokens.length > 1 && !organisation.test(tokens.at(-1) ?? '')) length -= 1;
  const company = withoutBrackets(tokens.slice(0, length).join(' '));
  const rest = tokens.slice(length);
  while (rest.length > 1 && department.test(rest[0] ?? '') && !roleEnding.test(rest[0] ?? '')) rest.shift();
  const role = rest
    .join(' ')
    .replace(/(?:으?로)?\s?(?:근무|재직|일함)$/u, '')
    .trim();
  if (role === '' && roleEnding.test(company) && !organisation.test(company))
    return { company: null, role: company };
  return { company, role: role === '' ? null : role };
}
