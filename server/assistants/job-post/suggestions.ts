import type { JobSearch } from '../../../knowledge/jobs/job-search.ts';
import type { Suggestion } from './draft.ts';

const mostDuties = 4;
const mostSkills = 6;

/**
 * What the job dictionary knows of such a job: the occupation's code with two alternatives, duties and words for
 * skills of the entry that fits best. None of it is the employer's word.
 */
export async function suggestionsFor(
  title: string,
  jobs: JobSearch,
  accepted: readonly string[],
): Promise<Suggestion[]> {
  const groups = title === '' ? [] : await jobs.suggest(title);
  const [best] = groups;
  if (!best) return [];
  const { occupation } = best;
  const suggestion = (id: string, kind: Suggestion['kind'], value: string, source: string): Suggestion => ({
    id,
    kind,
    field: { value, provenance: { from: 'suggested', source, accepted: accepted.includes(id) } },
  });
  const entry = `한국직업사전 ${occupation.id} ${occupation.name}`;
  return [
    ...groups.map(({ keco }) =>
      suggestion(`keco:${keco.code}`, 'keco', `${keco.code} ${keco.name}`, '한국고용직업분류'),
    ),
    ...occupation.duties
      .slice(0, mostDuties)
      .map((duty, at) => suggestion(`duty:${occupation.id}:${at + 1}`, 'duty', duty, entry)),
    ...(await jobs.skillWords(occupation, mostSkills)).map((skill) =>
      suggestion(`skill:${skill}`, 'skill', skill, entry),
    ),
  ];
}
