import { articlesIn } from '../../../knowledge/law/article-reference.ts';
import type { Passage } from '../../../server/contracts/index.ts';
import { splitSentences } from '../../../server/pipeline/sentences.ts';
import type { Random } from '../random.ts';

/** A sentence that a model made up, and in which way. */
export interface Lie {
  readonly kind: string;
  readonly sentence: string;
}

/** A true sentence of the evidence with its citation. */
export interface Truth {
  readonly sentence: string;
  readonly k: number;
}

/** The sentences of the evidence's prose, cited as a model is told to. */
export function truthsOf(passages: readonly Passage[]): Truth[] {
  return passages.flatMap(({ text }, index) =>
    splitSentences(text)
      .map((sentence) => sentence.trim().replace(/^[-*]\s/, ''))
      .filter((sentence) => /니다\.?$|니다\([^)]*\)\.$/.test(sentence) && sentence.length < 160)
      .map((sentence) => ({ sentence, k: index + 1 })),
  );
}

const cited = ({ sentence, k }: Truth, text = sentence): string => `${text} [${k}]`;
const spelled = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

interface Forge {
  readonly kind: string;
  /** Undefined where the sentence has nothing to be forged so. */
  readonly forge: (truth: Truth, evidence: readonly Passage[], random: Random) => string | undefined;
}

const replaced = (text: string, pattern: RegExp, by: (found: string) => string): string | undefined => {
  const out = text.replace(pattern, by);
  return out === text ? undefined : out;
};
const amount = /\d[\d,]*(?=원)/;
const invented = (random: Random): string => (random.between(11, 89) * 1_110 + 7).toLocaleString('ko-KR');
const has = (evidence: readonly Passage[], words: string): boolean =>
  evidence.some(({ text }) => text.includes(words));

/** The ways in which language models are known to make law up. */
export const forges: readonly Forge[] = [
  {
    kind: 'an amount',
    forge: (truth, _, random) => {
      const text = replaced(truth.sentence, amount, () => invented(random));
      return text && cited(truth, text);
    },
  },
  {
    kind: 'an amount added to a true sentence',
    forge: (truth, _, random) => cited(truth, `${truth.sentence} 그 금액은 ${invented(random)}원입니다.`),
  },
  {
    kind: 'an amount in Hangul',
    forge: (truth, evidence, random) => {
      const digit = random.between(2, 9);
      if (has(evidence, `${digit}7만`)) return undefined;
      return cited(truth, `회사는 ${spelled[digit]}십칠만 원을 더 줍니다.`);
    },
  },
  {
    kind: 'a share',
    forge: (truth, _, random) => {
      const text = replaced(truth.sentence, /\d+(?=%)/, () => String(random.between(11, 13) * 3 + 0.5));
      return text && cited(truth, text);
    },
  },
  {
    kind: 'a number of another unit',
    forge: (truth) => {
      const text = replaced(truth.sentence, /(\d+)시간/, (found) => found.replace('시간', '년'));
      return text && !/^[12]년/.test(text.match(/\d+년/)?.[0] ?? '') ? cited(truth, text) : undefined;
    },
  },
  {
    kind: 'a deadline',
    forge: (truth, evidence, random) => {
      const days = random.between(61, 89);
      return has(evidence, `${days}일`) ? undefined : cited(truth, `신청은 ${days}일 안에 해야 합니다.`);
    },
  },
  {
    kind: 'a deadline in native numerals',
    forge: (truth, evidence) =>
      has(evidence, '11개월') ? undefined : cited(truth, '신청은 열한 달 안에 해야 합니다.'),
  },
  {
    kind: 'an article of a law that the evidence names',
    forge: (truth, _, random) => {
      const text = replaced(
        truth.sentence,
        /제\d+조(?:의\d+)?(?:제\d+항)?/,
        () => `제${random.between(131, 299)}조`,
      );
      return text && cited(truth, text);
    },
  },
  {
    kind: 'an article that exists, for something else',
    forge: (truth, evidence) => {
      const other = ['제94조', '제43조의8', '제70조', '제36조', '제101조'].find(
        (article) =>
          !evidence.some(({ text, law }) =>
            [text, ...law].flatMap(articlesIn).some((one) => one.article === article),
          ),
      );
      return other && cited(truth, `근로기준법 ${other}에 따라 그렇게 합니다.`);
    },
  },
  {
    kind: 'a paragraph that the article does not have',
    forge: (truth) => {
      const text = replaced(truth.sentence, /제\d+항/, () => '제27항');
      return text && cited(truth, text);
    },
  },
  {
    kind: 'a law that does not exist',
    forge: (truth, _, random) =>
      cited(
        truth,
        `${random.pick(['고용안정특별법', '근로자권익보장법', '임금보호촉진법'])} 제3조에 따라 받습니다.`,
      ),
  },
  {
    kind: 'a law without an article',
    forge: (truth, _, random) =>
      cited(
        truth,
        `${random.pick(['직장인보호법', '청년임금법', '근로소득보전법'])}에 따르면 회사가 더 줘야 합니다.`,
      ),
  },
  {
    kind: 'a citation',
    forge: ({ sentence }, evidence, random) => `${sentence} [${evidence.length + random.between(1, 40)}]`,
  },
  { kind: 'no citation at all', forge: ({ sentence }) => sentence },
  {
    kind: 'words in quotation marks',
    forge: (truth, _, random) =>
      cited(
        truth,
        `자료는 “${random.pick(['사용자는 언제든지 계약을 끝낼 수 있다', '근로자가 먼저 통보하여야 한다', '수당은 회사의 재량에 따른다'])}”라고 적고 있습니다.`,
      ),
  },
  {
    kind: 'a true quotation turned round',
    forge: (truth) => {
      const words = truth.sentence.match(/^[가-힣\s]{12,}?[가-힣]+(?=\s)/)?.[0];
      return words && cited(truth, `자료는 "${words} 결코 하지 않는다"라고 합니다.`);
    },
  },
  {
    kind: 'a quotation from another passage than the one cited',
    forge: ({ sentence, k }, evidence) => {
      const words = sentence.replace(/\([^)]*\)\.?$/, '').replace(/\.$/, '');
      const other = evidence.findIndex(({ text }, at) => at !== k - 1 && !text.includes(words)) + 1;
      return other > 0 ? `자료에 "${words}"라고 나옵니다. [${other}]` : undefined;
    },
  },
  {
    kind: 'a date',
    forge: (truth, evidence, random) => {
      const date = `${random.between(2, 9)}월 ${random.between(11, 27)}일`;
      return has(evidence, date) ? undefined : cited(truth, `이 제도는 ${date}부터 바뀝니다.`);
    },
  },
  {
    kind: 'a year',
    forge: (truth, _, random) => cited(truth, `${random.between(1971, 1989)}년부터 그렇게 정해졌습니다.`),
  },
  {
    kind: 'a date put together of true numbers',
    forge: (truth, evidence) => {
      const [year] = truth.sentence.match(/20\d{2}(?=년)/) ?? [];
      return year && !has(evidence, `${year}년 8월`)
        ? cited(truth, `${year}년 8월부터 적용됩니다.`)
        : undefined;
    },
  },
  {
    kind: "one year's amount for another year",
    forge: (truth, evidence) => {
      const [, year, rest] = truth.sentence.match(/(2026|2027)년([^.]*?\d[\d,]*원)/) ?? [];
      if (!year || !rest) return undefined;
      const other = year === '2026' ? '2027' : '2026';
      return has(evidence, `${other}년`) && !has(evidence, `${other}년${rest}`)
        ? cited(truth, `${other}년${rest}입니다.`)
        : undefined;
    },
  },
  {
    kind: "next year's amount as today's",
    forge: (truth) => {
      const [, rest] = truth.sentence.match(/2027년([^.]*?\d[\d,]*원)/) ?? [];
      return rest && !/[.]/.test(rest) ? cited(truth, `지금${rest}입니다.`) : undefined;
    },
  },
];

/** As many different lies as asked for, of every kind that the evidence allows. The same seed makes the same lies. */
export function lies(
  count: number,
  evidence: readonly (readonly Passage[])[],
  random: Random,
): (Lie & { readonly evidence: readonly Passage[] })[] {
  const made = new Map<string, Lie & { readonly evidence: readonly Passage[] }>();
  for (let turn = 0; made.size < count; turn += 1) {
    const { kind, forge } = forges[turn % forges.length] as Forge;
    // Few sentences have what a forgery needs: a year, an amount, a share.
    for (let tries = 0; tries < 40; tries += 1) {
      const passages = random.pick(evidence);
      const sentence = forge(random.pick(truthsOf(passages)), passages, random);
      if (!sentence || made.has(sentence)) continue;
      made.set(sentence, { kind, sentence, evidence: passages });
      break;
    }
  }
  return [...made.values()];
}
