import { actionPlan } from './action-plan/action-plan.ts';
import type { Assistant } from './assistant.ts';
import { consultation } from './consultation/consultation.ts';
import { consultationRecord } from './consultation-record/consultation-record.ts';
import { counselorSession } from './counselor-session/counselor-session.ts';
import { inquiryReply } from './inquiry-reply/inquiry-reply.ts';
import { jobPost } from './job-post/job-post.ts';
import { jobPostCheck } from './job-post-check/job-post-check.ts';
import { resumeCoaching } from './resume-coaching/resume-coaching.ts';
import { resumeSummary } from './resume-summary/resume-summary.ts';

/** Every service of the house. */
export const assistants: readonly Assistant[] = [
  consultation,
  counselorSession,
  jobPostCheck,
  jobPost,
  inquiryReply,
  resumeCoaching,
  resumeSummary,
  actionPlan,
  consultationRecord,
];
