/** How laws are called in one text: `법` or a full name, to the full name. */
export type LawNames = ReadonlyMap<string, string>;

const definition = /「([^」]+)」\s*\(이하\s*(?:[가-힣\s]*에서\s*)?["“]([^"”]+)["”](?:이라|라|으로|로)?/g;

/**
 * The short names that a statute defines for other laws (「고용보험법」(이하 "법"이라 한다)), and those that need no
 * definition: `이 법`, and in a decree or rule `법` and `영` for what it carries out.
 */
export function lawNamesIn(title: string, text: string): LawNames {
  const names = new Map<string, string>();
  const act = title.replace(/ 시행(?:령|규칙)$/, '');
  for (const own of ['이 법', '이 영', '이 규칙']) names.set(own, title);
  if (act !== title) names.set('법', act);
  if (title.endsWith(' 시행규칙')) names.set('영', `${act} 시행령`);
  for (const [, full, short] of text.matchAll(definition)) {
    // Only what is called a law: the same form also names offices and persons.
    if (full !== undefined && short !== undefined && /(?:법|법률|영|령|규칙)$/.test(short)) {
      names.set(short.trim(), full.trim());
    }
  }
  return names;
}
