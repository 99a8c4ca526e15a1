import type { Role } from '../contracts/index.ts';
import type { KnownPerson } from '../records/accounts.ts';

const person = (subject: string, name: string, role: Role, organisation: string | null): KnownPerson => ({
  issuer: 'naru:demo',
  subject,
  name,
  roles: [role],
  organisation,
});

/** Whom one may sign in as on one's own machine to have a look (`npm start -- --demo`): invented people. */
export const demoPeople: readonly KnownPerson[] = [
  person('counselor', '상담사 나상담', 'counselor', '나루고용센터'),
  person('counselor-2', '상담사 오창구', 'counselor', '나루고용센터'),
  person('employer', '기업 담당자 고용주', 'employer', '나루제과'),
  person('employer-2', '기업 담당자 채용원', 'employer', '강변정밀'),
  person('jobseeker', '구직자 구직희', 'jobseeker', null),
  person('reviewer', '검토자 심사원', 'reviewer', '나루고용센터'),
  person('administrator', '관리자 한관리', 'administrator', '나루고용센터'),
];
