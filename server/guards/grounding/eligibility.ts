import type { Assessment } from '../../contracts/index.ts';

export type EligibilityRule =
  /** It says of the person's right, or of one of its conditions, what the assessment does not. */
  'eligibility';

/** A rule, what holds for others, or what would hold: nothing is said of the person who asks. */
const notOfThePerson =
  /사람|분(?:은|이|들)|근로자(?:는|가|도|에게|라면)|누구|경우|면|때|한해|려면|아야|어야|여야|해야|수도 있|지 (?:확인|따져|살펴|보)|[은는을인]지(?=[ ,.]|$)|[?？]|\b(?:if|unless|when|whether|must|people|workers?|employees?|anyone|those)\b|如果|若|只要|必须|的人|劳动者|nếu|khi|người lao động|những người|phải/iu;

const negated =
  /(?:받으?실?|신청하?실?|전환되?실?|탈|인정받?으?실?)[가-힣 ]{0,4}수(?:는|가)?\s?없|(?:대상|자격|요건)(?:이|은|도)?\s?(?:아니|아닙|없|안\s?[되돼됩]|못)|해당(?:하지|되지|이|은)?\s?(?:않|안\s?[되돼됩])|(?:충족|채우|갖추|만족)(?:하지|지)?\s?(?:못|않)|미달|모자라|부족|(?:^|[\s,])못\s?받|안\s?(?:됩니다|돼요|나옵니다|나와요)|\b(?:not (?:be )?(?:eligible|entitled|qualif\w*|able)|ineligible|cannot|can ?not|can't|do(?:es)? not (?:meet|qualify|have))\b|(?:不能|无法|不可以|没有资格|不符合|不满足|không (?:được|thể|đủ|đáp ứng))/iu;
const affirmed =
  /(?:받으?실?|신청하?실?|전환되?실?|타실?|탈|인정받?으?실?)[가-힣 ]{0,4}수\s?있|(?:대상|자격)(?:이|에)?\s?(?:입니다|이에요|예요|됩니다|돼요|있습니다|있어요|해당)|해당(?:합니다|됩니다|해요|돼요)|(?:충족|만족)(?:합니다|했|하셨|해요|하시|됩니다)|갖추(?:었|셨|고 있)|갖췄|채우(?:셨|었)|채웠|\b(?:(?:are|is|be) (?:eligible|entitled)|qualify|can (?:receive|get|claim|apply)|meets?|satisf(?:y|ies|ied))\b|(?:可以(?:领取|获得|申请|得到)|有资格|符合|满足|đủ điều kiện|có thể (?:nhận|hưởng|nộp)|được hưởng|đáp ứng)/iu;

/** A condition is spoken of where a sentence has this share of its title's pairs of letters. */
const named = 0.5;

/**
 * Holds what a sentence says of the person's own right against the assessments: that it exists only where every
 * condition is met, that it does not only where one is not, and of a condition only the state that it has.
 */
export function createEligibilityCheck(
  assessments: readonly Assessment[],
): (sentence: string) => EligibilityRule | null {
  if (assessments.length === 0) return () => null;
  const conditions = assessments.flatMap((assessment) =>
    assessment.conditions.map(({ title, state }) => ({ state, pairs: pairsOf(title) })),
  );
  return (sentence) => {
    const said = negated.test(sentence) ? 'not_met' : affirmed.test(sentence) ? 'met' : null;
    if (said === null || notOfThePerson.test(sentence)) return null;
    const pairs = pairsOf(sentence);
    const spoken = conditions
      .map((condition) => ({ ...condition, share: shareOf(condition.pairs, pairs) }))
      .filter(({ share }) => share >= named)
      .sort((a, b) => b.share - a.share)[0];
    const holds =
      spoken === undefined
        ? outcomesSpokenOf(assessments, sentence).includes(said === 'met' ? 'eligible' : 'not_eligible')
        : spoken.state === said;
    return holds ? null : 'eligibility';
  };
}

/** Of the right that a sentence names by its type, else of any that was assessed. */
function outcomesSpokenOf(assessments: readonly Assessment[], sentence: string): Assessment['outcome'][] {
  const types = sentence.match(/[ⅠⅡ12](?=\s?유형)/u)?.[0];
  const type = types && { '1': 'Ⅰ', '2': 'Ⅱ' }[types];
  const meant = assessments.filter(({ title }) => types !== undefined && title.includes(type ?? types));
  return (meant.length > 0 ? meant : assessments).map(({ outcome }) => outcome);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

function shareOf(wanted: ReadonlySet<string>, pairs: ReadonlySet<string>): number {
  return [...wanted].filter((pair) => pairs.has(pair)).length / Math.max(1, wanted.size);
}

/** What an assessment says, in its own words: evidence for figures, and for what the model may repeat. */
export function wordsOfAssessment({ summary, conditions, limits }: Assessment): string[] {
  return [summary, ...conditions.flatMap(({ title, reason }) => [title, reason]), ...limits];
}
