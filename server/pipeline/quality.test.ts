import { expect, test } from 'vitest';
import { byTopic } from './quality.ts';

const none = { withheld: 0, useful: 0, notUseful: 0 };

test('endings of a topic come together, the topic asked about most first', () => {
  const topics = byTopic([
    { topic: 'wages', status: 'answered', runs: 3, withheld: 2, useful: 1, notUseful: 0 },
    { topic: null, status: 'unanswerable_out_of_scope', runs: 1, ...none },
    { topic: 'wages', status: 'clarification', runs: 1, ...none, notUseful: 1 },
    { topic: null, status: 'blocked_injection', runs: 1, ...none },
  ]);
  expect(topics).toMatchObject([
    { name: '임금', asked: 4, answered: 3, clarified: 1, withheld: 2, useful: 1, notUseful: 1 },
    { name: '주제 없음', asked: 2, refused: 2 },
  ]);
});

test('every question ends in exactly one way', () => {
  const [topic] = byTopic([
    { topic: 'ending', status: 'cancelled', runs: 2, ...none },
    { topic: 'ending', status: 'error_capacity', runs: 1, ...none },
    { topic: 'ending', status: 'unanswerable_no_evidence', runs: 4, ...none },
    { topic: 'ending', status: 'handed_over', runs: 5, ...none },
  ]);
  expect(topic).toMatchObject({ asked: 12, brokenOff: 3, noEvidence: 4, handedOver: 5, answered: 0 });
});
