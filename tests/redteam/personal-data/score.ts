import { maskPersonalData } from '../../../server/guards/personal-data.ts';
import type { MarkedSentence } from './sentences.ts';

export interface MaskingScore {
  readonly recall: number;
  readonly precision: number;
  /** What was missed or masked in vain, for a person to read. */
  readonly wrong: readonly string[];
}

/** Recall over the data, precision over the labels: a label too many, or a word lost around one, is a false find. */
export function scoreMasking(sentences: readonly MarkedSentence[]): MaskingScore {
  let all = 0;
  let hidden = 0;
  let labels = 0;
  const wrong: string[] = [];
  for (const { text, data } of sentences) {
    const masked = maskPersonalData(text).text;
    const gone = data.filter((value) => !masked.includes(value));
    const found = (masked.match(/\[(?:이름|주소|[가-힣]+번호|이메일)\]/g) ?? []).length;
    const exact = data.reduce((left, value) => left.replace(value, '[]'), text);
    all += data.length;
    hidden += gone.length;
    labels += Math.max(found, gone.length);
    if (masked.replace(/\[(?:이름|주소|[가-힣]+번호|이메일)\]/g, '[]') !== exact)
      wrong.push(`${text} → ${masked}`);
  }
  return { recall: hidden / all, precision: hidden / labels, wrong };
}
