import { districtOf } from '../../knowledge/jobs/district.ts';
import { TrainingCourse } from '../../server/contracts/jobs.ts';
import { dateOf } from './conditions.ts';
import { countOrNull, type JobForm, orNull } from './job-form.ts';

/** Training courses, with the names of HRD-Net's open API beside our own. Telephone numbers are not read. */
export const courseForm: JobForm<'course'> = {
  kind: 'course',
  title: 'training courses',
  schema: TrainingCourse,
  columns: {
    id: { names: ['id', 'trprId', '훈련과정ID'], required: true, meaning: 'Number of the course' },
    round: {
      names: ['round', 'trprDegr', '회차'],
      required: false,
      meaning: 'Which time it is held, where the number is that of all times',
    },
    title: { names: ['title', '과정명', '제목'], required: true, meaning: 'Title' },
    institution: { names: ['institution', 'subTitle', '훈련기관'], required: true, meaning: 'Institution' },
    keco: {
      names: ['keco', '직종코드'],
      required: false,
      meaning: 'KECO code of the occupation; suggested from the title where it is missing',
    },
    place: {
      names: ['place', 'address', '주소'],
      required: false,
      meaning: 'Place, beginning with the province',
    },
    starts: { names: ['starts', 'traStartDate', '훈련시작일'], required: true, meaning: 'First day' },
    ends: { names: ['ends', 'traEndDate', '훈련종료일'], required: true, meaning: 'Last day' },
    target: { names: ['target', 'trainTarget', '훈련대상'], required: false, meaning: 'For whom' },
    ncs: { names: ['ncs', 'ncsCd', 'NCS코드'], required: false, meaning: 'NCS code' },
    level: {
      names: ['level', 'NCS수준'],
      required: false,
      meaning: 'NCS level 1 to 8; read from the title (`_L3_`) where it is missing',
    },
    capacity: { names: ['capacity', 'yardMan', '정원'], required: false, meaning: 'Places' },
    fee: { names: ['fee', 'courseMan', '수강비'], required: false, meaning: 'Fee in won' },
    url: { names: ['url', 'titleLink', '링크'], required: false, meaning: 'Where it can be read' },
  },
  read: (cell, mask) => ({
    id: cell('round') === '' ? cell('id') : `${cell('id')}-${cell('round')}`,
    title: mask(cell('title')),
    institution: cell('institution'),
    occupation: cell('keco') === '' ? null : { code: cell('keco'), name: cell('keco'), given: true },
    place: orNull(cell('place')),
    district: districtOf(cell('place')),
    starts: dateOf(cell('starts')),
    ends: dateOf(cell('ends')),
    target: orNull(cell('target')),
    ncs: orNull(cell('ncs')),
    level: countOrNull(cell('level') || (/_L([1-8])_/.exec(cell('title'))?.[1] ?? '')),
    capacity: countOrNull(cell('capacity')),
    fee: countOrNull(cell('fee')),
    url: orNull(cell('url')),
  }),
};
