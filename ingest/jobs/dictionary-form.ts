import { KecoCode, Occupation } from '../../server/contracts/jobs.ts';
import { type JobForm, listOf, orNull } from './job-form.ts';

/** Entries of the job dictionary, with the names of Work24's open API beside our own. */
export const dictionaryForm: JobForm<'occupation'> = {
  kind: 'occupation',
  title: 'job dictionary',
  schema: Occupation,
  columns: {
    id: { names: ['id', 'dJobCd'], required: true, meaning: 'Number of the entry' },
    part: {
      names: ['part', 'dJobCdSeq'],
      required: false,
      meaning: 'Part of the entry, where one number has several',
    },
    name: { names: ['name', 'dJobNm'], required: true, meaning: 'Name of the occupation' },
    keco: { names: ['keco', 'dJobECd'], required: true, meaning: 'KECO code, four digits' },
    kecoName: { names: ['keco_name', 'dJobECdNm'], required: true, meaning: 'Name of the unit group' },
    summary: { names: ['summary', 'workSum'], required: true, meaning: 'What the work is, in a sentence' },
    duties: { names: ['duties', 'doWork'], required: true, meaning: 'What is done, in sentences' },
    similarNames: {
      names: ['similar_names', 'similarNm'],
      required: false,
      meaning: 'Other names of the same work, a list',
    },
    relatedJobs: {
      names: ['related_jobs', 'connectJob'],
      required: false,
      meaning: 'Neighbouring occupations, a list',
    },
    certificates: { names: ['certificates', 'certLic'], required: false, meaning: 'Certificates, a list' },
    education: { names: ['education', 'eduLevel'], required: false, meaning: 'Usual schooling' },
    training: { names: ['training', 'skillYear'], required: false, meaning: 'How long it takes to learn' },
    strength: { names: ['strength', 'workStrong'], required: false, meaning: 'Bodily strength needed' },
    place: { names: ['place', 'workPlace'], required: false, meaning: 'Indoors, outdoors or both' },
    surroundings: {
      names: ['surroundings', 'workEnv'],
      required: false,
      meaning: 'Strains of the surroundings, a list',
    },
    industry: { names: ['industry', 'dJobICdNm'], required: false, meaning: 'Industry' },
    year: { names: ['year', 'inqYear'], required: false, meaning: 'Year of the study' },
  },
  read: (cell) => ({
    id: cell('part') === '' ? cell('id') : `${cell('id')}-${cell('part')}`,
    name: cell('name'),
    keco: { code: cell('keco'), name: withoutCode(cell('kecoName')) },
    summary: cell('summary'),
    duties: sentencesOf(cell('duties')),
    similarNames: listOf(cell('similarNames')),
    relatedJobs: listOf(cell('relatedJobs')),
    certificates: listOf(cell('certificates')),
    education: orNull(cell('education')),
    training: orNull(cell('training')),
    strength: orNull(cell('strength')),
    place: orNull(cell('place')),
    surroundings: listOf(cell('surroundings')),
    industry: orNull(withoutCode(cell('industry'))),
    year: cell('year') === '' ? null : Number(cell('year')),
  }),
};

/** The unit groups of KECO alone: names for the codes that no dictionary entry has. */
export const kecoForm: JobForm<'keco'> = {
  kind: 'keco',
  title: 'KECO codes',
  schema: KecoCode,
  columns: {
    code: { names: ['code', 'keco', 'keco4'], required: true, meaning: 'KECO code, four digits' },
    name: { names: ['name', 'keco_name'], required: true, meaning: 'Name of the unit group' },
  },
  read: (cell) => ({ code: cell('code'), name: withoutCode(cell('name')) }),
};

/** `[0111]의회의원` as the open API writes it. */
function withoutCode(name: string): string {
  return name.replace(/^\[\w+\]/, '').trim();
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[다음임함]\.)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
