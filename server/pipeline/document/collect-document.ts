import type { Calculation } from '../../calculators/calculator.ts';
import type { Ask, Citation, DraftSection, Notice, Passage } from '../../contracts/index.ts';
import type { Desk } from '../desk.ts';
import { numberTokens } from '../number-tokens.ts';
import { type DocumentPart, type Ending, end, type Run } from '../run.ts';
import { figureOf } from '../run-result.ts';

/** Reads the pieces to their end, sends each as it comes, and puts the document together. */
export async function collectDocument(
  run: Run,
  pieces: AsyncIterable<DocumentPart>,
  desk: Desk,
): Promise<Run | Ending> {
  const evidence: Passage[] = [];
  const citations: Citation[] = [];
  const sections = new Map<string, DraftSection>();
  const figures: Calculation[] = [];
  const notices: Notice[] = [...run.notices];
  let asks: readonly Ask[] = [];
  let memory = run.memory;
  let withheld = 0;
  const show = (section: DraftSection): void => {
    const text = numberTokens(section.text, evidence, citations, (citation) =>
      desk.emit({ type: 'citation', citation }),
    );
    sections.set(section.id, { ...section, text });
    desk.emit({ type: 'section', section: { ...section, text } });
  };

  for await (const piece of pieces) {
    if (piece.type === 'section') show({ ...piece.section, composer: 'draft' });
    else if (piece.type === 'worded') show({ ...piece.section, composer: 'model' });
    else if (piece.type === 'evidence') evidence.push(...piece.passages);
    else if (piece.type === 'memory') memory = { ...memory, document: piece.memory };
    else if (piece.type === 'unworded') withheld += 1;
    else if (piece.type === 'progress') desk.emit({ type: 'progress', done: piece.done, of: piece.of });
    else if (piece.type === 'asks') {
      asks = piece.asks;
      desk.emit({ type: 'asks', asks: [...asks] });
    } else if (piece.type === 'notice') {
      notices.push(piece.notice);
      desk.emit({ type: 'notice', notice: piece.notice });
    } else if (piece.type === 'figure') {
      figures.push(piece.figure);
      desk.emit({ type: 'figure', figure: figureOf(piece.figure) });
    }
  }

  const collected: Run = { ...run, pieces: null, citations, figures, notices, asks, memory, withheld };
  if (sections.size === 0) {
    const questions = asks.map(({ question }) => `- ${question}`).join('\n');
    return end(collected, 'clarification', `문서를 쓰려면 아래 내용을 알아야 합니다.\n\n${questions}`);
  }
  const model = desk.model?.name ?? null;
  const made = documentOf([...sections.values()], run.language, model);
  return { ...collected, ...made, prompt: made.answer.composer === 'model' ? promptOf(run, desk) : null };
}

function promptOf({ assistant }: Run, desk: Desk): Run['prompt'] {
  const wording = assistant.kind === 'document' ? assistant.wording : null;
  const prompt = wording ? desk.prompts.get(wording.prompt) : undefined;
  return prompt ? { id: prompt.id, hash: prompt.hash } : null;
}

/** The document of the sections, and the same as one text. */
export function documentOf(
  sections: readonly DraftSection[],
  language: string,
  model: string | null = null,
): Pick<Run, 'document' | 'answer'> {
  const worded = sections.some(({ composer }) => composer === 'model');
  return {
    document: {
      content: Object.fromEntries(sections.map(({ id, content }) => [id, content])),
      sections: sections.map(({ content: _, ...section }) => section),
    },
    answer: {
      text: sections.map(({ title, text }) => `## ${title}\n\n${text}`).join('\n\n'),
      composer: worded ? 'model' : 'draft',
      model: worded ? model : null,
      language,
    },
  };
}
