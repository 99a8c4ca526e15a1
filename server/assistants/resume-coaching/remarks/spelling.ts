import type { Sentence } from '../../resume-facts/sentences.ts';
import type { Coaching, Found, RemarkRule } from '../remark.ts';
import type { Correction } from '../spelling/correction.ts';
import { endingSlip, misspellings, particleSlip } from '../spelling/misspellings.ts';
import { slipsIn } from '../spelling/slips.ts';
import { spacings } from '../spelling/spacing.ts';

export const typo: RemarkRule = {
  kind: 'typo',
  find: (coaching) =>
    distinct([...corrected(coaching, misspellings), ...lastLetters(coaching), ...slips(coaching)]),
};

export const spacing: RemarkRule = {
  kind: 'spacing',
  find: (coaching) => distinct(corrected(coaching, spacings)),
};

/** Names are spelled as their owners spell them. */
const readable = ({ facts }: Coaching): readonly Sentence[] =>
  facts.sentences.filter(
    ({ section, told }) =>
      section !== 'person' &&
      section !== 'title' &&
      section !== 'pastime' &&
      section !== 'military' &&
      (told || section === 'statement' || section === 'duties' || section === null),
  );

function corrected(coaching: Coaching, corrections: readonly Correction[]): Found[] {
  return readable(coaching).flatMap(({ text, start }) =>
    corrections.flatMap(({ wrong, right, why }) =>
      [...text.matchAll(wrong)].map((match) => {
        const [from, to] = wordsAround(text, match.index, match.index + match[0].length);
        const words = text.slice(from, to);
        const filled = right.replaceAll('$1', match[1] ?? '').replaceAll('$2', match[2] ?? '');
        const mended = text.slice(from, match.index) + filled + text.slice(match.index + match[0].length, to);
        return remarkOn(start + from, start + to, words, mended, why);
      }),
    ),
  );
}

function lastLetters(coaching: Coaching): Found[] {
  return readable(coaching).flatMap(({ text, start }) =>
    [...text.matchAll(/[가-힣]+/gu)].flatMap(({ 0: word, index }) => {
      const ending = endingSlip(word);
      if (ending)
        return [remarkOn(start + index, start + index + word.length, word, ending.right, ending.why)];
      const slip = particleSlip(word);
      const noun = word.replace(/(?:를|을|으로)$/u, '');
      if (!slip || coaching.isBroken(noun)) return [];
      return [remarkOn(start + index, start + index + word.length, word, slip.right, slip.why)];
    }),
  );
}

function slips(coaching: Coaching): Found[] {
  const { facts } = coaching;
  const names = new Set(
    [
      ...facts.experience.map(({ company }) => company),
      ...facts.education.map(({ school }) => school),
      ...facts.experience.map(({ role }) => role),
    ].flatMap((name) => (name ?? '').match(/[가-힣]{2,}/gu) ?? []),
  );
  const spans = facts.segments.filter(
    ({ section }) =>
      section !== 'person' && section !== 'education' && section !== 'pastime' && section !== 'military',
  );
  return spans.flatMap(({ text, start }) =>
    slipsIn(text, facts.text, coaching, names)
      .filter(
        () =>
          !facts.experience.some((job) => job.start <= start && start < job.end && job.end - job.start < 90),
      )
      .map((slip) =>
        remarkOn(
          start + slip.start,
          start + slip.end,
          text.slice(slip.start, slip.end),
          slip.right,
          '글자가 잘못 눌린 것으로 보입니다.',
        ),
      ),
  );
}

const remarkOn = (start: number, end: number, words: string, right: string, why: string): Found => ({
  start,
  end,
  reason: why,
  suggestion: `‘${words.trim()}’ → ‘${right.trim()}’`,
  replacement: right,
});

function wordsAround(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = Math.max(end, start + 1);
  while (from > 0 && /[가-힣A-Za-z\d]/u.test(text[from - 1] ?? '')) from -= 1;
  if (text[start] === ' ') {
    from = start;
    while (from > 0 && text[from - 1] !== ' ') from -= 1;
    to = start + 1;
  }
  while (to < text.length && /[가-힣A-Za-z\d]/u.test(text[to] ?? '')) to += 1;
  return [from, to];
}

/** A place is corrected once, by the first that finds it. */
const distinct = (found: readonly Found[]): readonly Found[] =>
  found.filter(
    (one, at) => !found.slice(0, at).some((other) => other.start < one.end && one.start < other.end),
  );
