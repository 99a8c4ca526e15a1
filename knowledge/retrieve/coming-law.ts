/** Ways of asking what the law will be. A year alone is no such question: it is a day to which the law is read. */
const askedFor =
  /앞으로\s*(?:어떻게|뭐|무엇|바뀌|달라|시행|적용)|(?:언제|내년|후년|\d{4}년)\S*\s*(?:부터|에는?|엔)?\s*(?:바뀌|달라지|개정|시행)|개정될|개정되는|개정\s*예정|바뀔|바뀌(?:나|는|게\s*되|어요\?)|달라지(?:나|는|게\s*되)|시행\s*예정|시행될|시행되나|곧\s*시행|미시행|공포된/u;

/** Whether a question asks for law that is promulgated and not yet in force. */
export function asksForComingLaw(question: string): boolean {
  return askedFor.test(question.normalize('NFC'));
}
