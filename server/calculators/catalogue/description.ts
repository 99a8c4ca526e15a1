/** What can be said of a calculator before it is used. */
export interface Description {
  /** The articles on which it stands, names as in the statute's 제목; a single figure may cite further ones. */
  readonly law: readonly string[];
  /** What its figures do not consider. */
  readonly limits: readonly string[];
  /** Korean titles of the fields of its result. */
  readonly results: Readonly<Record<string, string>>;
}
