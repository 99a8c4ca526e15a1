import { bigrams } from '../../../knowledge/retrieve/bigrams.ts';
import type { Occupation } from '../../contracts/jobs.ts';
import type { DraftingContext } from '../document.ts';
import { avoidedBy } from './avoid.ts';
import type { Line, OccupationChoice } from './draft.ts';
import type { Interview } from './interview.ts';
import { certificatesOf, experienceYears, schoolingOf } from './profile-facts.ts';
import { wishesIn } from './wishes.ts';

/** Bodily strength by the job dictionary that somebody with a limit of lifting cannot be asked for. */
const heavy = /힘든 작업|아주 힘든|보통 작업/u;
/** Entries of the job dictionary that are compared with a wish. */
const compared = 40;
/** An alternative must fit this much of what the best does. */
const comparable = 0.7;
/** Of a wish's pairs of letters in the names and in the text of an entry, both added up. */
const leastShared = 0.75;

/** The first and the second target occupation, with reasons from the wish, the record and the job dictionary. */
export async function chooseOccupations(
  interview: Interview,
  { jobs }: Pick<DraftingContext, 'jobs'>,
): Promise<OccupationChoice[]> {
  const wishes = wishesIn(interview.state.aims);
  const fits = fitFor(interview);
  const chosen: { name: string; wish: string; found: Occupation | null }[] = [];
  for (const { name, search } of wishes.slice(0, 2)) {
    const ranked = (await jobs.occupations(search, compared))
      .map((occupation, at) => ({ occupation, fit: fits(search, occupation, at) }))
      .filter(({ fit }) => fit > 0)
      .sort((one, other) => other.fit - one.fit);
    const best = ranked[0];
    chosen.push({ name, wish: name, found: best?.occupation ?? null });
    const alternative = ranked.find(
      ({ occupation, fit }) =>
        occupation.keco.code !== best?.occupation.keco.code && fit >= (best?.fit ?? 0) * comparable,
    )?.occupation;
    if (wishes.length === 1 && alternative)
      chosen.push({ name: alternative.name, wish: name, found: alternative });
  }
  return chosen.map(({ name, wish, found }, at) => ({
    choice: at === 0 ? 'first' : 'second',
    name,
    keco: found?.keco ?? null,
    reasons: reasonsFor(wish, found, interview),
  }));
}

/**
 * How well an entry fits a wish: what of the wish its name and its text say, what of the record it asks for. Zero where
 * it has no word of the wish in its names, breaks a limit or needs more schooling than there is.
 */
function fitFor(interview: Interview): (wish: string, occupation: Occupation, place: number) => number {
  const avoided = avoidedBy(interview);
  const { profile } = interview.state;
  const lifting = /\d\s?kg|무거운|중량|임신|출산\s?예정/iu.test(interview.text);
  const schooling = schoolingOf(profile.education);
  const held = certificatesOf(profile.certificates ?? []).held;
  const record = (profile.experience ?? []).join(' ');
  return (wish, occupation, place) => {
    const { name, keco, summary, duties, similarNames, strength } = occupation;
    if (avoided([name, keco.name, summary].join('\n')) || (lifting && heavy.test(strength ?? ''))) return 0;
    const needed = schoolingOf(occupation.education ?? undefined);
    if (schooling !== null && needed !== null && needed > schooling) return 0;
    const inNames = sharedWith(wish, [name, keco.name, ...similarNames].join(' '));
    const inText = sharedWith(wish, [name, summary, ...duties].join(' '));
    if (inNames === 0 || inNames + inText < leastShared) return 0;
    return (
      inNames +
      inText +
      (held.some((one) => asks(occupation, one)) ? 0.5 : 0) +
      0.3 * sharedWith(name, record) +
      0.8 * (1 - place / compared) -
      0.02 * name.length
    );
  };
}

/** The share of a wording's pairs of letters that a text has. */
function sharedWith(wording: string, text: string): number {
  const wanted = [...new Set(bigrams(wording))];
  const own = new Set(bigrams(text));
  return wanted.length === 0 ? 0 : wanted.filter((pair) => own.has(pair)).length / wanted.length;
}

function reasonsFor(wish: string, found: Occupation | null, interview: Interview): Line[] {
  const { profile, aims } = interview.state;
  const jobs = (profile.experience ?? []).filter(
    (job) => sharedWith(`${wish} ${found?.name ?? ''}`, job.replace(/[\d.~㈜()]/gu, ' ')) >= 0.3,
  );
  const years = experienceYears(jobs);
  const reasons: Line[] = [
    { value: `희망: ${wish}`, provenance: { from: 'given', quote: aims } },
    ...(jobs.length > 0
      ? [
          {
            value: `이어지는 경력 ${jobs.length}건${years > 0 ? `, ${years}년` : ''}`,
            provenance: { from: 'given', quote: jobs.join(' / ') } as const,
          },
        ]
      : []),
  ];
  if (!found) return reasons;
  const source = `한국직업사전 ${found.id} ${found.name}`;
  const fact = (value: string, quote: string): Line => ({
    value,
    provenance: { from: 'found', source, quote },
  });
  const held = certificatesOf(profile.certificates ?? []).held.filter((one) => asks(found, one));
  return [
    ...reasons,
    ...held.map((one) => fact(`이 직업과 관련된 자격: ${one}`, found.certificates.join(', '))),
    fact(`직업사전에서 가까운 직업: ${found.name} - ${found.summary}`, found.summary),
    ...(found.strength ? [fact(`작업 강도: ${found.strength}`, found.strength)] : []),
  ];
}

/** Whether a certificate is among those of an entry. */
const asks = ({ certificates }: Occupation, certificate: string): boolean => {
  const own = certificate.replace(/[^가-힣A-Za-z]/gu, '').replace(/급$/u, '');
  return certificates.some((one) => {
    const other = one.replace(/[^가-힣A-Za-z]/gu, '').replace(/급$/u, '');
    return other.length > 2 && own.length > 2 && (own.includes(other) || other.includes(own));
  });
};
