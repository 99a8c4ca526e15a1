import {
  aftermath,
  type DangerKind,
  deathAsTopic,
  figurative,
  othersDeath,
  rescueSigns,
  type Sign,
  suicideSigns,
  urgency,
  violenceSigns,
} from './danger/signs.ts';

export type { DangerKind } from './danger/signs.ts';

/**
 * Whether a text tells of danger to a life that lasts, and of which kind. Thoughts of suicide always count; an
 * accident or violence does not when it is over and the question is what follows from it (산재 신청, 작년에 다쳤는데),
 * unless help is called for in so many words.
 *
 * @example dangerIn('공장에 불이 났어요, 빨리요') // 'rescue'
 */
export function dangerIn(text: string): DangerKind | null {
  const plain = text.normalize('NFC').toLowerCase();
  if (weigh(suicideSigns, plain) >= 2 && !othersDeath.test(plain) && !deathAsTopic.test(plain))
    return 'suicide';
  for (const signs of [violenceSigns, rescueSigns]) {
    const urgent = urgency.test(plain);
    // Threats and shouting are harassment, which is asked about; they are danger when help is called for.
    const weight = weigh(signs, plain, urgent || signs === rescueSigns ? 1 : 0);
    const needed = urgent ? 1 : 2;
    if (weight < needed || figurative.test(plain)) continue;
    if (aftermath.test(plain) && !isHappening(signs, plain)) continue;
    const kind = signs[0]?.kind;
    if (kind) return kind;
  }
  return null;
}

/** A sign counts two, a hint as given; a sign found twice counts twice. */
function weigh(signs: readonly Sign[], text: string, ofHint = 1): number {
  return signs.reduce(
    (sum, { expression, hint }) => sum + [...text.matchAll(expression)].length * (hint ? ofHint : 2),
    0,
  );
}

/** A sign right behind "now" or beside a cry for help, and nothing that shows that somebody cares already. */
function isHappening(signs: readonly Sign[], text: string): boolean {
  if (/입원|수술|퇴원|치료\s?(?:중|받)|요양\s?중|병원에\s?(?:다니|있|실려)/u.test(text)) return false;
  return signs.some(
    ({ expression, hint }) =>
      !hint &&
      [...text.matchAll(expression)].some(({ index, 0: sign }) =>
        /지금|방금|막\s|당장|빨리|살려|도와|119|112|구급/u.test(
          text.slice(Math.max(0, index - 16), index + sign.length + 16),
        ),
      ),
  );
}
