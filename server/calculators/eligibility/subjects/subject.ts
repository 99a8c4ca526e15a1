import type { SlotReader } from '../../calculator.ts';
import type { EligibilityCheck } from '../eligibility.ts';

/** A fact that a check asks for: how it is asked, and how it is found in what a person wrote. */
export interface Fact {
  readonly question: string;
  readonly read: SlotReader;
}

/** A right as people ask for it. */
export interface EligibilitySubject {
  readonly check: EligibilityCheck;
  readonly named: (text: string) => boolean;
  readonly facts: Readonly<Record<string, Fact>>;
  /** The facts on which each condition turns, by the condition's id; a fact once known is not asked. */
  readonly decides: Readonly<Record<string, readonly string[]>>;
}

/** '받을 수 있나요', '대상인가요', '되나요': the right itself is asked for. */
const asksForRight =
  /받을\s?수|받나|받을까|탈\s?수|타나|대상|자격|해당|되나|될까|돼요|되는지|되는\s?건|가능|조건|요건|신청할\s?수|할\s?수\s?(?:있|없)|나오나|나올까|전환/;

export const asksFor = (right: RegExp, aside: RegExp) => (text: string) =>
  right.test(text) && asksForRight.test(text) && !aside.test(text);
