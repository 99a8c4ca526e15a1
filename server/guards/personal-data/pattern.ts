/** The kinds of personal data that are masked before anything is stored, logged or sent to a model. */
export type PersonalDataKind =
  | 'email'
  | 'resident-number'
  | 'foreigner-number'
  | 'card'
  | 'driving-licence'
  | 'passport'
  | 'phone'
  | 'account'
  | 'address'
  | 'vehicle'
  | 'file-number'
  | 'birthday'
  | 'name';

/** What stands in the place of the data, in brackets. */
export const labels: Readonly<Record<PersonalDataKind, string>> = {
  email: '이메일',
  'resident-number': '주민등록번호',
  'foreigner-number': '외국인등록번호',
  card: '카드번호',
  'driving-licence': '운전면허번호',
  passport: '여권번호',
  phone: '전화번호',
  account: '계좌번호',
  address: '주소',
  vehicle: '차량번호',
  'file-number': '접수번호',
  birthday: '생년월일',
  name: '이름',
};

/** One way in which personal data is written. */
export interface Pattern {
  readonly kind: PersonalDataKind;
  /**
   * Has the flags `dg`. Where it has a group `data`, only that group is masked, and the words around it stay. Every
   * repetition is bounded, so that no text makes it slow.
   */
  readonly expression: RegExp;
  /** Looks once more at what the expression found. */
  readonly confirm?: (data: string) => boolean;
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '');
