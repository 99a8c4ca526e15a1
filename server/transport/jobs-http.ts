import { Router } from 'express';
import { districtOf } from '../../knowledge/jobs/district.ts';
import type { JobSearch } from '../../knowledge/jobs/job-search.ts';
import {
  type CalendarDate,
  type CourseList,
  CourseQuery,
  type OccupationList,
  OccupationQuery,
} from '../contracts/index.ts';
import { incoming } from './incoming.ts';

/** Unit groups of occupations that words stand for when courses are looked for. */
const occupationsOfCourses = 3;

/** The job dictionary and training courses, for those who look something up; empty where no agency supplied any. */
export function jobsOverHttp(jobs: JobSearch, today: () => CalendarDate): Router {
  const router = Router();

  router.get('/v1/occupations', async (request, response) => {
    const { q, k } = incoming(OccupationQuery, request.query);
    response.json({ occupations: await jobs.occupations(q, k) } satisfies OccupationList);
  });

  router.get('/v1/training-courses', async (request, response) => {
    const { q, k, region } = incoming(CourseQuery, request.query);
    const district = region === undefined ? null : districtOf(region);
    const suggested = await jobs.suggest(q, occupationsOfCourses);
    const wish = {
      keco: suggested.map(({ keco }) => keco.code),
      words: q,
      ...(district ? { district } : {}),
    };
    const found = await jobs.courses(wish, { day: today(), limit: k });
    const courses = found.map(({ lead, reasons, cautions }) => ({
      course: lead,
      reasons: [...reasons],
      cautions: [...cautions],
    }));
    response.json({ courses } satisfies CourseList);
  });
  return router;
}
