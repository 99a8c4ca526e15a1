import type { Section, Wording } from '../../assistants/document.ts';
import { numberLines } from '../../guards/translation/numbered-lines.ts';
import { type LanguageModel, ModelFailure } from '../../models/language-model.ts';
import type { Desk } from '../desk.ts';
import { modelDown, neutral, textOf } from '../model-draft.ts';
import type { DocumentPart, Run } from '../run.ts';

/** Room for one section's words. */
const sectionTokens = 512;
/** Room for a whole post in English. */
const translationTokens = 2048;

/** Has the model word section by section, or put it into English. When it fails, the sections that are left keep the draft's own words. */
export async function* wordSections(
  sections: readonly Section[],
  wording: Wording<unknown>,
  run: Run,
  desk: Desk & { readonly model: LanguageModel },
): AsyncGenerator<DocumentPart> {
  for (const section of sections) {
    const task = taskOf(section, wording, run);
    if (task === null) continue;
    const prompt = desk.prompts.get(task.prompt);
    if (!prompt) throw new Error(`There is no prompt ${task.prompt}.`);
    const { variables, maxTokens } = task;
    const asData = Object.entries(variables).map(([name, text]) => [name, neutral(text)]);
    const messages = prompt.render(Object.fromEntries(asData));
    let text = '';
    try {
      const generation = desk.model.generate({ messages, maxTokens }, desk.signal);
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

/** What a model is asked about a section; null where its own words stay. */
function taskOf(section: Section, wording: Wording<unknown>, { input }: Run) {
  const { prompt, translation } = wording;
  const lines = translation?.linesOf(section) ?? [];
  if (translation && lines.length > 0)
    return {
      prompt: translation.prompt,
      variables: { text: numberLines(lines) },
      maxTokens: translationTokens,
    };
  const variables = wording.variables(section, input);
  return variables && { prompt, variables, maxTokens: sectionTokens };
}
