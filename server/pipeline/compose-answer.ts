import { articlesIn } from '../../knowledge/law/article-reference.ts';
import type { DialogueAssistant } from '../assistants/assistant.ts';
import type { Notice } from '../contracts/index.ts';
import type { Desk } from './desk.ts';
import { extract } from './extract/extract.ts';
import { outlineOf } from './extract/outline.ts';
import { wordByModel } from './model-draft.ts';
import type { Draft, Run } from './run.ts';

/** Opens the draft of an answer: worded by the model where there is one, else the sentences of the evidence themselves. */
export async function composeAnswer(run: Run, assistant: DialogueAssistant, desk: Desk): Promise<Run> {
  const complete = await withArticles(ofEarlierDay(run, desk), desk);
  return { ...complete, draft: openDraft(complete, assistant, desk) };
}

/** Guides tell the law of today: of an earlier day that is said before all. */
function ofEarlierDay(run: Run, desk: Desk): Run {
  if (run.asOf >= run.today || run.guides.length === 0) return run;
  desk.emit({ type: 'notice', notice: lawOfToday });
  return { ...run, notices: [...run.notices, lawOfToday] };
}

const lawOfToday: Notice = {
  code: 'guides_of_today',
  text: '안내 글은 지금의 법을 풀어 쓴 것입니다. 물으신 때의 법과 다를 수 있으니 아래 법 조문의 시행일을 함께 확인해 주세요.',
};

/** Outlines the answer and brings the articles that its sentences name, so that each can be read beside them. */
async function withArticles(run: Run, desk: Desk): Promise<Run> {
  const outline = outlineOf(run);
  const named = outline.flatMap(({ units }) => units.flatMap(({ text }) => articlesIn(text)));
  const places = new Set(
    named.filter(({ law }) => law !== '').map(({ law, locator }) => `${law} ${locator}`),
  );
  const articles = await desk.retriever.articles([...places], run.asOf, run.today);
  const known = new Set(run.passages.map(({ id }) => id));
  return { ...run, outline, passages: [...run.passages, ...articles.filter(({ id }) => !known.has(id))] };
}

/** What is asked back is never left to a model. */
function openDraft(run: Run, assistant: DialogueAssistant, desk: Desk): Draft {
  if (!desk.model || run.asks.length > 0)
    return { composer: 'extract', model: null, prompt: null, parts: extract(run) };
  return wordByModel(run, assistant, { ...desk, model: desk.model });
}
