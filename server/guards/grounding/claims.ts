const korean = /[가-힣]/u;
/** Words of rights, duties, conditions and consequences, and of what something is in law. */
const claimed = new RegExp(
  [
    '(?:해야|하여야|줘야|주어야|받아야|내야|있어야|지켜야|알려야|되어야|돼야)',
    '수\\s?(?:있|없)',
    '안\\s?(?:됩|돼|되)',
    '못\\s?(?:합|해|하)',
    '(?:습니|입니|합니|됩니)다만',
    '금지|위반|위법|불법|처벌|벌금|과태료|징역|의무|권리|자격|요건|무효|유효|보장|적용|인정|지급|청구|신청|신고|구제|해당|면제|부과|제한|초과|미만|이상|이하|이내|대상|해고|받습니다|받아요|냅니다|줍니다|됩니다|늘어|줄어|가산|공제|보호|허용|정합니다|정하고|없습니다',
    '[가-힣]{2,}(?:은|는|이란|란)\\s.*(?:입니다|이다|말합니다|뜻합니다|아닙니다)',
    '법(?:률|령)?(?:\\s?시행(?:령|규칙))?(?:에|은|이|의|상|으로)',
  ].join('|'),
  'u',
);
/** Where to ask, and that nothing was found: what is said of ourselves and of the authorities needs no source. */
const directions =
  /(?:(?:더\s?)?(?:자세한|정확한|구체적인|궁금한)\s?[가-힣]{0,4}\s?[가-힣]{0,4}\s?)?(?:국번\s?없이\s?)?(?:1350|고용노동부|고용센터|노동청|노동위원회|상담(?:원|사|전화)|고객상담센터|전문가|노무사)[^.,]{0,30}(?:문의|확인|상담|물어)[^.,]{0,8}(?:하세요|해\s?주세요|하시기\s?바랍니다|하시면\s?됩니다|보세요|받으세요|보시기\s?바랍니다|하실\s?수\s?있습니다|할\s?수\s?있습니다)|[^.,]{0,40}(?:확인되지\s?않|찾지\s?못|나와\s?있지\s?않)[^.]{0,12}/u;
/** What is said of the answer itself, in kindness, or to the person's own story. */
const asides =
  /(?:다음|아래|위)(?:와|과)\s?같|^(?:[-*\d.)\s]*)(?:이|본|위)\s?(?:답변|안내|설명|내용|계산)|(?:셨군요|시군요|하시겠|바랍니다|드리겠습니다|고맙습니다|감사합니다)\.?\s*$|[?？]["'”’]?\s*$/u;
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
    return (plain.match(/\p{L}/gu) ?? []).length >= fewestForeignLetters && !foreignDirections.test(plain);
  }
  return claimed.test(plain.replace(directions, ' '));
}
