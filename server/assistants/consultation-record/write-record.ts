import type { DraftingContext, DraftPiece } from '../document.ts';
import { asks } from '../inquiry-reply/questions/asking.ts';
import { contradictedBy, isSupported } from './advice/check-advice.ts';
import { type Advice, findAdvice } from './advice/find-advice.ts';
import { agreedActions } from './content/agreed-actions.ts';
import { byTopic, summaryOf } from './content/summary.ts';
import type { RecordInput } from './input.ts';
import { type HeardTurn, heardTurns } from './transcript/heard-turns.ts';

/** Pieces of advice that are searched for: a talk of an hour has a few dozen. */
const mostConsulted = 12;
const roles = { counselor: '상담사', client: '내담자', other: '화자' } as const;

/** Writes the record: first what must not be passed on unread, then what was said, asked, advised and agreed. */
export async function* writeRecord(
  { transcript, heldOn }: RecordInput,
  context: DraftingContext,
): AsyncGenerator<DraftPiece> {
  const on = heldOn ?? context.on;
  const turns = heardTurns(transcript);
  const advice = findAdvice(turns, on);
  const wrong = advice.flatMap((one) => {
    const rule = contradictedBy(one);
    return rule ? [{ ...one, rule }] : [];
  });
  const isWrong = (turn: HeardTurn): boolean => wrong.some((one) => one.turn === turn);
  const actions = agreedActions(
    turns.filter((turn) => !isWrong(turn)),
    on,
  );
  const topics = byTopic(turns.filter((turn) => !isWrong(turn)));
  const summary = summaryOf(topics, actions);
  yield section(
    'summary',
    '요약',
    summary,
    listed(summary.map(({ text, at }) => `${text}${at.map((time) => ` [${time}]`).join('')}`)),
  );

  const flagged = await Promise.all(
    wrong.map(async ({ turn, rule: { id, articles, correct } }) => ({
      content: { at: turn.at, quote: turn.text, rule: id, articles: [...articles], correct },
      words: `${timed(turn)}“${turn.text}”\n  → ${correct} (${(await citedAll(articles, context)).join(', ')})`,
    })),
  );
  yield section(
    'flagged',
    '바로잡을 안내',
    flagged.map(({ content }) => content),
    flagged.length === 0
      ? '확인한 항목에서는 법과 어긋나는 안내를 찾지 못했습니다. 모든 안내를 확인한 것은 아닙니다.'
      : listed(flagged.map(({ words }) => words)),
  );
  const speakers = speakersOf(turns);
  yield section(
    'speakers',
    '말한 사람',
    speakers,
    listed(
      speakers.map(
        ({ label, role, turns: count }) => `${label || '표시 없음'}: ${roles[role]}, ${count}번 말함`,
      ),
    ),
  );
  const notes = topics.map(({ topic, turns: said }) => ({
    topic,
    lines: said.map((turn) => ({ at: turn.at, speaker: roles[turn.role], text: turn.text })),
  }));
  yield section(
    'notes',
    '상담 내용',
    notes,
    notes.map(({ topic, lines }) => `**${topic}**\n\n${listed(lines.map(lineOf))}`).join('\n\n'),
  );
  const asked = questionsOf(turns);
  yield section(
    'asked',
    '물은 것',
    asked,
    listedOr(
      asked.map(
        ({ at, question, answeredAt }) =>
          `${at ? `[${at}] ` : ''}${question}${answeredAt ? ` (답 [${answeredAt}])` : ''}`,
      ),
      '물은 것이 없습니다.',
    ),
  );
  yield* adviceSection(
    advice.filter(({ turn, tells }) => tells && !isWrong(turn)),
    context,
  );
  yield section(
    'actions',
    '하기로 한 일',
    actions,
    listedOr(
      actions.map(
        ({ who, what, due, at }) =>
          `${at ? `[${at}] ` : ''}${roles[who]}: ${what}${due ? ` (기한 ${due})` : ''}`,
      ),
      '약속한 일이 없습니다.',
    ),
  );
  const corrected = turns.flatMap(({ at, misheard }) =>
    misheard.map(({ heard, meant }) => ({ at, heard, meant })),
  );
  yield section(
    'corrected',
    '바로잡은 말',
    corrected,
    listedOr(
      corrected.map(({ at, heard, meant }) => `${at ? `[${at}] ` : ''}“${heard}” → ${meant}`),
      '바로잡은 말이 없습니다.',
    ),
  );
}

const section = (id: string, title: string, content: unknown, text: string): DraftPiece => ({
  type: 'section',
  section: { id, title, content, text },
});
const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const listedOr = (lines: readonly string[], nothing: string): string =>
  lines.length === 0 ? nothing : listed(lines);
const timed = ({ at }: HeardTurn): string => (at === '' ? '' : `[${at}] `);
const lineOf = ({ at, speaker, text }: { at: string; speaker: string; text: string }): string =>
  `${at === '' ? '' : `[${at}] `}${speaker}: ${text}`;

const citedAll = (articles: readonly string[], { cite }: DraftingContext): Promise<string[]> =>
  Promise.all(
    articles.map(async (article) => {
      const token = await cite(article);
      return token === '' ? article : `${article} ${token}`;
    }),
  );

/** Each speaker once, in the order in which they first speak. */
function speakersOf(turns: readonly HeardTurn[]) {
  return [...new Set(turns.map(({ speaker }) => speaker))].map((label) => {
    const own = turns.filter(({ speaker }) => speaker === label);
    return { label, role: own[0]?.role ?? ('other' as const), turns: own.length };
  });
}

/** What the client asks, and when the counselor speaks next. */
function questionsOf(turns: readonly HeardTurn[]) {
  return turns.flatMap((turn, index) => {
    if (turn.role !== 'client' || !asks(turn.text) || turn.text.length < 5) return [];
    const answer = turns.slice(index + 1).find(({ role }) => role === 'counselor');
    return [{ at: turn.at, question: turn.text, answeredAt: answer?.at ?? null }];
  });
}

/** What was advised and not found wrong, with the articles that the consultation finds for it. */
async function* adviceSection(
  advice: readonly Advice[],
  context: DraftingContext,
): AsyncGenerator<DraftPiece> {
  const lines: { content: unknown; words: string }[] = [];
  for (const [index, one] of advice.entries()) {
    const found =
      index < mostConsulted ? await context.consult(one.said.around.split('\n').slice(-3).join('\n')) : null;
    const supported = found !== null && isSupported(one, found);
    const articles = supported ? found.articles.slice(0, 3) : [];
    const basis = articles.map(({ reference, token }) => `${reference} ${token}`).join(', ');
    lines.push({
      content: {
        at: one.turn.at,
        text: one.turn.text,
        state: supported ? 'supported' : 'unconfirmed',
        articles: articles.map(({ reference }) => reference),
      },
      words: `${timed(one.turn)}${one.turn.text}${supported ? ` (근거: ${basis})` : ' (확인 필요)'}`,
    });
  }
  yield section(
    'advised',
    '안내한 것',
    lines.map(({ content }) => content),
    listedOr(
      lines.map(({ words }) => words),
      '안내한 것이 없습니다.',
    ),
  );
}
