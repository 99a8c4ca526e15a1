import { bareLettersOf, formsOf } from './injection/forms.ts';
import { type AttackKind, attackSigns, machine, markup, spokenAbout } from './injection/signs.ts';

export type { AttackKind } from './injection/signs.ts';

/** Those of whom people at work tell what they said. */
const others =
  /사장|상사|대표|회사|팀장|부장|점장|과장|차장|실장|매니저|원장|소장|반장|사수|선임|인사팀|사업주|원청|업체|관리자|고용주|점주|이사|본부장|boss|manager|employer|supervisor|company|老板|上司|公司|chủ|sếp|giám đốc/iu;
/** What somebody said: in quotation marks with the particle of saying behind them, or told with the verb of saying. */
const told = [
  /(['"‘“「『])[^'"’”」』\n]{2,120}['"’”」』]\s?(?:이?라고|이?라며|이?라면서|이?라는|이?란|하고|고\s)/gu,
  /[^.!?\n'"]{2,60}(?:라며|라면서|래요|랍니다|라는데|라길래|라고\s?(?:해|하|했|지시|말|시|그|합|요구|강요))/gu,
  /\b(?:told|asked|ordered|says?|said|wants?) (?:me |us )?(?:to |that )?[^.!?\n]{2,80}/giu,
  /让我[^。！？\n]{2,40}/gu,
];

/**
 * Whether a text tries to turn the machine against its purpose, and how. `aboutWork` says that the text is a question
 * about work all the same: words that people also use of their bosses then count only where the machine is spoken to,
 * and not inside what somebody else is told to have said.
 */
export function attackIn(text: string, aboutWork = false): AttackKind | null {
  if (markup.test(text)) return 'markup';
  const forms = formsOf(text);
  const loose = aboutWork && others.test(text) ? formsOf(withoutTold(text)) : forms;
  const spokenTo = aboutWork ? loose.filter((form) => machine.test(form)) : loose;
  for (const { kind, expression, firm } of attackSigns) {
    if ((firm ? forms : spokenTo).some((form) => expression.test(form)))
      return spokenAbout.test(bareLettersOf(text)) && !aboutWork ? null : kind;
  }
  return null;
}

function withoutTold(text: string): string {
  return told.reduce((left, expression) => left.replace(expression, ' '), text);
}
