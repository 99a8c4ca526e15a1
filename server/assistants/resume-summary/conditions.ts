import type { Span } from '../post-facts/span.ts';
import type { ResumeFacts } from '../resume-facts/resume-facts.ts';
import type { LeftOut } from './left-out.ts';

/** Labels of a line about how one can work; where one lives is none. */
const labelled =
  /^(?:체류자격|비자|근무\s?시\s?필요한\s?것|필요한\s?(?:지원|도움)|근무\s?(?:조건|가능\s?시간|가능\s?요일|형태)|희망\s?(?:근무\s?(?:시간|조건|형태|요일)|업무|직무|직종)?|가능\s?(?:시간|요일)|입사\s?가능일)$/u;
const matter =
  /온콜|야간|휴일|주말|교대|출장|잔업|연장|주\s?\d+\s?시간|하루\s?\d+\s?시간|오전|오후|평일|시간제|전일제|재택|전화|파트|운전|무거운|서서|호출|당직|출근|퇴근|입사|이동/u;
const stance =
  /어렵|어려|불가|못\s?합|제외|외에는|이외|싶지\s?않|않습니다|가능|할\s수\s있|희망|원합|원함|필요합/u;

/** What the person says of hours, tasks and help at work, in their own words. */
export function conditionsOf({ segments, sentences }: ResumeFacts, { mayTell }: LeftOut): readonly Span[] {
  const lines = segments.filter(
    ({ label, text }) =>
      label !== null && text !== '' && labelled.test(label.replace(/[[\]()<>:]/gu, '').trim()),
  );
  const told = sentences.filter(
    ({ text, told: isTold }) =>
      isTold && matter.test(text) && stance.test(text) && !/겠습니다/u.test(text) && text.length < 200,
  );
  return [
    ...lines,
    ...told.filter(
      (sentence) => !lines.some((line) => line.start <= sentence.start && sentence.end <= line.end),
    ),
  ].filter(mayTell);
}
