import type { Section, Translation } from '../../document.ts';
import { EnglishVersion, type PostLines, type PostSection, postSections } from '../draft.ts';
import { englishTitles, fixedEnglish } from './fixed-phrases.ts';

const id = 'english';

/** The post in English as far as rules know its lines; the others stand in Korean, marked. */
export function englishSection(lines: PostLines): Section {
  return sectionOf(
    (Object.keys(postSections) as PostSection[]).flatMap((section) =>
      (lines[section] ?? []).map(({ value }) => {
        const english = fixedEnglish(value);
        return { section, korean: value, english, by: english === null ? null : ('rule' as const) };
      }),
    ),
  );
}

/** How a model puts the lines into English that rules leave. */
export const englishTranslation: Translation = {
  prompt: 'job-post-english',
  linesOf: (section) =>
    section.id === id
      ? EnglishVersion.parse(section.content)
          .filter(({ english }) => english === null)
          .map(({ korean }) => korean)
      : [],
  withLines(section, translated) {
    const left = [...translated];
    return sectionOf(
      EnglishVersion.parse(section.content).map((line) => {
        if (line.english !== null) return line;
        const english = left.shift() ?? null;
        return { ...line, english, by: english === null ? null : ('model' as const) };
      }),
    );
  },
  wanting: {
    code: 'english_needs_model',
    text: '영어 공고의 나머지 줄은 인공지능 모델이 있어야 옮길 수 있어 한국어로 두었습니다. / The lines left in Korean need a language model to be put into English.',
  },
  refused: {
    code: 'english_lines_withheld',
    text: '영어 공고에서 한국어 공고와 뜻이 같은지 확인하지 못한 줄은 한국어로 두었습니다. / English lines that could not be verified against the Korean were left out.',
  },
};

function sectionOf(content: EnglishVersion): Section {
  const parts = (Object.keys(postSections) as PostSection[]).flatMap((section) => {
    const lines = content.filter((line) => line.section === section);
    if (lines.length === 0) return [];
    return [[`**${englishTitles[section]}**\n`, ...lines.map(inWords)].join('\n')];
  });
  return { id, title: '영어 공고 (English version)', content, text: parts.join('\n\n') };
}

const inWords = ({ korean, english }: EnglishVersion[number]): string =>
  english === null ? `- ${korean} (not translated)` : `- ${english}`;
