import { readFile } from 'node:fs/promises';
import { readGuides } from '../../knowledge/guides/guide.ts';
import { routeQuestion } from '../../server/assistants/consultation/routes/route-question.ts';
import { concernsLabour } from '../../server/assistants/consultation/scope.ts';
import { readFamiliarity } from '../../server/assistants/familiarity.ts';
import { dangerIn } from '../../server/guards/danger.ts';
import { attackIn } from '../../server/guards/injection.ts';
import { maskPersonalData } from '../../server/guards/personal-data.ts';
import { markedSentences } from '../redteam/personal-data/sentences.ts';
import { seededRandom } from '../redteam/random.ts';
import type { ApartBench } from './measure.ts';
import { median, quantile } from './statistics.ts';

const rounds = 5;

/** Milliseconds of each call, after one round that is not counted. */
function timesOf(texts: readonly string[], work: (text: string) => unknown): number[] {
  const times: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    for (const text of texts) {
      const began = performance.now();
      work(text);
      if (round >= 0) times.push(performance.now() - began);
    }
  }
  return times;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What reading a question costs before anything is searched: masking, danger, attacks and the route. */
export const screen: ApartBench = {
  name: 'screen',
  apart: true,
  beside: 'nothing: limits are 20 µs a character and 5 ms a question',
  async run() {
    const questions = (await readFile('tests/redteam/scope/inside.txt', 'utf8')).trim().split('\n');
    const familiarity = await readFamiliarity(await readGuides('knowledge/guides'));
    const sentences = markedSentences(1000, seededRandom(1)).map(({ text }) => text);
    const long = questions.join(' ').slice(0, 2000);
    const route = (text: string) => {
      dangerIn(text);
      attackIn(text, concernsLabour(text));
      routeQuestion(text, { inConversation: false, familiarity });
    };
    const masking = timesOf(sentences, maskPersonalData);
    const routing = timesOf(questions, route);
    return [
      {
        name: 'masking, a character',
        unit: 'µs',
        naru: (sum(masking) * 1000) / (sentences.join('').length * rounds),
        bare: null,
      },
      {
        name: 'masking 2,000 characters, a character',
        unit: 'µs',
        naru: (median(timesOf([long], maskPersonalData)) * 1000) / long.length,
        bare: null,
      },
      { name: 'danger, attack and route, median', unit: 'ms', naru: median(routing), bare: null },
      { name: 'danger, attack and route, p95', unit: 'ms', naru: quantile(routing, 0.95), bare: null },
    ];
  },
};
