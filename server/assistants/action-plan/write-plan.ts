import type { DraftingContext, DraftPiece, Section } from '../document.ts';
import { comparedVersion, type History } from '../versions.ts';
import { type Author, type PlanSection, planSections } from './draft.ts';
import { dutiesOf } from './duties/duties.ts';
import { dutiesInWords } from './duties/duties-in-words.ts';
import { monthInWords, monthlyGoals } from './goals.ts';
import type { Interview } from './interview.ts';
import { courseLeads, jobLeads } from './leads.ts';
import { leadsInWords } from './leads-in-words.ts';
import { chooseOccupations } from './occupations.ts';
import type { Part } from './part.ts';
import { diagnosis, limitLines, meetingLines, profileLines, remarkLines, signatureLines } from './parts.ts';
import { risksOf } from './risks.ts';
import { authorOf, planVersions, type State } from './versions.ts';

/** The plan section by section, then who wrote which and what has changed. */
export async function* writePlan(
  interview: Interview,
  history: History<State>,
  context: DraftingContext,
): AsyncGenerator<DraftPiece> {
  const { state } = interview;
  const texts: Record<string, string> = {};
  for await (const [id, part] of partsOf(interview, context)) {
    const written = editedPart(state, id) ?? part;
    if (written.text.trim() === '') continue;
    const author = authorOf(state, id);
    const content = { author, lines: written.lines, ...written.typed };
    texts[id] = author === 'draft' ? written.text : `${written.text}\n\n*${writers[author]}*`;
    yield section(id, planSections[id], content, texts[id] ?? '');
  }
  const version = history.versions.length + 1;
  const authors = Object.keys(texts).map((id) => ({
    section: id,
    author: authorOf(state, id as PlanSection),
    version: state.edits[id as PlanSection]?.version ?? version,
  }));
  yield section('authors', '누가 썼는지', authors, authorWords(authors));
  const before = comparedVersion(history);
  const changes = planVersions.changes(before, texts);
  if (before)
    yield section(
      'changes',
      '달라진 곳',
      changes,
      changes.map((change) => `- ${planSections[change.section as PlanSection]}`).join('\n') ||
        '달라진 곳이 없습니다.',
    );
  yield { type: 'memory', memory: planVersions.remembered(history.versions, { state, texts }) };
}

/** Every section as the draft makes it, in reading order. */
async function* partsOf(
  interview: Interview,
  context: DraftingContext,
): AsyncGenerator<readonly [PlanSection, Part]> {
  yield ['profile', profileLines(interview)];
  yield ['diagnosis', diagnosis(interview)];
  yield ['limits', limitLines(interview)];
  const choices = await chooseOccupations(interview, context);
  yield [
    'occupations',
    {
      lines: choices.flatMap(({ reasons }) => reasons),
      typed: { choices },
      text: choices
        .map(({ choice, name, keco, reasons }) =>
          [
            `**${choice === 'first' ? '1순위' : '2순위'} ${name}**${keco ? ` (${keco.code} ${keco.name})` : ''}`,
            ...reasons.map(({ value }) => `- ${value}`),
          ].join('\n'),
        )
        .join('\n\n'),
    },
  ];
  const months = monthlyGoals(interview, choices);
  yield [
    'goals',
    {
      lines: months.flatMap(({ activities }) =>
        activities.map(({ text, provenance }) => ({ value: text, provenance })),
      ),
      typed: { months },
      text: months.map(monthInWords).join('\n\n'),
    },
  ];
  yield [
    'training',
    leadsInWords('training', await courseLeads(interview, choices, context), interview, choices),
  ];
  yield ['jobs', leadsInWords('jobs', await jobLeads(interview, choices, context), interview, choices)];
  yield ['duties', await dutiesInWords(dutiesOf(interview), interview, context)];
  const risks = risksOf(interview);
  yield ['risks', { lines: risks, text: risks.map(({ value }) => `- ${value}`).join('\n') }];
  yield ['meeting', meetingLines(interview)];
  yield ['remarks', remarkLines(interview)];
  yield ['signature', await signatureLines(interview, context)];
}

/** A section in a person's own words; what was typed beside the draft's does not belong to them. */
function editedPart({ edits }: State, id: PlanSection): Part | null {
  const edit = edits[id];
  if (!edit?.text) return null;
  const lines = edit.text.split('\n').filter((line) => line.trim() !== '');
  return {
    lines: lines.map((line) => ({
      value: line.replace(/^[-*•]\s*/u, '').trim(),
      provenance: { from: 'given', quote: line.trim() },
    })),
    text: edit.text,
  };
}

const writers: Readonly<Record<Author, string>> = {
  draft: '초안',
  counselor: '상담사가 씀',
  jobseeker: '참여자가 씀',
};

const authorWords = (authors: readonly { section: string; author: Author; version: number }[]): string =>
  authors
    .map(
      ({ section: id, author, version }) =>
        `- ${planSections[id as PlanSection]}: ${writers[author]}(${version}번째 판)`,
    )
    .join('\n');

const section = (
  id: string,
  title: string,
  content: unknown,
  text: string,
): DraftPiece & { section: Section } => ({ type: 'section', section: { id, title, content, text } });
