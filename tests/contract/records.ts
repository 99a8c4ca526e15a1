import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JobRow } from '../../knowledge/jobs/job-tables.ts';
import { HandedAnswer } from '../../server/contracts/one-time-link.ts';
import type { RunResult } from '../../server/contracts/run.ts';
import { newConversation } from '../../server/records/conversations.ts';
import type { Records } from '../../server/records/records.ts';
import { course, listing, occupation } from '../builders/jobs.ts';

const monday = new Date('2026-11-16T09:00:00Z');
const tuesday = new Date('2026-11-17T09:00:00Z');
const daysBefore = (days: number, day: Date): Date => new Date(day.getTime() - days * 86_400_000);

/** A finished run as the pipeline hands it over. */
export function finishedRun(run: { id: string; conversationId: string }): RunResult {
  return {
    id: run.id,
    conversationId: run.conversationId,
    assistant: 'consultation',
    status: 'answered',
    question: '주휴수당이 뭐예요?',
    asOf: '2026-11-22',
    answer: { text: '주휴수당은 쉬는 날의 임금입니다.[1]', composer: 'extract', model: null, language: 'ko' },
    mark: null,
    draft: null,
    citations: [],
    figures: [],
    assessments: [],
    topic: null,
    asks: [],
    begun: null,
    notices: [],
    prompt: null,
    withheld: 0,
    createdAt: monday.toISOString(),
    timings: { total: 12 },
  };
}

/** What every database under the records must do. `open` gives fresh, empty records. */
export function recordsContract(open: () => Promise<Records>): void {
  let records: Records;
  beforeAll(async () => {
    records = await open();
  });
  afterAll(() => records.close());

  async function startedRun(conversationId: string, at = monday) {
    return records.runs.start({
      id: randomUUID(),
      conversationId,
      question: '주휴수당이 뭐예요?',
      asOf: '2026-11-22',
      at,
    });
  }

  describe('what is counted', () => {
    test('counts endings by topic, with sentences held back and feedback, of one service and some days', async () => {
      const { id: conversationId } = await records.conversations.create('consultation', monday);
      const ends = async (at: Date, result: Partial<RunResult>) => {
        const run = await startedRun(conversationId, at);
        await records.runs.finish({ ...finishedRun(run), ...result }, at);
        return run.id;
      };
      const before = await records.quality.outcomes(['consultation'], monday, tuesday);
      expect(before).toEqual([]);
      const good = await ends(monday, { topic: 'wages', withheld: 2 });
      await ends(monday, { topic: 'wages' });
      const bad = await ends(monday, { status: 'unanswerable_no_evidence' });
      await ends(tuesday, { topic: 'wages' });
      await records.feedback.save(good, { useful: true }, monday);
      await records.feedback.save(bad, { useful: false }, monday);
      const counts = await records.quality.outcomes(['consultation'], monday, tuesday);
      expect(counts.sort((a, b) => b.runs - a.runs)).toEqual([
        { topic: 'wages', status: 'answered', runs: 2, withheld: 2, useful: 1, notUseful: 0 },
        { topic: null, status: 'unanswerable_no_evidence', runs: 1, withheld: 0, useful: 0, notUseful: 1 },
      ]);
      expect(await records.quality.outcomes(['job-post'], monday, tuesday)).toEqual([]);
      await records.conversations.delete(conversationId);
    });

    test('keeps one row a span and process, the last count of it, until it is forgotten', async () => {
      const counts = {
        runs: 1,
        failed: 0,
        turnedAway: 0,
        firstText: [0, 1],
        total: [0, 0, 1],
        waited: [],
        mostWaiting: 0,
        mostBusy: 1,
      };
      const row = { span: 'minute' as const, at: monday, process: randomUUID(), counts };
      const other = { ...row, process: randomUUID() };
      await records.load.keep([row, other]);
      await records.load.keep([{ ...row, counts: { ...counts, runs: 5 } }]);
      await records.load.keep([]);
      const kept = await records.load.between('minute', monday, tuesday);
      expect(kept.map((one) => one.counts.runs).sort()).toEqual([1, 5]);
      expect(await records.load.between('hour', monday, tuesday)).toEqual([]);
      await records.load.forget('hour', tuesday);
      expect(await records.load.between('minute', monday, tuesday)).toHaveLength(2);
      await records.load.forget('minute', tuesday);
      expect(await records.load.between('minute', monday, tuesday)).toEqual([]);
    });
  });

  describe('accounts and their sessions', () => {
    const person = {
      issuer: 'https://id.example.kr',
      subject: 'kim',
      name: '김상담',
      roles: ['counselor' as const],
      organisation: '나루고용센터',
    };

    test('a person is one account, as the provider says the last time', async () => {
      const first = await records.accounts.signedIn(person, monday);
      const second = await records.accounts.signedIn(
        { ...person, name: '김나루', roles: ['reviewer'] },
        tuesday,
      );
      expect(second).toEqual({ ...first, name: '김나루', roles: ['reviewer'] });
      const elsewhere = await records.accounts.signedIn(
        { ...person, issuer: 'https://other.example' },
        monday,
      );
      expect(elsewhere.id).not.toBe(first.id);
      expect((await records.accounts.all(monday)).map(({ id }) => id)).toEqual(
        expect.arrayContaining([first.id, elsewhere.id]),
      );
    });

    test('a session opens by its token and the one before, until it is over', async () => {
      const { id: accountId } = await records.accounts.signedIn(person, monday);
      await records.sessions.create({ accountId, token: 'first', at: monday, expiresAt: tuesday });
      const found = await records.sessions.find('first', monday);
      expect(found).toMatchObject({ account: { id: accountId }, token: 'first' });
      const id = found?.id ?? '';
      expect(await records.sessions.rotate(id, 'first', 'second', monday)).toBe(true);
      expect(await records.sessions.rotate(id, 'first', 'third', monday)).toBe(false);
      expect(await records.sessions.find('first', monday)).toMatchObject({ token: 'second' });
      expect(await records.sessions.find('second', tuesday)).toBeNull();
      await records.sessions.deleteExpired(tuesday);
      expect(await records.sessions.find('second', monday)).toBeNull();
    });

    test('what was done is told, the last first', async () => {
      await records.audit.add({ act: 'run_read', subject: 'one', accountId: null }, monday);
      await records.audit.add({ act: 'file_read', subject: 'two', accountId: null }, tuesday);
      expect((await records.audit.last(2)).map(({ subject }) => subject)).toEqual(['two', 'one']);
      const [second] = await records.audit.last(2);
      expect(await records.audit.last(1, { before: second?.id ?? '' })).toMatchObject([
        { subject: 'one', act: 'run_read', person: null },
      ]);
      expect(await records.audit.last(9, { day: '2026-11-16' })).toMatchObject([{ subject: 'one' }]);
      expect(await records.audit.last(9, { act: 'file_read' })).toMatchObject([{ subject: 'two' }]);
    });
  });

  describe('sites of the widget', () => {
    const decided = {
      name: '기관 누리집',
      origins: ['https://agency.example'],
      assistant: 'consultation',
      organisation: null,
      limits: { site: 600, person: 30, address: 60 },
    };

    test('are added, changed and revoked, which is seen at once; revoked ones change no more', async () => {
      const id = randomUUID();
      const seen = async () => (await records.sites.all()).find(({ site }) => site.id === id);
      await records.sites.add(id, decided, 'secret', monday);
      expect(await seen()).toMatchObject({ site: { ...decided, revokedAt: null }, secret: 'secret' });
      await records.sites.change(id, { ...decided, name: '새 이름' });
      expect(await seen()).toMatchObject({ site: { name: '새 이름' }, secret: 'secret' });
      const revoked = await records.sites.revoke(id, tuesday);
      expect(revoked.revokedAt).toBe(tuesday.toISOString());
      expect(await records.sites.revoke(id, monday)).toEqual(revoked);
      expect((await seen())?.site).toEqual(revoked);
      await expect(records.sites.change(id, decided)).rejects.toMatchObject({ code: 'unknown_site' });
      await expect(records.sites.revoke('nowhere', monday)).rejects.toMatchObject({ code: 'unknown_site' });
    });
  });

  describe('hand-overs to a person', () => {
    const wednesday = new Date('2026-11-18T09:00:00Z');
    async function waiting(askedAt: Date) {
      const { id: conversationId } = await records.conversations.create('consultation', askedAt);
      return records.handovers.ask({
        id: randomUUID(),
        conversationId,
        organisation: null,
        key: 'first',
        language: 'ko',
        state: 'waiting',
        topic: null,
        firstLines: '',
        askedAt,
        takenAt: null,
        endedAt: null,
        counselorId: null,
        citizenUntil: askedAt,
        lastSeq: 0,
        version: 0,
      });
    }
    const message = (text: string, id: string = randomUUID()) => ({
      id,
      author: 'citizen' as const,
      text,
      sources: [],
    });
    const always = () => true;

    test('a talk waits once; the queue has the longest waiting first, returned ones before', async () => {
      const first = await waiting(monday);
      const second = await waiting(tuesday);
      const again = await records.handovers.ask({ ...second, id: randomUUID(), key: 'second' });
      expect(again).toMatchObject({ id: second.id, key: 'second', askedAt: tuesday });
      const third = await waiting(wednesday);
      await records.handovers.change(third.id, wednesday, () => ({
        patch: { state: 'returned' },
        happened: { id: randomUUID(), event: 'given_back' },
      }));
      const order = (await records.handovers.open()).map(({ id }) => id);
      expect(order).toEqual([third.id, first.id, second.id]);
      expect(await records.handovers.messages(third.id, 0)).toMatchObject([
        { seq: 1, author: 'house', event: 'given_back' },
      ]);
      expect(await records.handovers.change(first.id, wednesday, () => null)).toBeNull();
    });

    test('messages are numbered without a gap, and what is written twice is there once', async () => {
      const { id, conversationId } = await waiting(monday);
      const twice = message('두 번 보낸 글');
      const written = await Promise.all([
        records.handovers.write(id, tuesday, twice, always),
        records.handovers.write(id, tuesday, twice, always),
        ...Array.from({ length: 8 }, (_, n) =>
          records.handovers.write(id, tuesday, message(`글 ${n}\0`), always),
        ),
      ]);
      expect(written[0]).toEqual(written[1]);
      const kept = await records.handovers.messages(id, 0);
      expect(kept.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(await records.handovers.messages(id, 7)).toEqual(kept.slice(7));
      expect(await records.handovers.lastOfCitizen(id)).toEqual(kept.at(-1));
      expect((await records.handovers.find(id))?.firstLines).toBe(kept[0]?.text);
      await expect(records.handovers.write(id, tuesday, message('늦은 글'), () => false)).rejects.toThrow(
        '상태가 바뀌어',
      );
      expect((await records.conversations.find(conversationId))?.lastAt).toEqual(tuesday);
    });

    test('all of it is deleted with the talk, and so are talks beside it', async () => {
      const { id, conversationId } = await waiting(monday);
      const talk = await records.conversations.find(conversationId);
      if (!talk) throw new Error('the talk is not there');
      const { id: accountId } = await records.accounts.signedIn(
        {
          issuer: 'https://id.example.kr',
          subject: 'beside',
          name: '김',
          roles: ['counselor'],
          organisation: null,
        },
        monday,
      );
      const owner = { accountId, organisation: null };
      const beside = await records.conversations.createBeside(talk, tuesday, owner);
      expect(await records.conversations.findBeside(conversationId, accountId)).toEqual(beside);
      expect(await records.conversations.ofOwner(owner, [], 10)).toEqual([]);
      await records.handovers.write(id, tuesday, message('지워질 글'), always);
      await records.conversations.delete(conversationId);
      expect(await records.handovers.find(id)).toBeNull();
      expect(await records.handovers.messages(id, 0)).toEqual([]);
      expect(await records.conversations.find(beside.id)).toBeNull();
      await expect(records.handovers.write(id, tuesday, message('늦은 글'), always)).rejects.toThrow(
        '찾을 수 없습니다',
      );
    });

    test('who is there is there until a moment', async () => {
      const { id: accountId } = await records.accounts.signedIn(
        {
          issuer: 'https://id.example.kr',
          subject: 'there',
          name: '김',
          roles: ['counselor'],
          organisation: null,
        },
        monday,
      );
      const counselor = { accountId, organisation: null };
      await records.handovers.counselorHere(counselor, tuesday);
      expect(await records.handovers.counselorsHere(monday)).toEqual([counselor]);
      expect(await records.handovers.counselorsHere(tuesday)).toEqual([]);
      const { id } = await waiting(monday);
      await records.handovers.citizensHere([id], wednesday);
      expect(await records.handovers.findMany([id])).toMatchObject([{ citizenUntil: wednesday }]);
    });
  });

  describe('conversations', () => {
    test('keep what the assistant carries to the next question', async () => {
      const created = await records.conversations.create('consultation', monday);
      const state = { slots: { hourly_wage_krw: 12000 }, topic: 'wages' };
      await records.runs.finish(finishedRun(await startedRun(created.id)), tuesday, state);
      // One that was stopped leaves the state as it was.
      await records.runs.finish(finishedRun(await startedRun(created.id, tuesday)), tuesday);
      expect(await records.conversations.find(created.id)).toEqual({ ...created, lastAt: tuesday, state });
    });

    test('are listed for their account, and the shared ones for its organisation', async () => {
      const kim = { accountId: randomUUID(), organisation: '나루제과' };
      const lee = { accountId: randomUUID(), organisation: '나루제과' };
      const post = await records.conversations.create('job-post', monday, kim);
      const talk = await records.conversations.create('consultation', tuesday, kim);
      const idsFor = async (owner: typeof kim, shared: string[]) =>
        (await records.conversations.ofOwner(owner, shared, 10)).map(({ id }) => id);
      expect(await idsFor(kim, ['job-post'])).toEqual([talk.id, post.id]);
      expect(await idsFor(lee, ['job-post'])).toEqual([post.id]);
      expect(await idsFor(lee, [])).toEqual([]);
      expect(await idsFor({ ...lee, organisation: '강변정밀' }, ['job-post'])).toEqual([]);
    });

    test('vanish with their runs and feedback when deleted', async () => {
      const { id } = await records.conversations.create('consultation', monday);
      const run = await startedRun(id);
      await records.runs.finish(finishedRun(run), monday);
      await records.feedback.save(run.id, { useful: true }, monday);
      expect(await records.conversations.delete(id)).toBe(true);
      expect(await records.conversations.find(id)).toBeNull();
      expect(await records.runs.find(run.id)).toBeNull();
      expect(await records.feedback.find(run.id)).toBeNull();
      expect(await records.conversations.delete(id)).toBe(false);
    });

    test('stay deleted when a run of theirs ends afterwards', async () => {
      const { id } = await records.conversations.create('consultation', monday);
      const run = await startedRun(id);
      await records.conversations.delete(id);
      await records.runs.finish(finishedRun(run), monday, { topic: 'wages' });
      expect(await records.runs.find(run.id)).toBeNull();
      expect(await records.conversations.find(id)).toBeNull();
    });
  });

  describe('runs', () => {
    test('are numbered in their conversation and come back whole', async () => {
      const { id } = await records.conversations.create('consultation', monday);
      const first = await startedRun(id);
      expect(await records.runs.active(id)).toEqual(first);
      await records.runs.finish(finishedRun(first), tuesday);
      const second = await startedRun(id, tuesday);

      expect(await records.runs.ofConversation(id)).toEqual([
        { ...first, seq: 1, status: 'answered', result: finishedRun(first), finishedAt: tuesday },
        { ...second, seq: 2, status: null, result: null, finishedAt: null },
      ]);
      expect((await records.conversations.find(id))?.lastAt).toEqual(tuesday);
    });

    test('may open the conversation that they begin, recorded together with them', async () => {
      const opened = newConversation('consultation', monday);
      const id = randomUUID();
      const run = { id, conversationId: opened.id, question: '주휴수당이 뭐예요?', asOf: '2026-11-22' };
      expect((await records.runs.start({ ...run, at: monday }, opened)).seq).toBe(1);
      expect(await records.conversations.find(opened.id)).toEqual(opened);
    });

    test('one at a time in a conversation, even when two arrive together', async () => {
      const { id } = await records.conversations.create('consultation', monday);
      const both = await Promise.allSettled([startedRun(id), startedRun(id)]);
      expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = both.find((one) => one.status === 'rejected');
      expect(refused?.reason).toMatchObject({ code: 'conversation_busy' });
    });

    test('of a conversation that is not there are refused', async () => {
      await expect(startedRun(randomUUID())).rejects.toMatchObject({ code: 'unknown_conversation' });
    });

    test('are kept although the model wrote characters that PostgreSQL refuses', async () => {
      const { id } = await records.conversations.create('consultation', monday);
      const run = await startedRun(id);
      const result = finishedRun(run);
      await records.runs.finish(
        { ...result, answer: { ...result.answer, text: '주휴\0수당\ud800' } },
        monday,
      );
      expect((await records.runs.find(run.id))?.result?.answer.text).toBe('주휴수당');
    });

    test('left active by a killed process end as internal errors that say so', async () => {
      const { id } = await records.conversations.create('consultation', monday);
      const run = await startedRun(id, monday);
      expect(await records.runs.closeInterrupted(tuesday)).toBeGreaterThanOrEqual(1);
      const closed = await records.runs.find(run.id);
      expect(closed?.status).toBe('error_internal');
      expect(closed?.result?.notices).toEqual([expect.objectContaining({ code: 'interrupted' })]);
      expect(await records.runs.closeInterrupted(tuesday)).toBe(0);
    });

    test('left active by a killed process keep what had been shown of them, which is no result before', async () => {
      const { id } = await records.conversations.create('consultation', monday);
      const run = await startedRun(id, monday);
      const { answer, ...rest } = finishedRun(run);
      await records.runs.keep({ ...rest, answer: { ...answer, text: '주휴수당은 임금입니다. [1]' } });
      expect((await records.runs.find(run.id))?.result).toBeNull();
      expect((await records.runs.ofConversation(id))[0]?.result).toBeNull();
      await records.runs.closeInterrupted(tuesday);
      const closed = await records.runs.find(run.id);
      expect(closed?.status).toBe('error_internal');
      expect(closed?.result).toMatchObject({
        status: 'error_internal',
        answer: { text: '주휴수당은 임금입니다. [1]' },
      });
      expect(closed?.result?.notices).toEqual([expect.objectContaining({ code: 'interrupted' })]);
    });

    test('that have ended are not overwritten by what had been shown of them', async () => {
      const { id } = await records.conversations.create('consultation', monday);
      const run = await startedRun(id, monday);
      const result = finishedRun(run);
      await records.runs.finish(result, monday);
      await records.runs.keep({ ...result, answer: { ...result.answer, text: '반쪽' } });
      expect((await records.runs.find(run.id))?.result?.answer.text).toBe(result.answer.text);
    });
  });

  describe('feedback', () => {
    test('is replaced by the second one', async () => {
      const { id } = await records.conversations.create('consultation', monday);
      const run = await startedRun(id);
      await records.feedback.save(run.id, { useful: true }, monday);
      await records.feedback.save(
        run.id,
        { useful: false, reason: 'outdated', comment: '작년 금액' },
        tuesday,
      );
      expect(await records.feedback.find(run.id)).toEqual({
        useful: false,
        reason: 'outdated',
        comment: '작년 금액',
      });
    });

    test('on an answer that is not there is refused', async () => {
      await expect(records.feedback.save(randomUUID(), { useful: true }, monday)).rejects.toMatchObject({
        code: 'unknown_run',
      });
    });
  });

  describe('retention', () => {
    test('deletes the talks in which nothing happened for so many days, and no others', async () => {
      const old = await records.conversations.create('consultation', new Date('2026-08-01T00:00:00Z'));
      const revived = await records.conversations.create('consultation', new Date('2026-08-01T00:00:00Z'));
      await startedRun(revived.id, monday);
      expect(await records.retention.deleteBefore('conversations', daysBefore(30, tuesday))).toBe(1);
      expect(await records.conversations.find(old.id)).toBeNull();
      expect(await records.conversations.find(revived.id)).not.toBeNull();
    });
  });

  describe('manifest', () => {
    const entry = {
      documentId: 'law:근로기준법',
      source: '/data/근로기준법.md',
      contentHash: 'a1',
      pipeline: '1',
      title: '근로기준법',
      kind: 'law' as const,
      passageIds: ['0b5d2a3e-6a57-5a0c-8f0e-2d8f5f0f7c11'],
      at: monday,
    };

    test('tells a document under way from a finished one and from a bad one', async () => {
      await records.manifest.write({ ...entry, state: 'pending', error: null });
      expect(await records.manifest.all()).toEqual([{ ...entry, state: 'pending', error: null }]);
      await records.manifest.write({ ...entry, state: 'indexed', error: null });
      expect(await records.manifest.all()).toEqual([{ ...entry, state: 'indexed', error: null }]);
      const bad = {
        ...entry,
        contentHash: 'a2',
        state: 'failed' as const,
        error: 'Its front\0 matter is not YAML.',
      };
      await records.manifest.write(bad);
      expect(await records.manifest.all()).toEqual([{ ...bad, error: 'Its front matter is not YAML.' }]);
      await records.manifest.remove(entry.documentId);
      await records.manifest.remove(entry.documentId);
      expect(await records.manifest.all()).toEqual([]);
    });

    test('finds and pages documents, the latest first, by words of title and path however they are composed', async () => {
      const on = (day: number) => new Date(Date.UTC(2026, 10, day));
      const named = (documentId: string, title: string, day: number, state: 'indexed' | 'failed') => ({
        ...entry,
        documentId,
        title,
        source: `/문서/${documentId}.md`.normalize('NFD'),
        state,
        error: null,
        at: on(day),
      });
      const [leave, pay, overtime] = [
        named('leave', '연차 안내', 1, 'indexed'),
        named('pay', '주휴수당 100% 안내', 2, 'failed'),
        named('overtime', 'Overtime_Pay', 3, 'indexed'),
      ] as const;
      for (const one of [leave, pay, overtime]) await records.manifest.write(one);
      const page = (query: object) => records.manifest.page({ page: 1, size: 10, ...query });
      expect(await page({})).toEqual({ entries: [overtime, pay, leave], total: 3 });
      expect(await page({ size: 2, page: 2 })).toEqual({ entries: [leave], total: 3 });
      expect(await page({ size: 2, page: 3 })).toEqual({ entries: [], total: 3 });
      expect((await page({ q: '안내 연차' })).entries).toEqual([leave]);
      expect((await page({ q: '문서/' })).total).toBe(3);
      expect((await page({ q: 'PAY' })).entries).toEqual([overtime, pay]);
      expect((await page({ q: '100%' })).entries).toEqual([pay]);
      expect((await page({ q: '_' })).entries).toEqual([overtime]);
      expect((await page({ state: 'failed', kind: pay.kind })).entries).toEqual([pay]);
      expect(await records.manifest.find('pay')).toEqual(pay);
      expect(await records.manifest.find('none')).toBeNull();
      for (const { documentId } of [leave, pay, overtime]) await records.manifest.remove(documentId);
    });
  });

  describe('job data', () => {
    const sales = { code: '6124', name: '제품·광고 영업원' };
    const rows: JobRow[] = [
      { kind: 'keco', id: '6124', hash: 'k', value: sales },
      { kind: 'occupation', id: '1', hash: 'o', value: occupation('1', '영업사원', '6124', sales.name) },
      {
        kind: 'listing',
        id: 'a',
        hash: 'a1',
        value: listing('a', '영업사원 모집', {
          district: { province: '서울', district: '중구' },
          deadline: '2026-11-30',
        }),
      },
      {
        kind: 'listing',
        id: 'b',
        hash: 'b1',
        value: listing('b', '바리스타 모집', {
          occupation: { ...sales, given: true },
          district: { province: '부산', district: '사하구' },
        }),
      },
      { kind: 'course', id: 'c', hash: 'c1', value: course('c', '커피 과정') },
    ];
    const ids = (leads: readonly { id: string }[]) => leads.map(({ id }) => id);

    test('is found by words, occupation, province and what is still open', async () => {
      await records.jobs.change('/data/jobs.csv', { write: rows, remove: [] });
      const { listings, courses } = records.jobs;
      expect(ids(await listings({ words: '영업', limit: 5 }))).toEqual(['a']);
      expect(ids(await listings({ keco: ['61'], words: '영업', limit: 5 })).sort()).toEqual(['a', 'b']);
      expect(ids(await listings({ provinces: ['서울'], limit: 5 }))).toEqual(['a']);
      expect(ids(await listings({ openOn: '2026-12-01', limit: 5 }))).toEqual(['b']);
      expect(ids(await courses({ openOn: '2026-11-30', limit: 5 }))).toEqual(['c']);
      expect(ids(await courses({ openOn: '2026-12-02', limit: 5 }))).toEqual([]);
      expect(await records.jobs.kecoCodes()).toEqual([sales]);
      expect(await records.jobs.occupation('1')).toEqual(rows[1]?.value);
    });

    test('tells which leads were not yet compared with the dictionary', async () => {
      const version = await records.jobs.dictionaryVersion();
      const open = await records.jobs.unassigned(version, 10);
      expect(ids(open).sort()).toEqual(['a', 'b', 'c']);
      await records.jobs.assign(
        version,
        open.map(({ kind, id }) => ({
          kind,
          id,
          occupation: id === 'c' ? null : { ...sales, given: false },
        })),
      );
      expect(await records.jobs.unassigned(version, 10)).toEqual([]);
      const [first] = await records.jobs.listings({ keco: ['6124'], words: '영업', limit: 1 });
      expect(first?.occupation).toEqual({ ...sales, given: false });
    });

    test('leaves with its file', async () => {
      const hashes = await records.jobs.hashesOf('/data/jobs.csv');
      expect(hashes).toHaveLength(rows.length);
      await records.jobs.change('/data/jobs.csv', { write: [], remove: hashes });
      expect(await records.jobs.sources()).toEqual([]);
    });
  });

  describe('an answer that was handed over', () => {
    const now = new Date('2026-11-22T01:00:00Z');
    const later = new Date('2026-11-25T01:00:00Z');
    const link = async (token: string) => {
      const conversation = newConversation('counselor-session', now);
      const runId = randomUUID();
      const finished = finishedRun({ id: runId, conversationId: conversation.id });
      await records.runs.add(
        { id: runId, conversationId: conversation.id, question: '질문', asOf: '2026-11-22', at: now },
        conversation,
        finished,
        now,
      );
      const answer = HandedAnswer.parse(finished);
      const id = randomUUID();
      await records.oneTimeLinks.keep({ id, runId, token, answer, expiresAt: later });
      return { id, conversationId: conversation.id, answer };
    };

    test('opens once, to the first of two who press at once, and is gone then', async () => {
      const { id, answer } = await link('first');
      expect(await records.oneTimeLinks.find('first', now)).toEqual({ id, state: 'closed' });
      const both = await Promise.all([1, 2].map(() => records.oneTimeLinks.open('first', now)));
      expect(both.filter((one) => one !== null)).toEqual([{ id, answer }]);
      expect(await records.oneTimeLinks.find('first', now)).toEqual({ id, state: 'opened' });
    });

    test('does not open after its time, and is forgotten some time later', async () => {
      const { id } = await link('second');
      expect(await records.oneTimeLinks.open('second', later)).toBeNull();
      await records.oneTimeLinks.deleteExpired(later, now);
      expect(await records.oneTimeLinks.find('second', later)).toEqual({ id, state: 'expired' });
      await records.oneTimeLinks.deleteExpired(later, later);
      expect(await records.oneTimeLinks.find('second', later)).toBeNull();
    });

    test('goes with its talk', async () => {
      const { conversationId } = await link('third');
      await records.conversations.delete(conversationId);
      expect(await records.oneTimeLinks.find('third', now)).toBeNull();
    });
  });

  test('health is good while the database answers', async () => {
    expect(await records.health()).toEqual({ ready: true });
  });
}
