import type { Utterance } from './utterance.ts';

/** Who a speaker is in the talk. */
export type Role = 'counselor' | 'client' | 'other';
export interface Turn extends Utterance {
  readonly role: Role;
}

const counselorLabel = /상담|직원|담당|주무관|센터|안내|컨설턴트|counsel|agent|staff/iu;
const clientLabel = /구직|민원|내담|신청|고객|참여|수급|근로자|본인|client|customer|caller/iu;
/** How those speak who serve, and those who came. */
const serving =
  /(?:세요|십니까|시죠|시면|드릴게요|드려요|드립니다|주셔야|셔야|하시고|되세요|어서\s?오|성함|번호표|접수(?:했|됐)|확인됐|적었습니다|넣을게요)/gu;
const asking =
  /(?:나요|저는|제가|저도|받을\s?수\s?있|올게요|할게요|여쭤|물어보|모르겠|들었는데|걱정|고맙습니다|감사합니다)/gu;

/**
 * Tells who is who: by the labels where they say it, else by how each speaks. Of several anonymous speakers, the one who
 * serves most is the counselor.
 */
export function withRoles(utterances: readonly Utterance[]): Turn[] {
  const labels = [...new Set(utterances.map(({ speaker }) => speaker))];
  const named = new Map<string, Role>(
    labels.flatMap((label): [string, Role][] =>
      clientLabel.test(label)
        ? [[label, 'client']]
        : counselorLabel.test(label)
          ? [[label, 'counselor']]
          : [],
    ),
  );
  const unknown = labels.filter((label) => label !== '' && !named.has(label));
  if (![...named.values()].includes('counselor') && unknown.length > 0) {
    const most = unknown
      .map((label) => ({ label, score: serves(utterances.filter(({ speaker }) => speaker === label)) }))
      .sort((a, b) => b.score - a.score)[0];
    if (most) named.set(most.label, 'counselor');
  }
  return utterances.map((utterance) => ({
    ...utterance,
    role: utterance.speaker === '' ? 'other' : (named.get(utterance.speaker) ?? 'client'),
  }));
}

function serves(turns: readonly Utterance[]): number {
  const text = turns.map((turn) => turn.text).join(' ');
  return ((text.match(serving)?.length ?? 0) - (text.match(asking)?.length ?? 0)) / Math.max(1, turns.length);
}
