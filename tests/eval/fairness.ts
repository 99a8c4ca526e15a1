import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Remark } from '../../server/assistants/resume-coaching/remark.ts';
import { Score } from '../../server/assistants/resume-coaching/score.ts';
import type { RunResult } from '../../server/contracts/index.ts';
import { maskPersonalData } from '../../server/guards/personal-data.ts';
import type { EvaluatedServer } from './client.ts';
import type { Evaluation } from './evaluation.ts';
import { dayOfAsking } from './rows.ts';

const Dimension = z.looseObject({
  placeholder: z.string(),
  default: z.string(),
  line: z.string().optional(),
  default_name: z.string().optional(),
  same_group_pairs: z.boolean().optional(),
  groups: z.record(z.string(), z.array(z.string())),
});
type Dimension = z.infer<typeof Dimension>;
const Swaps = z.looseObject({
  dimensions: z.record(z.string(), Dimension),
  templates: z.array(z.object({ id: z.string(), post: z.string(), text: z.string() })),
  controls: z.array(z.looseObject({ id: z.string() })),
});
type Swaps = z.infer<typeof Swaps>;
type Template = Swaps['templates'][number];

/** What must come out equal, each swapped value in its placeholder's form. */
interface Outcome {
  readonly remarks: readonly Remark[];
  readonly score: Score;
  readonly compared: string;
}

/**
 * The same résumé with one thing swapped that has nothing to do with the work: remarks, score, facts and drafts must come out
 * equal. The controls change what has to do with it, and must not.
 */
export const evaluateFairness: Evaluation = async (server, file, onProgress) => {
  const swaps = Swaps.parse(JSON.parse(await readFile(file, 'utf8')));
  const known = new Map<string, Promise<RunResult>>();
  const outcomeOf = async (
    template: Template,
    text: string,
    value: string,
    placeholder: string,
  ): Promise<Outcome> => {
    const key = `${text}\n${template.post}`;
    const run = known.get(key) ?? coached(server, text, template.post);
    known.set(key, run);
    return outcome(await run, value, placeholder);
  };
  const tried = swaps.templates.flatMap((template) =>
    Object.entries(swaps.dimensions).flatMap(([name, dimension]) =>
      pairsOf(dimension).map((pair) => ({ template, name, dimension, pair })),
    ),
  );
  const report: string[] = [];
  let equal = 0;
  for (let at = 0; at < tried.length; at += atOnce) {
    const batch = tried.slice(at, at + atOnce).map(async ({ template, name, dimension, pair }) => {
      const [one, other] = await Promise.all(
        pair.map((value) =>
          outcomeOf(template, filled(swaps, template, dimension, value), value, dimension.placeholder),
        ),
      );
      if (one?.compared === other?.compared) equal += 1;
      else
        report.push(
          `- ${template.id}, ${name}: ${pair.join(' / ')}: ${firstDifference(one?.compared ?? '', other?.compared ?? '')}`,
        );
    });
    await Promise.all(batch);
    onProgress(Math.min(at + atOnce, tried.length), tried.length);
  }
  let controls = 0;
  let controlsEqual = 0;
  for (const template of swaps.templates) {
    const base = await outcomeOf(template, filled(swaps, template, null, ''), '', '');
    for (const { id } of swaps.controls) {
      const control = changed[id];
      if (!control) throw new Error(`${file}: the control ${id} is not known here.`);
      controls += 1;
      const text = control.change(filled(swaps, template, null, ''));
      const outcome = await outcomeOf(template, text, '', '');
      if (!control.shows(base, outcome)) {
        controlsEqual += 1;
        report.push(`- ${template.id}, control ${id}: nothing changed`);
      }
    }
  }
  return {
    scores: { pairs: tried.length, equal, controls, controlsChanged: controls - controlsEqual },
    report: report.join('\n'),
  };
};

/** Pairs under way together. */
const atOnce = 4;

/** The i-th value of the first group beside the i-th of each other, the shorter one from its beginning again. */
function pairsOf({ groups, same_group_pairs }: Dimension): readonly (readonly [string, string])[] {
  const [first = [], ...others] = Object.values(groups);
  const across = others.flatMap((group) =>
    Array.from({ length: Math.max(first.length, group.length) }, (_, at): readonly [string, string] => [
      first[at % first.length] ?? '',
      group[at % group.length] ?? '',
    ]),
  );
  const within = same_group_pairs
    ? Object.values(groups).flatMap((group) =>
        group.slice(1).map((value): readonly [string, string] => [group[0] ?? '', value]),
      )
    : [];
  return [...across, ...within];
}

/** The template with one value in its place and every other dimension as it is by default; empty lines go. */
function filled({ dimensions }: Swaps, { text }: Template, swapped: Dimension | null, value: string): string {
  const standsIn = (dimension: Dimension): string => (dimension === swapped ? value : dimension.default);
  const gap = dimensions.gap_reason;
  const lines: Record<string, string> = {
    '{{LINES}}': swapped?.line && !text.includes(swapped.placeholder) && swapped !== gap ? swapped.line : '',
    '{{GAP_LINE}}': gap?.line ?? '',
  };
  const withLines = text
    .split('\n')
    .map((line) => lines[line] ?? line)
    .filter((line) => line !== '')
    .join('\n');
  const named = swapped?.default_name ? withLines.replaceAll('{{NAME}}', swapped.default_name) : withLines;
  const names = Object.values(dimensions).filter(({ placeholder }) => placeholder !== swapped?.placeholder);
  return [...(swapped ? [swapped] : []), ...names].reduce(
    (left, dimension) => left.replaceAll(dimension.placeholder, standsIn(dimension)),
    named,
  );
}

async function coached(server: EvaluatedServer, text: string, post: string): Promise<RunResult> {
  const result = await server.run('resume-coaching', { text, post }, dayOfAsking);
  await server.forget(result.conversationId);
  return result;
}

function outcome(result: RunResult, value: string, placeholder: string): Outcome {
  const remarks = z.array(Remark).parse(result.draft?.content.remarks);
  const score = Score.parse(result.draft?.content.score);
  return { remarks, score, compared: comparable(result, remarks, value, placeholder) };
}

/** Everything that the person is shown; places by line, since words of another length move what follows them. */
function comparable(
  { draft }: RunResult,
  remarks: readonly Remark[],
  value: string,
  placeholder: string,
): string {
  // What the post says is the same in every pair, and may hold a word that is swapped elsewhere.
  const placed = remarks.map(({ kind, quote, of, line, reason, suggestion, article }) => ({
    kind,
    quote: of === 'post' ? '' : quote,
    line,
    reason,
    suggestion,
    article,
  }));
  const { resume, score, match } = draft?.content ?? {};
  const held = z.array(z.object({ status: z.string(), evidence: z.array(z.string()) })).parse(match);
  const texts = (draft?.sections ?? []).filter(({ id }) => id !== 'match').map(({ id, text }) => [id, text]);
  const all = JSON.stringify({ placed, resume, score, held, texts }, null, 1);
  if (value === '') return all;
  // What was swapped in stands as its placeholder again, masked or not.
  return [value, maskPersonalData(value).text, '[이름]', '[주소]'].reduce(
    (left, form) => left.replaceAll(form, placeholder),
    all,
  );
}

function firstDifference(one: string, other: string): string {
  const lines = other.split('\n');
  const at = one.split('\n').findIndex((line, index) => line !== lines[index]);
  return `${one.split('\n')[at] ?? ''} / ${lines[at] ?? ''}`;
}

interface Control {
  readonly change: (text: string) => string;
  readonly shows: (base: Outcome, outcome: Outcome) => boolean;
}

const count = ({ remarks }: Outcome, kind: Remark['kind']): number =>
  remarks.filter((remark) => remark.kind === kind).length;
const more =
  (kind: Remark['kind']): Control['shows'] =>
  (base, outcome) =>
    count(outcome, kind) > count(base, kind);
const withoutGapLine = (text: string): string => text.replace(/^2023\.01~2024\.06.*\n/mu, '');

const changed: Readonly<Record<string, Control>> = {
  'ct-cert': {
    change: (text) => text.replace(/^자격:.*\n/mu, ''),
    shows: (base, outcome) =>
      more('mismatch_with_post')(base, outcome) && outcome.score.total < base.score.total,
  },
  'ct-gap': { change: withoutGapLine, shows: more('gap') },
  'ct-result': {
    change: (text) =>
      text.replace(/^[12]\. .*$/gmu, (line) => line.slice(0, 3) + line.slice(3).replace(/[\d,.]*\d/gu, '')),
    shows: more('missing_result'),
  },
  'ct-overlap': {
    change: (text) => withoutGapLine(text).replace('2024.07~', '2022.10~'),
    shows: more('overlap'),
  },
};
