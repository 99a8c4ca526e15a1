import type { Language } from '../../knowledge/languages/language.ts';
import { forceMark } from '../../knowledge/law/in-force.ts';
import type { DialogueAssistant } from '../assistants/assistant.ts';
import { inWords } from '../assistants/situation.ts';
import type { Assessment, CalendarDate, Notice, Passage } from '../contracts/index.ts';
import { withoutInstructions } from '../guards/injection/documents.ts';
import { type GenerationPart, type LanguageModel, ModelFailure } from '../models/language-model.ts';
import { mostPromptTokens, type TokenGauge } from '../models/token-estimate.ts';
import type { Desk } from './desk.ts';
import { extract } from './extract/extract.ts';
import type { Draft, DraftPart, Run } from './run.ts';
import { sentenceStream } from './sentences.ts';

/** Room for the answer; what the prompt's own words and the chat template take comes on top. */
const answerTokens = 768;

/** As the prompt, which is in Korean, names the language of the answer. */
const languageNames: Readonly<Record<Language, string>> = {
  ko: '한국어',
  en: '영어(English)',
  zh: '중국어 간체(简体中文)',
  vi: '베트남어(Tiếng Việt)',
  ja: '일본어(日本語)',
  th: '태국어(ภาษาไทย)',
  id: '인도네시아어(Bahasa Indonesia)',
  ru: '러시아어(Русский)',
  uz: '우즈베크어(Oʻzbekcha)',
  ne: '네팔어(नेपाली)',
  km: '크메르어(ភាសាខ្មែរ)',
  mn: '몽골어(Монгол хэл)',
  my: '미얀마어(မြန်မာဘာသာ)',
  tl: '필리핀어(Filipino)',
  si: '싱할라어(සිංහල)',
  bn: '벵골어(বাংলা)',
};

/** Has the model word the evidence. When the model fails, the extract takes over, with a notice. */
export function wordByModel(
  run: Run,
  assistant: DialogueAssistant,
  desk: Desk & { readonly model: LanguageModel },
): Draft {
  const prompt = desk.prompts.get(assistant.prompt);
  if (!prompt) throw new Error(`There is no prompt ${assistant.prompt}.`);
  const fixed = {
    today: run.today,
    asOf: run.asOf,
    figures: run.figures.map(({ summary, steps }) => [summary, ...steps].join('\n')).join('\n\n') || '없음',
    assessments: run.assessments.map(inLines).join('\n\n') || '없음',
    question: run.situation
      ? `${run.selfContained}\n(다음 사람에 대한 질문입니다: ${neutral(inWords(run.situation))})`
      : run.selfContained,
    language: languageNames[run.spoken],
  };
  const spent = mostPromptTokens(prompt.render({ ...fixed, evidence: '' }));
  const evidence = numberedWithin(run, desk.model.contextTokens - answerTokens - spent, desk.gauge);
  const messages = prompt.render({ ...fixed, evidence });

  async function* parts(): AsyncGenerator<DraftPart> {
    try {
      const generation = desk.model.generate({ messages, maxTokens: answerTokens }, desk.signal);
      for await (const text of sentenceStream(textOf(generation, desk))) yield { type: 'sentence', text };
    } catch (failure) {
      if (!(failure instanceof ModelFailure)) throw failure;
      desk.metrics.modelFailures.inc({ kind: failure.kind });
      desk.log.warn({ kind: failure.kind, reason: failure.message }, 'the model failed; the extract answers');
      yield { type: 'restart', composer: 'extract', notice: modelDown };
      yield* extract(run);
    }
  }
  return {
    composer: 'model',
    model: desk.model.name,
    prompt: { id: prompt.id, hash: prompt.hash },
    parts: parts(),
  };
}

const stateInKorean = { met: '갖춤', not_met: '갖추지 못함', unknown: '아직 모름' };

/** How the conditions of a right stand, as the prompt shows them. */
function inLines({ summary, conditions }: Assessment): string {
  const lines = conditions.map(
    ({ title, state, reason }) => `- ${title}: ${stateInKorean[state]}. ${reason}`,
  );
  return [summary, ...lines].join('\n');
}

export const modelDown: Notice = {
  code: 'model_unavailable',
  text: '문장을 다듬는 인공지능이 지금 답하지 못해, 자료에서 찾은 내용을 그대로 보여 드립니다.',
};

export async function* textOf(generation: AsyncIterable<GenerationPart>, desk: Desk): AsyncGenerator<string> {
  for await (const part of generation) {
    if (part.type === 'text') yield part.text;
    noteOf(part, desk);
  }
}

/** Tells the person that the model loads, and counts what it read. */
export function noteOf(part: GenerationPart, desk: Pick<Desk, 'emit' | 'metrics'>): void {
  if (part.type === 'loading') desk.emit({ type: 'stage', stage: 'load' });
  if (part.type === 'done') desk.metrics.promptTokens.observe(part.promptTokens);
}

/** The passages as numbered evidence, as many from the best down as fit into the budget of tokens. */
function numberedWithin(
  { passages, today }: { readonly passages: readonly Passage[]; readonly today: CalendarDate },
  budget: number,
  gauge: TokenGauge,
): string {
  const numbered: string[] = [];
  let left = budget;
  for (const [index, passage] of passages.entries()) {
    const { title, locator, heading, effectiveFrom, text } = passage;
    const mark = forceMark(passage, today) ?? (effectiveFrom ? `시행 ${effectiveFrom}` : null);
    const since = mark ? ` (${mark})` : '';
    const name = [title, locator, heading].filter(Boolean).join(' ');
    const entry = `[${index + 1}] ${neutral(name)}${since}\n${neutral(text)}`;
    left -= gauge.estimate(entry);
    if (left < 0) break;
    numbered.push(entry);
  }
  return numbered.join('\n\n');
}

/**
 * What a document says to the machine is left out, its own title and headings included, and it cannot close the frame
 * it stands in: its angle brackets are replaced.
 */
export function neutral(text: string): string {
  return withoutInstructions(text).replaceAll('<', '〈').replaceAll('>', '〉');
}
