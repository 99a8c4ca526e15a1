import { numbersIn } from './numbers.ts';

const letter = /\p{L}/gu;
const korean = /[가-힣]/u;
/** Words of rights, duties, conditions and consequences; an article by its number. */
const claimed = new RegExp(
  [
    '(?:해야|하여야|줘야|주어야|받아야|내야|있어야|지켜야|알려야|되어야|돼야)',
    '수\\s?(?:있|없)',
    '안\\s?(?:됩|돼|되)',
    '못\\s?(?:합|해|하)',
    '금지|위반|위법|불법|처벌|벌금|과태료|징역|의무|권리|자격|요건|무효|유효|보장|면제|부과|제한|초과|미만|이상|이하|이내|가산|공제',
    '제\\s?\\d+조|별표\\s?\\d+',
    '(?:이니|으니|니까|므로|이며|으며|이고|지만)[\\s.]*$',
  ].join('|'),
  'u',
);
/** A plain statement, long enough to say something. */
const statement = /(?:니다|[아어여해워봐돼]요|예요|이에요|[이하된한는]다)[\s."'”’)\]*|]*$/u;
const fewestLetters = 10;
/** `(고용보험법 시행규칙)` behind the predicate. */
const lastParenthesis = /\([^()]*\)(?=[\s.]*$)/u;
/** Advice that tells nobody's right or duty. */
const advice = /(?:좋습니다|좋아요|하세요|두세요|보세요|챙기세요|모으세요|남기세요|적으세요)[\s.]*$/u;
/** Where to ask, and that nothing was found: what is said of ourselves and of the authorities needs no source. */
const directions =
  /(?:(?:더\s?)?(?:자세한|정확한|구체적인|궁금한)\s?[가-힣]{0,4}\s?[가-힣]{0,4}\s?)?(?:국번\s?없이\s?)?(?:1350|고용노동부|고용센터|노동청|노동위원회|상담(?:원|사|전화)|고객상담센터|전문가|노무사)[^.,]{0,30}(?:문의|확인|상담|물어)[^.,]{0,8}(?:하세요|해\s?주세요|하시기\s?바랍니다|하시면\s?됩니다|보세요|받으세요|보시기\s?바랍니다|하실\s?수\s?있습니다|할\s?수\s?있습니다)|[^.,]{0,40}(?:확인되지\s?않|찾지\s?못|나와\s?있지\s?않)[^.]{0,12}/u;
/** What is said of the answer itself, in kindness, or to the person's own story. */
const asides =
  /(?:다음|아래|위)(?:와|과)\s?같(?:습니다|아요)\.?\s*$|^(?:[-*\d.)\s]*)(?:이|본|위)\s?(?:답변|안내|설명|내용|계산)|(?:셨군요|시군요|하시겠|바랍니다|드리겠습니다|드립니다|좋겠습니다|되시길|고맙습니다|감사합니다)\.?\s*$|[?？]["'”’]?\s*$/u;
/** A heading or a lead that its list completes. */
const heading = /^\s*(?:#{1,6}\s.*|\*\*[^*]*\*\*|[^.!?。]*[:：])\s*$/u;
const foreignDirections =
  /(?:call|contact|ask|visit|咨询|拨打|联系|gọi|liên hệ)[^.。]{0,60}(?:1350|centre|center|office|中心|trung tâm)|not (?:be )?(?:found|confirmed)|无法确认|không (?:có|tìm thấy)/iu;
const fewestForeignLetters = 12;

/**
 * Whether a sentence claims something of law or policy, which needs a citation. What is not plainly something else is a
 * claim: a heading, a question, where to ask, a word of kindness. Another language than Korean counts as a whole.
 */
export function claimsLaw(sentence: string): boolean {
  const plain = sentence.replace(/\[\d+\]/g, '').trim();
  if (heading.test(plain) || asides.test(plain)) return false;
  if (!korean.test(plain)) {
    return (plain.match(letter) ?? []).length >= fewestForeignLetters && !foreignDirections.test(plain);
  }
  const left = plain.replace(directions, ' ');
  if (claimed.test(left) || numbersIn(left).some(({ unit }) => unit !== null && unit !== 'phone'))
    return true;
  const said = left.replace(lastParenthesis, '');
  return statement.test(said) && !advice.test(said) && (said.match(letter) ?? []).length >= fewestLetters;
}
