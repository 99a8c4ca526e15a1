import { topicName } from '../../knowledge/guides/topics.ts';
import { assistants } from '../assistants/registry.ts';
import type { QualityQuery, QualityView, TopicQuality } from '../contracts/index.ts';
import type { OutcomeCount, QualityRecords } from '../records/quality.ts';
import { dayAfter, startInSeoul } from './calendar.ts';
import { outcomeOf } from './outcome.ts';

/** How questions ended, topic by topic, on some days; documents are no questions and are not counted. */
export async function qualityBetween(
  records: QualityRecords,
  { from, until }: QualityQuery,
): Promise<QualityView> {
  const answering = assistants.filter(({ kind }) => kind === 'dialogue').map(({ id }) => id);
  const counts = await records.outcomes(answering, startInSeoul(from), startInSeoul(dayAfter(until)));
  return { from, until, topics: byTopic(counts) };
}

/** The topic asked about most first. */
export function byTopic(counts: readonly OutcomeCount[]): TopicQuality[] {
  const topics = new Map<string | null, TopicQuality>();
  for (const { topic, status, runs, withheld, useful, notUseful } of counts) {
    const before = topics.get(topic) ?? nothingAsked(topic);
    const outcome = outcomeOf[status];
    topics.set(topic, {
      ...before,
      asked: before.asked + runs,
      [outcome]: before[outcome] + runs,
      withheld: before.withheld + withheld,
      useful: before.useful + useful,
      notUseful: before.notUseful + notUseful,
    });
  }
  return [...topics.values()].sort((a, b) => b.asked - a.asked || a.name.localeCompare(b.name, 'ko'));
}

const nothingAsked = (topic: string | null): TopicQuality => ({
  topic,
  name: topic === null ? '주제 없음' : topicName(topic),
  asked: 0,
  answered: 0,
  clarified: 0,
  noEvidence: 0,
  refused: 0,
  handedOver: 0,
  brokenOff: 0,
  withheld: 0,
  useful: 0,
  notUseful: 0,
});
