import { and, arrayOverlaps, desc, eq, gte, inArray, isNull, like, ne, or, type SQL, sql } from 'drizzle-orm';
import type { JobRows, LeadFilter } from '../../knowledge/jobs/job-records.ts';
import type { JobRow, JobTables } from '../../knowledge/jobs/job-tables.ts';
import { bigrams } from '../../knowledge/retrieve/bigrams.ts';
import { termId } from '../../knowledge/retrieve/term-id.ts';
import type { JobListing, TrainingCourse } from '../contracts/jobs.ts';
import type { Database } from './database.ts';
import { jobRows } from './schema.ts';
import { storable } from './storable.ts';

/** Rows written by one statement: PostgreSQL takes at most 65,535 values in one. */
const rowsAtATime = 500;

/** The job data as a table beside the talks. */
export function jobTables(database: Database): JobTables {
  async function leads<Kind extends 'listing' | 'course'>(
    kind: Kind,
    filter: LeadFilter,
  ): Promise<JobRows[Kind][]> {
    const terms = filter.words === undefined ? [] : termsOf([filter.words]);
    const shared = sql<number>`cardinality(array(select unnest(${jobRows.terms}) intersect select unnest(${param(terms)})))`;
    const about = [
      ...(filter.keco ?? []).map((beginning) => like(jobRows.keco, `${beginning}%`)),
      ...(terms.length > 0 ? [arrayOverlaps(jobRows.terms, terms)] : []),
    ];
    const rows = await database
      .select({ value: jobRows.value })
      .from(jobRows)
      .where(
        and(
          eq(jobRows.kind, kind),
          about.length > 0 ? or(...about) : undefined,
          filter.openOn === undefined
            ? undefined
            : or(isNull(jobRows.openUntil), gte(jobRows.openUntil, filter.openOn)),
          filter.provinces === undefined
            ? undefined
            : or(isNull(jobRows.province), inArray(jobRows.province, [...filter.provinces])),
        ),
      )
      .orderBy(...(terms.length > 0 ? [desc(shared)] : []), desc(jobRows.openUntil), jobRows.id)
      .limit(filter.limit);
    return rows.map(({ value }) => value as JobRows[Kind]);
  }

  return {
    async dictionaryVersion() {
      const [version] = await database
        .select({
          hash: sql<string>`md5(coalesce(string_agg(${jobRows.hash}, '' order by ${jobRows.id}), ''))`,
        })
        .from(jobRows)
        .where(inArray(jobRows.kind, ['occupation', 'keco']));
      return version?.hash ?? '';
    },

    async occupations() {
      const rows = await database
        .select({ value: jobRows.value })
        .from(jobRows)
        .where(eq(jobRows.kind, 'occupation'))
        .orderBy(jobRows.id);
      return rows.map(({ value }) => value as JobRows['occupation']);
    },

    async occupation(id) {
      const [row] = await database
        .select({ value: jobRows.value })
        .from(jobRows)
        .where(and(eq(jobRows.kind, 'occupation'), eq(jobRows.id, id)));
      return (row?.value as JobRows['occupation'] | undefined) ?? null;
    },

    async kecoCodes() {
      const ofEntries = await database
        .selectDistinct({ code: jobRows.keco, name: sql<string>`${jobRows.value}->'keco'->>'name'` })
        .from(jobRows)
        .where(eq(jobRows.kind, 'occupation'));
      const rows = await database
        .select({ value: jobRows.value })
        .from(jobRows)
        .where(eq(jobRows.kind, 'keco'));
      const names = new Map(ofEntries.map(({ code, name }) => [code ?? '', name]));
      for (const { value } of rows)
        names.set((value as JobRows['keco']).code, (value as JobRows['keco']).name);
      return [...names].map(([code, name]) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1));
    },

    listings: (filter) => leads('listing', filter),
    courses: (filter) => leads('course', filter),

    async sources() {
      const rows = await database.selectDistinct({ source: jobRows.source }).from(jobRows);
      return rows.map(({ source }) => source).sort();
    },

    hashesOf(source) {
      return database
        .select({ kind: jobRows.kind, id: jobRows.id, hash: jobRows.hash })
        .from(jobRows)
        .where(eq(jobRows.source, source));
    },

    async change(source, { write, remove }) {
      await database.transaction(async (transaction) => {
        for (const { kind, id } of remove)
          await transaction.delete(jobRows).where(and(eq(jobRows.kind, kind), eq(jobRows.id, id)));
        for (let start = 0; start < write.length; start += rowsAtATime) {
          await transaction
            .insert(jobRows)
            .values(write.slice(start, start + rowsAtATime).map((row) => storable(toColumns(source, row))))
            .onConflictDoUpdate({ target: [jobRows.kind, jobRows.id], set: replaced });
        }
      });
    },

    async unassigned(dictionaryVersion, limit) {
      const rows = await database
        .select({ kind: jobRows.kind, id: jobRows.id, value: jobRows.value })
        .from(jobRows)
        .where(
          and(
            inArray(jobRows.kind, ['listing', 'course']),
            or(isNull(jobRows.suggestedFrom), ne(jobRows.suggestedFrom, dictionaryVersion)),
          ),
        )
        .limit(limit);
      return rows.map(({ kind, id, value }) => {
        const lead = value as JobListing | TrainingCourse;
        return {
          kind: kind as 'listing' | 'course',
          id,
          title: lead.title,
          description: 'description' in lead ? lead.description : null,
          given: lead.occupation?.given ? lead.occupation.code : null,
        };
      });
    },

    async assign(dictionaryVersion, leads) {
      await database.transaction(async (transaction) => {
        for (const { kind, id, occupation } of leads) {
          await transaction
            .update(jobRows)
            .set({
              keco: occupation?.code ?? null,
              suggestedFrom: dictionaryVersion,
              value: sql`jsonb_set(${jobRows.value}, '{occupation}', ${JSON.stringify(occupation)}::jsonb)`,
            })
            .where(and(eq(jobRows.kind, kind), eq(jobRows.id, id)));
        }
      });
    },
  };
}

const replaced = Object.fromEntries(
  ['source', 'hash', 'keco', 'province', 'open_until', 'terms', 'suggested_from', 'value'].map((column) => [
    column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    sql.raw(`excluded.${column}`),
  ]),
) as Record<string, SQL>;

function toColumns(source: string, row: JobRow): typeof jobRows.$inferInsert {
  const { kind, id, hash, value } = row;
  return { kind, id, source, hash, value, ...searchedBy(row) };
}

/** What a row is searched by, beside its kind. */
function searchedBy(
  row: JobRow,
): Pick<typeof jobRows.$inferInsert, 'keco' | 'province' | 'openUntil' | 'terms' | 'suggestedFrom'> {
  const nothing = { province: null, openUntil: null, terms: [], suggestedFrom: null };
  switch (row.kind) {
    case 'occupation':
      return { ...nothing, keco: row.value.keco.code };
    case 'keco':
      return { ...nothing, keco: row.value.code };
    case 'listing': {
      const { occupation, district, deadline, title, description } = row.value;
      return {
        keco: occupation?.code ?? null,
        province: district?.province ?? null,
        openUntil: deadline,
        terms: termsOf([title, description ?? '']),
        suggestedFrom: null,
      };
    }
    case 'course': {
      const { occupation, district, starts, title } = row.value;
      return {
        keco: occupation?.code ?? null,
        province: district?.province ?? null,
        openUntil: starts,
        terms: termsOf([title]),
        suggestedFrom: null,
      };
    }
  }
}

/** PostgreSQL's integers are signed. */
function termsOf(texts: readonly string[]): number[] {
  return [...new Set(texts.flatMap(bigrams).map((pair) => termId(pair) | 0))];
}

function param(terms: readonly number[]): SQL {
  return sql.raw(`'{${terms.join(',')}}'::integer[]`);
}
