import type { AgreedAction } from '../draft.ts';
import type { HeardTurn } from '../transcript/heard-turns.ts';
import { inOrderOfTopics, otherTopic, topicOf } from './topics.ts';

export interface Topic {
  readonly topic: string;
  readonly turns: readonly HeardTurn[];
}

/** The turns that say something, by what they are about. */
export function byTopic(turns: readonly HeardTurn[]): Topic[] {
  let before = otherTopic;
  const placed = turns.flatMap((turn) => {
    if (!turn.tells) return [];
    before = topicOf(turn.text, before);
    return [{ topic: before, turn }];
  });
  return inOrderOfTopics(placed.map(({ topic }) => topic)).map((topic) => ({
    topic,
    turns: placed.filter((one) => one.topic === topic).map(({ turn }) => turn),
  }));
}

const mostOfTopic = 2;
const longest = 90;

/** How much a turn tells: its numbers, and that it is no question. */
const weightOf = ({ text }: HeardTurn): number =>
  2 * (text.match(/\d+/gu)?.length ?? 0) +
  Math.min(text.length, 60) / 30 -
  (/(?:나요|까요|은요|는요|세요)$/u.test(text) ? 3 : 0);

/** The turns of each topic that tell most, and the next appointment, each line with its times. */
export function summaryOf(
  topics: readonly Topic[],
  actions: readonly AgreedAction[],
): { text: string; at: string[] }[] {
  const lines = topics.map(({ topic, turns }) => {
    const best = [...turns].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, mostOfTopic);
    const inOrder = turns.filter((turn) => best.includes(turn));
    return {
      text: `${topic}: ${inOrder.map(({ text }) => shortened(text)).join(' / ')}`,
      at: inOrder.map(({ at }) => at).filter((at) => at !== ''),
    };
  });
  const dated = actions
    .filter(({ due }) => due !== null)
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  const next = dated[0];
  if (!next) return lines;
  return [
    ...lines,
    { text: `가장 가까운 약속: ${next.due} ${shortened(next.what)}`, at: next.at === '' ? [] : [next.at] },
  ];
}

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
