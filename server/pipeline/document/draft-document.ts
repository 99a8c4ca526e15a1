import type { DocumentAssistant, DraftingContext, DraftPiece, Section } from '../../assistants/document.ts';
import type { Passage } from '../../contracts/index.ts';
import type { Desk } from '../desk.ts';
import type { DocumentPart, Run } from '../run.ts';
import { consult } from './consult.ts';
import { wordSections } from './word-sections.ts';

/**
 * Has the service draft its document, and then the model word it where there is one. The draft reaches the person
 * first and whole; wordings that hold take its sections' places one by one. Between two pieces other runs have
 * their turn.
 */
export async function* draftDocument(
  run: Run,
  assistant: DocumentAssistant,
  desk: Desk,
): AsyncGenerator<DocumentPart> {
  const evidence = new Map<string, Passage>();
  let announced = 0;
  const tokenOf = (passage: Passage): string => {
    if (!evidence.has(passage.id)) evidence.set(passage.id, passage);
    return `[${[...evidence.keys()].indexOf(passage.id) + 1}]`;
  };
  const context: DraftingContext = {
    today: run.today,
    on: run.asOf,
    memory: run.memory.document,
    jobs: desk.jobs,
    async cite(reference) {
      const [passage] = await desk.retriever.articles([reference], run.asOf);
      return passage ? tokenOf(passage) : '';
    },
    consult: (question) => consult(run, question, desk, tokenOf),
  };
  const sections = new Map<string, Section>();
  for await (const piece of inTurns(assistant.compose(run.input, context), desk)) {
    if (evidence.size > announced) {
      yield { type: 'evidence', passages: [...evidence.values()].slice(announced) };
      announced = evidence.size;
    }
    if (piece.type === 'section') sections.set(piece.section.id, piece.section);
    yield piece;
    desk.signal.throwIfAborted();
  }
  if (!assistant.wording) return;
  const { translation } = assistant.wording;
  if (!desk.model) {
    const waiting = [...sections.values()].some((section) => (translation?.linesOf(section).length ?? 0) > 0);
    if (translation && waiting) yield { type: 'notice', notice: translation.wanting };
    return;
  }
  yield* wordSections([...sections.values()], assistant.wording, run, { ...desk, model: desk.model });
}

/** The pieces, each made when it is this document's turn. */
async function* inTurns(pieces: AsyncIterable<DraftPiece>, { turns }: Desk): AsyncGenerator<DraftPiece> {
  const made = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await turns.document(() => made.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await made.return?.();
  }
}
