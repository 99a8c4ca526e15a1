import type { Coaching, Found, RemarkRule } from '../remark.ts';
import { matchPost, papersOf } from '../target/match.ts';
import type { TargetPost } from '../target/target-post.ts';
import { toldSentences } from '../told-sentences.ts';

const refusal =
  /(?:어렵|힘들|곤란|불가(?:능)?|싫|꺼려|못\s?(?:합|하|해|나)|할\s?수\s?없|안\s?됩|안\s?되|않습니다|싶지\s?않|원하지\s?않|않겠|피하고|제외(?:하고|해)|빼고)(?!움|워하지)|(?:외에는|말고는|이외에는|밖에)\s|(?:만|으로만|에서만)\s?(?:희망|원|가능|근무|일하|맡|지원)/u;
const noRefusal =
  /어려움(?:이|은|도)?\s?(?:없|업)|문제(?:가|는)?\s?(?:없|되지)|지장(?:이)?\s?없|포기하지\s?않|멈추지\s?않|아끼지\s?않|두려워하지\s?않|잃지\s?않|않(?:도록|게|으면서|고\s)|빠뜨리지\s?않|늦지\s?않|지지\s?않|뒤지지\s?않|놓치지\s?않|보이지\s?않/u;
/** Matters of work on which a wish and a post can disagree; the same word or its like stands in both. */
const matters: readonly RegExp[] = [
  /야간|밤|심야|새벽/u,
  /주말|토요일|일요일|휴일|공휴일/u,
  /교대|온콜|호출|당직/u,
  /출장|지방|해외|외근/u,
  /잔업|연장|야근|초과근무/u,
  /운전|배송|이동/u,
  /재택|원격|출근/u,
  /전화|콜|응대|고객/u,
  /정규직|계약직|시간제|파트타임|전일제|풀타임/u,
  /무거운|중량|상하차|체력|현장/u,
  /숙식|기숙사|합숙/u,
];
const aim =
  /(?<aim>[가-힣A-Za-z·\s]{2,20}?)\s?(?:팀|부서|분야|직무|부문|직|업무|사업부|본부|회사|업계|매장)(?:에서|에|로|으로|을|를|의)?\s(?:[가-힣]{1,25}\s){0,4}?(?:지원|꿈을|일하고\s?싶|근무하고\s?싶|도전|희망|입사|펼치)/u;
const elsewhere = /(?<wish>[가-힣]{2,10})(?:만|에서만|쪽만|로만)\s?(?:희망|원합|가능|근무|일하)/u;

export const mismatch: RemarkRule = {
  kind: 'mismatch_with_post',
  find: (coaching) => {
    const { facts, post, stems } = coaching;
    if (!post) return [];
    const asked = new Set(stems(post.text));
    const letters = post.text.replace(/\s/gu, '');
    const foreign = (words: string): boolean => {
      const named = stems(words).filter(
        (stem) =>
          !stem.includes('/') &&
          !/^(?:귀사|회사|팀|부서|분야|직무|업무|제작|관련|근무|희망|지원|저|곳|일)$/u.test(stem),
      );
      return named.length > 0 && !named.some((stem) => asked.has(stem) || letters.includes(stem));
    };
    const sentences = toldSentences(facts).flatMap(({ text, start, end }): Found[] => {
      const refused = refusal.test(text) && !noRefusal.test(text);
      const against =
        refused &&
        (matters.some(
          (matter) => matter.test(text) && matter.test(post.text) && !isWaived(matter, post.text),
        ) ||
          (/외에는|말고는|이외에는|밖에/u.test(text) &&
            foreign(text.replace(/.*?다만\s/u, '').split(/외에는|말고는|이외에는|밖에/u)[0] ?? '')));
      const wish = elsewhere.exec(text)?.groups?.wish ?? aim.exec(text)?.groups?.aim;
      const astray = wish !== undefined && foreign(wish) && !/[이가]\s?아니라/u.test(text);
      return against || astray ? [{ start, end, ...advice(against) }] : [];
    });
    const wishes = facts.segments
      .filter(({ section, text }) => section === 'wish' && text !== '' && foreign(text))
      .map(({ start, end }): Found => ({ start, end, ...advice(false) }));
    return [...wishes, ...sentences, ...unmet(coaching, post)];
  },
};

const advice = (refused: boolean): Pick<Found, 'reason' | 'suggestion'> =>
  refused
    ? {
        reason: '공고가 요구하는 근무와 맞지 않는 말입니다.',
        suggestion:
          '할 수 있는 범위를 [가능한 요일·시간·업무]로 적거나, 맞지 않으면 지원할지 다시 생각해 보세요.',
      }
    : {
        reason: '공고가 찾는 일과 다른 일을 말하고 있습니다.',
        suggestion: '공고의 일에 맞추어 [지원하는 직무]와 [그 일을 하려는 까닭]으로 바꾸어 주세요.',
      };

/** `전화 업무 없음` asks for nothing. */
const isWaived = (matter: RegExp, post: string): boolean =>
  new RegExp(`(?:${matter.source})[^.,]{0,6}(?:없음|없습니다|안\\s?함|아님)`, 'u').test(post);

/** Requirements that no line of the résumé speaks for. */
function unmet({ facts, stems }: Coaching, post: TargetPost): readonly Found[] {
  const missing = matchPost(facts, post, stems)
    .filter(({ status }) => status === 'unmet')
    .map(({ requirement }) => requirement);
  const found = missing.map(
    ({ start, end, preferred }): Found => ({
      of: 'post',
      start,
      end,
      reason: `공고의 ${preferred ? '우대 사항' : '요건'}을 보여 주는 문장이 이력서에 없습니다.`,
      suggestion:
        '해당하는 [경험·자격·기간]이 있으면 한 문장으로 더하세요. 없으면 지어내지 말고 비워 두세요.',
    }),
  );
  const [first] = post.requirements;
  if (papersOf(facts).length > 0 || !first || missing.some(({ kind }) => kind === 'certificate'))
    return found;
  return [
    ...found,
    {
      of: 'post',
      start: first.start,
      end: first.end,
      reason: '이 일을 뒷받침하는 자격이 이력서에 없습니다.',
      suggestion: '가진 것이 있으면 [자격 이름](취득 연월)을 적으세요. 없으면 비워 두어도 됩니다.',
    },
  ];
}
