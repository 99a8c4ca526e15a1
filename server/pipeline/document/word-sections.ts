import type { Section, Wording } from '../../assistants/document.ts';
import { type LanguageModel, ModelFailure } from '../../models/language-model.ts';
import type { Desk } from '../desk.ts';
import { modelDown, neutral, textOf } from '../model-draft.ts';
import type { DocumentPart, Run } from '../run.ts';

/** Room for one section's words. */
const sectionTokens = 512;

/** Has the model word section by section. When it fails, the sections that are left keep the draft's own words. */
export async function* wordSections(
  sections: readonly Section[],
  wording: Wording<unknown>,
  run: Run,
  desk: Desk & { readonly model: LanguageModel },
): AsyncGenerator<DocumentPart> {
  const prompt = desk.prompts.get(wording.prompt);
  if (!prompt) throw new Error(`There is no prompt ${wording.prompt}.`);
  for (const section of sections) {
    const variables = wording.variables(section, run.input);
    if (variables === null) continue;
    const asData = Object.entries(variables).map(([name, text]) => [name, neutral(text)]);
    const messages = prompt.render(Object.fromEntries(asData));
    let text = '';
    try {
      const generation = desk.model.generate({ messages, maxTokens: sectionTokens }, desk.signal);
      for await (const piece of textOf(generation, desk)) text += piece;
    } catch (failure) {
      if (!(failure instanceof ModelFailure)) throw failure;
      desk.metrics.modelFailures.inc({ kind: failure.kind });
      desk.log.warn({ kind: failure.kind, reason: failure.message }, 'the model failed; the draft stands');
      yield { type: 'notice', notice: modelDown };
      return;
    }
    yield { type: 'wording', section, text: text.trim() };
  }
}
