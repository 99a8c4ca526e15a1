import { z } from 'zod';

/** Lines come as a text, or as lists of texts within lists. */
const Words: z.ZodType<string> = z.unknown().transform((value) => flat(value).join('\n').trim());
/** A list of one comes as the one itself. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .unknown()
    .optional()
    .transform((value) =>
      value === undefined || value === null ? [] : Array.isArray(value) ? value : [value],
    )
    .pipe(z.array(item));
const digits = z.union([z.string(), z.number()]).transform(String);

const Point = z.object({ 목내용: Words });
const Item = z.object({ 호내용: Words, 목: listOf(Point) });
const Paragraph = z.object({ 항내용: Words.optional(), 호: listOf(Item) });
const Article = z.object({
  조문번호: digits,
  조문가지번호: digits.optional(),
  /** `전문` is the heading of a chapter, `조문` an article. */
  조문여부: z.string(),
  조문제목: z.string().optional(),
  조문내용: Words.optional(),
  항: listOf(Paragraph),
});

/** What `lawService.do` says of a version of a law, as far as it is taken in. */
export const PortalStatute = z.object({
  기본정보: z.object({
    법령명_한글: z.string(),
    시행일자: digits,
    공포일자: digits.optional(),
    법령ID: digits.optional(),
  }),
  조문: z.object({ 조문단위: listOf(Article) }),
  부칙: z.object({ 부칙단위: listOf(z.object({ 부칙내용: Words })) }).optional(),
});
export type PortalStatute = z.infer<typeof PortalStatute>;

/** The version as the Markdown of which ingest reads statutes. `number` is the portal's own of the version. */
export function statuteMarkdown({ 기본정보: about, 조문, 부칙 }: PortalStatute, number: string): string {
  const title = about.법령명_한글.trim();
  const lines = [
    '---',
    `제목: ${JSON.stringify(title)}`,
    `법령MST: ${number}`,
    ...(about.법령ID === undefined ? [] : [`법령ID: '${about.법령ID}'`]),
    ...(about.공포일자 === undefined ? [] : [`공포일자: ${calendarDate(about.공포일자)}`]),
    `시행일자: ${calendarDate(about.시행일자)}`,
    `출처: https://www.law.go.kr/법령/${encodeURI(title.replace(/\s+/g, ''))}`,
    '---',
    '',
    `# ${title}`,
    ...조문.조문단위.flatMap(articleLines),
  ];
  const provisions = 부칙?.부칙단위.map((one) => one.부칙내용).filter((text) => text !== '') ?? [];
  return [...lines, ...(provisions.length === 0 ? [] : ['', '## 부칙', '', ...provisions]), ''].join('\n');
}

function articleLines(article: z.infer<typeof Article>): string[] {
  const words = article.조문내용 ?? '';
  if (article.조문여부 !== '조문') {
    // Parts, chapters and sections (편, 장, 절, 관) stand one deeper than the other.
    return words
      .split('\n')
      .flatMap((line) => ['', `${/^\s*제\d+(?:편|장)/.test(line) ? '##' : '###'} ${line.trim()}`]);
  }
  const branch = article.조문가지번호 && article.조문가지번호 !== '0' ? `의${article.조문가지번호}` : '';
  const heading = article.조문제목 ? ` (${article.조문제목.trim()})` : '';
  // The article's text begins with its number and heading, which stand above it here.
  const text = words.replace(/^제\d+조(?:의\d+)*\s*(?:\((?:[^()]|\([^()]*\))*\))?\s*/, '');
  return [
    '',
    `##### 제${article.조문번호}조${branch}${heading}`,
    ...(text === '' ? [] : ['', text]),
    ...article.항.flatMap(paragraphLines),
  ];
}

function paragraphLines({ 항내용 = '', 호 }: z.infer<typeof Paragraph>): string[] {
  const [mark = ''] = /^[①-⑳㉑-㉟]/.exec(항내용) ?? [];
  const text = mark === '' ? 항내용 : `**${mark}** ${항내용.slice(mark.length).trim()}`;
  return [
    ...(text === '' ? [] : ['', text]),
    ...(호.length === 0 ? [] : ['']),
    ...호.flatMap((item) => [
      `  ${item.호내용.replace(/^(\d+(?:의\d+)?)\./, '$1\\.')}`,
      ...item.목.map((point) => `    ${point.목내용.replace(/^([가-하])\./, '$1\\.')}`),
    ]),
  ];
}

function calendarDate(eight: string): string {
  return `${eight.slice(0, 4)}-${eight.slice(4, 6)}-${eight.slice(6, 8)}`;
}

function flat(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(flat);
  return typeof value === 'string' ? [value.trim()] : typeof value === 'number' ? [String(value)] : [];
}
