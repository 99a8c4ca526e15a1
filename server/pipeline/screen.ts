import type { Notice } from '../contracts/index.ts';
import { dangerIn } from '../guards/danger.ts';
import { attackIn } from '../guards/injection.ts';
import type { Desk } from './desk.ts';
import { endWith, type Run } from './run.ts';
import type { Stage } from './stages.ts';

/**
 * What comes before anything else is done with a question: in danger to life the numbers to call, at once; a word on
 * personal data that was masked; and the end of what tries to turn the machine against its purpose. The masking
 * itself came before the run was stored (runs.ts), so that nothing which is kept, logged or sent to a model ever held
 * it. A document is material to work on, whoever it speaks to: orders in it are left out of what a model reads
 * (word-sections.ts), and end nothing.
 */
export const screen: Stage = async (run, desk) => {
  const safe = warn(run, desk);
  const noticed = tellOfMasking(safe, desk);
  if (run.assistant.kind === 'document') return noticed;
  const language = run.spoken;
  const attack = attackIn(run.question, run.assistant.inScope(run.question));
  if (attack !== null) {
    desk.metrics.attacks.inc({ kind: attack });
    return safe.danger === null
      ? endWith(noticed, 'blocked_injection', desk.replies.text('injection', language))
      : endWith(
          { ...noticed, opening: '' },
          'answered',
          desk.replies.text(`emergency-${safe.danger}`, language),
        );
  }
  if (run.masked.length > 0 && isOnlyPersonalData(run.question))
    return endWith(noticed, 'blocked_personal_data', desk.replies.text('personal-data', language));
  return noticed;
};

/** In danger to life, the first paragraph of the reply: as a notice that is sent at once, and above the answer. */
function warn(run: Run, desk: Desk): Run {
  const danger = dangerIn(run.question);
  if (danger === null) return run;
  const { text } = desk.replies.text(`emergency-${danger}`, run.spoken);
  const opening = text.split('\n\n')[0] ?? text;
  return withNotice(
    { ...run, danger, opening },
    { code: 'emergency', text: opening.replaceAll('**', '') },
    desk,
  );
}

function tellOfMasking(run: Run, desk: Desk): Run {
  if (run.masked.length === 0) return run;
  return withNotice(
    run,
    {
      code: 'personal_data_masked',
      text:
        run.assistant.kind === 'document'
          ? '보내신 글에 있던 개인정보는 가린 뒤에 처리했습니다.'
          : '질문에 있던 개인정보는 가린 뒤에 처리했습니다. 이름이나 번호는 적지 않아도 답해 드릴 수 있습니다.',
    },
    desk,
  );
}

export function withNotice(run: Run, notice: Notice, desk: Pick<Desk, 'emit'>): Run {
  desk.emit({ type: 'notice', notice });
  return { ...run, notices: [...run.notices, notice] };
}

/** Without the labels that stand for the data, nothing is left that one could ask. */
function isOnlyPersonalData(question: string): boolean {
  return (question.replace(/\[[가-힣]+\]/gu, '').match(/\p{L}/gu) ?? []).length < 3;
}
