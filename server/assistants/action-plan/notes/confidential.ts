import { isAboutRelatives, isPersonal, sensitiveKindsIn, sensitiveWordsIn } from './sensitive-matters.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

export interface Screened {
  /** What the plan may say, word for word. */
  readonly open: readonly Sentence[];
  /** What it may not: read for dates and times, and for nothing else. */
  readonly closed: readonly string[];
  /** What the jobseeker wants said in place of the matter: `'개인 일정'으로만 적어 달라`. */
  readonly instead: readonly string[];
  /** Words of what the jobseeker asked to be kept out: nothing of the plan may contain them, wherever it comes from. */
  readonly words: readonly string[];
}

/** The ways in which people ask that something be kept out. */
const requests: readonly RegExp[] = [
  /(?:적|쓰|기록하|기재하|남기|언급하|넣)지\s?(?:는\s?)?(?:말|마|않)/u,
  /(?:기록|기재|언급)(?:은|는|을)?\s?(?:안|X|x|금지|삼가|원치|원하지)/u,
  /(?:알리|알려지|말하|얘기하|이야기하|밝히|드러내|드러나|공개하|공개되|노출되|들키|꺼내)(?:지|기|는|면|길|고)[^.]{0,10}(?:싫|않|말아|말라|마세요|걱정|꺼|원치|부담|안\s?(?:된|되|됐)|두려|무섭)/u,
  /(?:말|얘기|이야기|공개)(?:은|는|을)?\s?(?:안\s?했으면|안\s?하고\s?싶|하지\s?(?:말|마|않))/u,
  /비밀|오프\s?더\s?레코드|우리끼리|보호자끼리|비공개|대외비|티\s?(?:안|내지)|모르게|몰랐으면|모르길/u,
  /(?:회사|직장|밖|외부|남들?|주변|사람들|구인처|업체|기업|사업장|면접)[가-힣]{0,3}\s?[^.?]{0,10}(?:안\s?(?:가|갔|알|들어|나오)|가면\s?안|알면\s?안|알려지|전달되)/u,
  /(?:계획서|기록|서류|문서|양식|여기)[가-힣]{0,2}\s?[^.]{0,8}(?:빼\s?(?:달|줘|주|고|기)|제외해\s?(?:달|줘|주))/u,
  /(?:['"’”」]\s?(?:정도)?|라고)만\s?(?:적|써|기재)/u,
];
/** A sentence that only points back at what was said: `이건 쓰지 말아 주세요`. */
const pointing =
  /^(?:"|“|')?\s?(?:이건|이거|이런\s?(?:건|거|것)|그건|그거|그런\s?(?:건|거)|위\s?내용|앞\s?(?:의\s?)?(?:내용|얘기)|이\s?(?:얘기|부분|내용|이야기))/u;
const wordsInstead = /['"‘“「]([^'"’”」]{2,30})['"’”」]\s?(?:이라고|라고|으로|로|정도)?만\s?(?:적|써|기재)/gu;
/** What is left of a sentence whose other half was a question or went. */
const fragment = /^(?:라고|하고|물으심|아직|네|그래서|알았다고만\s?함|해도\s?되냐고)?$|^[^\d,/]{1,3}$/u;
const onlyAnswer = /^(?:알았|알겠|그러겠|그렇게\s?하|네|동의|걱정)/u;

const asks = (text: string): boolean => requests.some((request) => request.test(text));

/**
 * Parts what was said into what the plan may say and what it may not. A request closes its own sentence, and those
 * before it on the line that belong to the matter; matters of sensitive kinds are closed without being asked for.
 */
export function screenNotes(notes: string): Screened {
  const sentences = sentencesOf(notes);
  const requested = new Set<number>();
  for (const [at, { text, line }] of sentences.entries()) {
    if (!asks(text)) continue;
    requested.add(at);
    let before = at - 1;
    if (pointing.test(text) && before >= 0) {
      requested.add(before);
      before -= 1;
    }
    for (; before >= 0 && sentences[before]?.line === line; before -= 1) {
      if (!isPersonal(sentences[before]?.text ?? '')) break;
      requested.add(before);
    }
    const next = sentences[at + 1];
    if (next?.line === line && onlyAnswer.test(next.text)) requested.add(at + 1);
  }
  const asked = sentences.filter((_, at) => requested.has(at)).map(({ text }) => text);
  const words = [...new Set(asked.flatMap((text) => sensitiveWordsIn(text, true)))];
  const touches = (text: string): boolean =>
    sensitiveKindsIn(text).length > 0 || words.some((word) => text.includes(word));
  const parted = sentences.map((sentence, at) => {
    const { kept, dropped } = requested.has(at)
      ? { kept: '', dropped: [sentence.text] }
      : touches(sentence.text)
        ? without(sentence.text, (part) => touches(part) || isAboutRelatives(part) || medical.test(part))
        : without(sentence.text, isAboutRelatives);
    return { kept: { ...sentence, text: kept === '' ? meetingOf(sentence.text) : kept }, dropped };
  });
  return {
    open: parted
      .map(({ kept }) => kept)
      .filter(({ text }) => /[가-힣A-Za-z0-9]{2}/u.test(text) && !fragment.test(text)),
    closed: parted.flatMap(({ dropped }) => dropped),
    instead: [...notes.matchAll(wordsInstead)].flatMap(([, text]) =>
      text !== undefined && sensitiveKindsIn(text).length === 0 ? [text.trim()] : [],
    ),
    words,
  };
}

/** What is told beside an illness is of the illness. */
const medical = /의사|병원|진료|통원|약|아프|아파|증상|심해|악화|완치/u;

/** When the next meeting is stays, whatever is said beside it. */
const meetingOf = (text: string): string =>
  /다음\s?(?:상담|면담|방문)[은:]?\s?[\d/월일\s()화수목금토시분반:오전후]+/u.exec(text)?.[0].trim() ?? '';

/** A sentence parted from those of its clauses and brackets of which something holds. */
function without(text: string, closed: (part: string) => boolean): { kept: string; dropped: string[] } {
  if (!closed(text)) return { kept: text, dropped: [] };
  const dropped: string[] = [];
  const open = (part: string): boolean => {
    if (!closed(part)) return true;
    dropped.push(part);
    return false;
  };
  const kept = text
    .replace(/\s?\([^()]*\)/gu, (bracket) => (open(bracket) ? bracket : ''))
    .split(/(?<=[,;→])\s?|\s[-–—]\s/u)
    .filter(open)
    .join(' ')
    .replace(/[\s,;→–—-]+$/u, '')
    .trim();
  return { kept, dropped };
}

/** The same text where it has no word that was to be kept out; else empty. */
export const unlessKeptOut = (text: string, words: readonly string[]): string =>
  words.some((word) => text.includes(word)) ? '' : text;
