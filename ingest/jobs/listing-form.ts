import { districtOf } from '../../knowledge/jobs/district.ts';
import { JobListing } from '../../server/contracts/jobs.ts';
import { careerYearsOf, dateOf, payOf, schoolingOf, workingTimeOf } from './conditions.ts';
import { type JobForm, orNull } from './job-form.ts';

/** Job listings. A column for contacts is never read; contacts within the other texts are masked. */
export const listingForm: JobForm<'listing'> = {
  kind: 'listing',
  title: 'job listings',
  schema: JobListing,
  columns: {
    id: {
      names: ['id', 'wantedAuthNo', '구인인증번호'],
      required: false,
      meaning: 'Number of the listing; without it company, title and day of registration stand for it',
    },
    title: {
      names: ['title', 'position_title', 'wantedTitle', '채용제목', '제목'],
      required: true,
      meaning: 'Title',
    },
    company: {
      names: ['company', 'company_name', 'corpNm', '회사명', '업체명'],
      required: true,
      meaning: 'Employer',
    },
    keco: {
      names: ['keco', 'jobsCd', '직종코드'],
      required: false,
      meaning: 'KECO code of the occupation; suggested from the title where it is missing',
    },
    description: {
      names: ['description', 'jobCont', '직무내용'],
      required: false,
      meaning: 'What is to be done',
    },
    place: {
      names: ['place', 'location', 'workRegion', '근무지역', '근무지'],
      required: false,
      meaning: 'Place of work, beginning with the province',
    },
    pay: {
      names: ['pay', 'annual_salary', 'sal', '임금', '급여'],
      required: false,
      meaning: 'Pay with its period, e.g. `월급 250만원 ~ 280만원`',
    },
    career: { names: ['career', '경력'], required: false, meaning: 'Experience asked for, e.g. `경력3년`' },
    education: {
      names: ['education', 'minEdubg', '학력'],
      required: false,
      meaning: 'Schooling asked for, e.g. `고졸`',
    },
    workingTime: {
      names: ['working_time', 'working_condition', 'workdayWorkhrCont', '근무시간', '근무형태'],
      required: false,
      meaning: 'Working time, e.g. `주5일 주 40시간 근로 09:00 ~ 18:00`',
    },
    registered: {
      names: ['registered', 'registration_date', 'regDt', '등록일'],
      required: false,
      meaning: 'Day of registration',
    },
    deadline: {
      names: ['deadline', 'deadline_date', 'closeDt', '마감일'],
      required: false,
      meaning: 'Last day to apply; empty or `채용시까지` where there is none',
    },
    provider: {
      names: ['provider', 'recruit_provider', '정보제공처'],
      required: false,
      meaning: 'Who published it',
    },
    url: { names: ['url', 'wantedInfoUrl', '링크'], required: false, meaning: 'Where it can be read' },
  },
  read: (cell, mask) => {
    const [company, title, registered] = [cell('company'), mask(cell('title')), dateOf(cell('registered'))];
    const key = [company, title, registered ?? ''].join(' · ');
    return {
      id: cell('id') || (company && title ? key : ''),
      title,
      company,
      occupation: cell('keco') === '' ? null : { code: cell('keco'), name: cell('keco'), given: true },
      description: orNull(mask(cell('description'))),
      place: orNull(mask(cell('place'))),
      district: districtOf(cell('place')),
      pay: payOf(cell('pay')),
      career: orNull(mask(cell('career'))),
      careerYears: careerYearsOf(cell('career')),
      education: orNull(mask(cell('education'))),
      schooling: schoolingOf(cell('education')),
      workingTime: workingTimeOf(mask(cell('workingTime'))),
      registered,
      deadline: dateOf(cell('deadline')),
      provider: orNull(cell('provider').replace(/^정보제공처\s+/, '')),
      url: orNull(cell('url')),
    };
  },
};
