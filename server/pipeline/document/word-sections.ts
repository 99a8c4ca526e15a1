import type { Section, Translation, Wording } from '../../assistants/document.ts';
import { numberLines, translatedLines } from '../../guards/translation/translated-lines.ts';
import { type GenerationPart, type LanguageModel, ModelFailure } from '../../models/language-model.ts';
import { generateStructured } from '../../models/structured.ts';
import type { Desk } from '../desk.ts';
import { modelDown, neutral, noteOf, textOf } from '../model-draft.ts';
import type { DocumentPart, Run } from '../run.ts';

/** Room for one section's words. */
const sectionTokens = 512;
/** Room for a whole post in English. */
const translationTokens = 2048;

type ModelDesk = Desk & { readonly model: LanguageModel };

/** Has the model word section by section, or put it into English. When it fails, the sections that are left keep the draft's own words. */
export async function* wordSections(
  sections: readonly Section[],
  wording: Wording<unknown>,
  run: Run,
  desk: ModelDesk,
): AsyncGenerator<DocumentPart> {
  for (const section of sections) {
    let piece: DocumentPart | null;
    try {
      piece = await worded(section, wording, run, desk);
    } catch (failure) {
      if (!(failure instanceof ModelFailure)) throw failure;
      desk.metrics.modelFailures.inc({ kind: failure.kind });
      desk.log.warn({ kind: failure.kind, reason: failure.message }, 'the model failed; the draft stands');
      yield { type: 'notice', notice: modelDown };
      return;
    }
    if (piece) yield piece;
  }
}

/** What the model makes of a section; null where its own words stay. */
async function worded(
  section: Section,
  wording: Wording<unknown>,
  { input }: Run,
  desk: ModelDesk,
): Promise<DocumentPart | null> {
  const { prompt, translation } = wording;
  const lines = translation?.linesOf(section) ?? [];
  if (translation && lines.length > 0) {
    return { type: 'translation', section, lines: await translated(lines, translation, desk) };
  }
  const variables = wording.variables(section, input);
  if (!variables) return null;
  const messages = asked(prompt, variables, desk);
  const generation = desk.model.generate({ messages, maxTokens: sectionTokens }, desk.signal);
  let text = '';
  for await (const piece of textOf(generation, desk)) text += piece;
  return { type: 'wording', section, text: text.trim() };
}

/** The lines in English, as the model fills them into a form; asked once again where it does not fit. */
async function translated(
  lines: readonly string[],
  { prompt }: Translation,
  desk: ModelDesk,
): Promise<readonly string[] | null> {
  const request = {
    messages: asked(prompt, { text: numberLines(lines) }, desk),
    schema: translatedLines(lines.length),
    maxTokens: translationTokens,
    heard: (part: GenerationPart) => noteOf(part, desk),
  };
  return generateStructured(desk.model, request, desk.signal);
}

function asked(id: string, variables: Readonly<Record<string, string>>, desk: ModelDesk) {
  const prompt = desk.prompts.get(id);
  if (!prompt) throw new Error(`There is no prompt ${id}.`);
  const asData = Object.entries(variables).map(([name, text]) => [name, neutral(text)]);
  return prompt.render(Object.fromEntries(asData));
}
