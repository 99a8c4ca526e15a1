import type { DraftingContext, DraftPiece, Section } from '../document.ts';
import { compare } from '../job-post-check/wage-test.ts';
import { type Change, comparedVersion, type History } from '../versions.ts';
import { type Line, type PostSection, postSections, type Suggestion } from './draft.ts';
import { englishSection } from './english/english-version.ts';
import type { Gathered } from './gather.ts';
import { greetings, inWords } from './in-words.ts';
import { refusalsOf } from './refusals.ts';
import { suggestionsFor } from './suggestions.ts';
import { postVersions, type State } from './versions.ts';

/** The post section by section, then what was refused, what is suggested, what was added and what has changed. */
export async function* writePost(
  { post, lines, refused }: Gathered,
  state: State,
  history: History<State>,
  context: DraftingContext,
): AsyncGenerator<DraftPiece> {
  const title = (lines.title ?? []).map(({ value }) => value).join(' ');
  const suggestions = await suggestionsFor(title, context.jobs, state.accept);
  const hourly = hourlyOf(post, lines.pay ?? []);
  if (hourly) yield { type: 'figure', figure: hourly.figure };
  const texts: Record<string, string> = {};
  const written: Partial<Record<PostSection, readonly Line[]>> = {};
  const added: { section: string; field: Line }[] = [];
  for (const id of Object.keys(postSections) as PostSection[]) {
    const held = [...(lines[id] ?? []), ...acceptedFor(id, suggestions)];
    if (held.length === 0) continue;
    written[id] = held;
    added.push(
      ...held
        .filter(({ provenance }) => provenance.from !== 'given')
        .map((field) => ({ section: id, field })),
    );
    const manner = state.manners[id] ?? state;
    const words = inWords(held, manner);
    const text =
      id === 'title' && manner.length === 'standard' ? `${words}\n\n${greetings[manner.tone]}` : words;
    texts[id] = text;
    const content = id === 'pay' ? { lines: held, hourly: hourly?.field ?? null } : held;
    yield section(id, postSections[id], content, id === 'pay' && hourly ? `${text}\n${hourly.words}` : text);
  }
  if (state.english) yield { type: 'section', section: englishSection(written) };
  if (refused.length > 0)
    yield section(
      'refused',
      '공고에 쓰지 않은 내용',
      refusalsOf(refused),
      await refusalWords(refused, context),
    );
  if (suggestions.length > 0) yield section('suggestions', '제안', suggestions, suggestionWords(suggestions));
  yield section(
    'added',
    '직접 말씀하지 않은 내용',
    added,
    added.map(({ field }) => `- ${field.value}`).join('\n') || '없습니다.',
  );
  const before = comparedVersion(history);
  const changes = postVersions.changes(before, texts);
  if (before) yield section('changes', '달라진 곳', changes, changeWords(changes));
  yield { type: 'memory', memory: postVersions.remembered(history.versions, { state, texts }) };
}

const section = (
  id: string,
  title: string,
  content: unknown,
  text: string,
): DraftPiece & { section: Section } => ({
  type: 'section',
  section: { id, title, content, text },
});

/** Accepted duties and skills stand in the post, still marked for what they are. */
const acceptedFor = (id: PostSection, suggestions: readonly Suggestion[]): readonly Line[] =>
  suggestions
    .filter(
      ({ kind, field: { provenance } }) =>
        provenance.from === 'suggested' && provenance.accepted && placeOf[kind] === id,
    )
    .map(({ field }) => field);

const placeOf: Readonly<Record<Suggestion['kind'], PostSection | null>> = {
  duty: 'duties',
  skill: 'requirements',
  keco: null,
};

/** The pay by the hour beside the minimum wage of the year in which the work begins. */
function hourlyOf(post: Gathered['post'], held: readonly Line[]) {
  if (held.length === 0) return null;
  for (const pay of post.pay) {
    const figure = compare(post, pay);
    if (!figure) continue;
    const { actual_hourly_krw: krw, minimum_hourly_krw: minimumKrw, violation } = figure.result;
    const value = {
      krw: Number(krw),
      minimumKrw: Number(minimumKrw),
      year: post.workYear,
      meetsMinimum: violation === false,
    };
    const won = (amount: number): string => `${amount.toLocaleString('ko-KR')}원`;
    return {
      figure,
      field: { value, provenance: { from: 'computed', calculator: figure.calculator } as const },
      words: `- 시간당 ${won(value.krw)} (세전, ${value.year}년 최저임금 ${won(value.minimumKrw)} ${value.meetsMinimum ? '이상' : '미달'})`,
    };
  }
  return null;
}

async function refusalWords(refused: Gathered['refused'], { cite }: DraftingContext): Promise<string> {
  const words = refused.map(async ({ quote, reason, article, rewording }) => {
    const token = article === null ? '' : await cite(article);
    return `- “${quote.replaceAll('\n', ' ')}”: ${reason}${article === null ? '' : ` (${article})`}${token === '' ? '' : ` ${token}`}\n  ${rewording}`;
  });
  return (await Promise.all(words)).join('\n');
}

const suggestionKinds: Readonly<Record<Suggestion['kind'], string>> = {
  keco: '직종',
  duty: '업무',
  skill: '능력',
};
const suggestionWords = (suggestions: readonly Suggestion[]): string =>
  suggestions.map(({ kind, field }) => `- (${suggestionKinds[kind]}) ${field.value}`).join('\n');

const changeWords = (changes: readonly Change[]): string =>
  changes.length === 0
    ? '달라진 곳이 없습니다.'
    : [
        '| 부분 | 전 | 뒤 |',
        '|---|---|---|',
        ...changes.map(
          (change) =>
            `| ${postSections[change.section as PostSection]} | ${cell(change.before)} | ${cell(change.after)} |`,
        ),
      ].join('\n');

const cell = (text: string): string => text.replace(/\n+/g, ' ').replaceAll('|', '\\|');
