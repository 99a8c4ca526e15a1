import type { Citation, Notice } from '../contracts/index.ts';
import { noticesOfDates } from './date-notices.ts';
import { collectDocument } from './document/collect-document.ts';
import { foreignOpening } from './foreign-opening.ts';
import { numberTokens } from './number-tokens.ts';
import type { Run } from './run.ts';
import { endWith } from './run.ts';
import type { Stage } from './stages.ts';

/** Reads the verified draft to its end: numbers the citations in the order in which they appear, and sends all of it. */
export const cite: Stage = async (run, desk) => {
  if (run.pieces) return collectDocument(run, run.pieces, desk);
  if (!run.draft) return run;
  let { composer, model, prompt } = run.draft;
  let text = '';
  let citations: Citation[] = [];
  let withheld = 0;
  const notices: Notice[] = [...run.notices];
  /** A model speaks the person's language; what is quoted is in Korean, and opens with words in theirs. */
  const opening = (): string => {
    const foreign = composer === 'model' ? null : foreignOpening(run, desk);
    return [run.opening, foreign?.text ?? ''].filter((part) => part !== '').join('\n\n');
  };
  const open = (): void => {
    if (opening() !== '') desk.emit({ type: 'text', text: `${opening()}\n\n` });
  };
  open();

  for await (const part of run.draft.parts) {
    if (part.type === 'withheld') {
      withheld += 1;
    } else if (part.type === 'restart') {
      ({ composer, model, prompt } = { composer: part.composer, model: null, prompt: null });
      text = '';
      citations = [];
      notices.push(part.notice);
      desk.emit({ type: 'reset' });
      desk.emit({ type: 'notice', notice: part.notice });
      open();
    } else {
      const numbered = numberTokens(part.text, run.passages, citations, (citation) =>
        desk.emit({ type: 'citation', citation }),
      );
      text += numbered;
      desk.emit({ type: 'text', text: numbered });
    }
  }

  for (const notice of noticesOfDates(run, citations)) {
    notices.push(notice);
    desk.emit({ type: 'notice', notice });
  }
  const cited: Run = { ...run, citations, notices, withheld, prompt };
  if (text.trim() === '') {
    return endWith(cited, 'unanswerable_no_evidence', desk.replies.text('no-evidence', run.spoken));
  }
  const whole = [opening(), text.trim()].filter((part) => part !== '').join('\n\n');
  const language = composer === 'model' ? run.spoken : (foreignOpening(run, desk)?.language ?? 'ko');
  return { ...cited, answer: { text: whole, composer, model, language } };
};
