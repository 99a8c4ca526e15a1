import type { Citation, Notice } from '../contracts/index.ts';
import { noticesOfDates } from './date-notices.ts';
import { quoteFrom } from './quote.ts';
import type { Run } from './run.ts';
import { endWith } from './run.ts';
import type { Stage } from './stages.ts';

/** Reads the verified draft to its end: numbers the citations in the order in which they appear, and sends all of it. */
export const cite: Stage = async (run, desk) => {
  if (!run.draft) return run;
  let { composer, model, prompt } = run.draft;
  let text = '';
  let citations: Citation[] = [];
  let withheld = 0;
  const notices: Notice[] = [...run.notices];
  const open = (): void => {
    if (run.opening !== '') desk.emit({ type: 'text', text: `${run.opening}\n\n` });
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
      const numbered = numberTokens(part.text, run, citations, (citation) =>
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
  const whole = run.opening === '' ? text.trim() : `${run.opening}\n\n${text.trim()}`;
  return { ...cited, answer: { text: whole, composer, model, language: 'ko' } };
};

/** Turns evidence tokens into citation numbers; a passage cited for the first time is announced before its text. */
function numberTokens(
  sentence: string,
  run: Run,
  citations: Citation[],
  announce: (citation: Citation) => void,
): string {
  return sentence.replace(/\[(\d+)\]/g, (_, k: string) => {
    const passage = run.passages[Number(k) - 1];
    if (!passage) return '';
    const known = citations.find(({ passageId }) => passageId === passage.id);
    if (known) return `[${known.n}]`;
    const citation: Citation = {
      n: citations.length + 1,
      passageId: passage.id,
      title: passage.title,
      locator: passage.locator,
      heading: passage.heading,
      effectiveFrom: passage.effectiveFrom,
      url: passage.url,
      quote: quoteFrom(passage.text, sentence),
    };
    citations.push(citation);
    announce(citation);
    return `[${citation.n}]`;
  });
}
