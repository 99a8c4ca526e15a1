import type { Stage } from './stages.ts';

/**
 * Says so when personal data was masked. The masking itself came before the run was stored (runs.ts), so that
 * nothing which is kept, logged or sent to a model ever held it.
 */
export const screen: Stage = async (run, desk) => {
  if (run.masked.length === 0) return run;
  const notice = {
    code: 'personal_data_masked',
    text: '질문에 있던 개인정보는 가린 뒤에 처리했습니다. 주민등록번호나 전화번호는 적지 않아도 답해 드릴 수 있습니다.',
  };
  desk.emit({ type: 'notice', notice });
  return { ...run, notices: [...run.notices, notice] };
};
