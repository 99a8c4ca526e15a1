/**
 * What a message asks for: a figure; the subject's own question (위반인지, 며칠인지); a judgement of the person's own
 * case; or none of these (the law, a procedure).
 */
export type Request = 'figure' | 'own' | 'judgement' | 'none';

const penalties = /(?:벌금|과태료|처벌|형량|벌칙)[^.?!]{0,14}(?:얼마|몇)/g;
const limitsOfLaw =
  /(?:며칠|몇\s?일|몇\s?개월|몇\s?년)\s?(?:전|안|이내|내에|까지)|몇\s?시간\s?(?:부터|이상|미만)|얼마나\s?(?:오래|자주|걸|빨리)|얼마\s?남|계산\s?(?:방법|방식|법|식|기준|공식|시)|어떻게\s?계산/g;
const figure =
  /얼마|(?:계산|산정|산출)\s?(?:해|좀|부탁|하면|을?\s?해|기\s|이요|요)|(?:금액|액수|총액|합계)(?:은|이|을|도|만)?\s?(?:요|얼마|궁금|알려|알고|구|\?|$)|몇\s?원|며칠|몇\s?일|몇일|몇\s?개(?!월)|모자라|총\s?몇/;
/** '… 개근했어요. 주휴수당이요' */
const endsWithFigure =
  /(?:수당|퇴직금|급여|시급|일수|지연이자|일액)(?:은|는|이|도)?\s?(?:요|얼마)?\s?[?.!~]*(?:\s?(?:답변|알려|부탁|감사)[^?]*)?$/;
const meaning =
  /뭐(?:예요|에요|야|죠|가|지|라)|뭔(?:가|지|데)|무엇|무슨\s?뜻|뜻이|의미|어디(?:에|서|로|다)|누구|왜\s|방법|절차|서류|조건(?:이|은|을)?\s?(?:뭐|알려|궁금)|벌금|처벌|과태료|언제부터|안\s?하면|어떻게\s?(?:되|하|해)|내용/;
const judgement =
  /나요|까요|가요|건가|인가|는지|돼요|되죠|맞(?:죠|아|는|습)|위반|불법|가능|있나|지요|죠(?:\s|\?|$)|\?|궁금|알고\s?싶|싶어|하던데|던데|래요|대요/;

export function requestOf(text: string, ownFigure: RegExp | undefined): Request {
  const own = text.replace(penalties, '').replace(limitsOfLaw, '');
  if (figure.test(own)) return 'figure';
  if ((ownFigure?.test(own) === true || endsWithFigure.test(own)) && !meaning.test(own)) return 'own';
  return judgement.test(own) ? 'judgement' : 'none';
}

/** Asks about the law around the figure rather than for it. */
export const asksAboutLaw = (text: string): boolean =>
  meaning.test(text) || /언제까지/.test(text) || text.replace(limitsOfLaw, '') !== text;

export const isQuestion = (text: string): boolean =>
  /\?|나요|까요|가요\s*$|인가요|은요|는요|을까|죠\s*$/.test(text);

export const doesNotKnow = (text: string): boolean =>
  /모르|몰라|뭔지|뭐예요|뭐에요|무슨\s?(?:말|뜻)|어떻게\s?(?:알|계산)/.test(text);

/** '제 월급이 …': the person's own case, though no amount is told yet. */
export const speaksOfOwn = (text: string): boolean =>
  /(?:제|내|저의)\s?(?:월급|시급|급여|임금|일당|퇴직금|연차|주휴)/.test(text);

/** '그럼 퇴직금은요?': asks of the next subject what was asked of the last. */
export const isElliptical = (text: string): boolean =>
  /^(?:아\s|참\s|그럼|그러면|그리고|근데|그런데|그렇다면)?[\s,]*[가-힣\s]{1,14}(?:은|는)\s?요?\s?\??$/.test(
    text,
  );
