/** People of whom only some rules speak: by which words a sentence means them, and by which an asker is one of them. */
const groups: readonly { readonly meant: RegExp; readonly asker: RegExp }[] = [
  { meant: /공무원|교원|사립학교/u, asker: /공무|교사|교원|선생|학교/u },
  { meant: /선원|어선/u, asker: /선원|어선|선박|배를 ?타/u },
  { meant: /예술인/u, asker: /예술|배우|작가|음악|공연|출연/u },
  {
    meant: /노무제공자|특수형태|플랫폼 (?:종사|노동)/u,
    asker: /노무|특고|특수형태|플랫폼|배달|라이더|대리운전|학습지|보험설계|프리랜서|택배/u,
  },
  {
    meant: /외국인|고용허가|체류자격/u,
    asker: /외국|비자|[EFH]-?\d|체류|고용허가|이주|국적|출국|베트남|중국|필리핀|네팔|캄보디아|foreign|visa/iu,
  },
  { meant: /자영업자/u, asker: /자영업|사장|가게를|폐업|개인사업/u },
  { meant: /일용/u, asker: /일용|일당|현장|노가다/u },
  { meant: /건설/u, asker: /건설|현장|노가다|공사|하도급|오야지|빌라|아파트/u },
  { meant: /파견/u, asker: /파견|아웃소싱|용역|도급|원청/u },
  {
    meant: /18세 미만|청소년|연소/u,
    asker: /청소년|미성년|1[0-9]살|만 ?1[0-7]세|고등학|고[123]|중학|학생|아들|딸/u,
  },
  { meant: /장애인|장애아/u, asker: /장애/u },
  { meant: /65세/u, asker: /6\d|7\d|고령|정년|노인/u },
  { meant: /쌍둥이|다태아|둘 이상/u, asker: /쌍둥이|다태아/u },
  { meant: /유산|사산/u, asker: /유산|사산/u },
  { meant: /현장실습/u, asker: /실습/u },
];

/** Whether a sentence speaks of people to whom the asker is not known to belong. */
export function concernsOthers(question: string): (text: string) => boolean {
  const others = groups.filter(({ asker }) => !asker.test(question));
  return (text) => others.some(({ meant }) => meant.test(text));
}
