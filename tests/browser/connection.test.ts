import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { holidayQuestion, longPieces, longScript, teach } from './scripts.ts';
import { noBrowser, openStage, type Stage, type Visit } from './stage.ts';

const whole = longPieces.join('').replace(/\s/g, '');

describe.skipIf(noBrowser)('when the line or the server fails', () => {
  let stage: Stage;
  let visit: Visit;
  beforeAll(async () => {
    stage = await openStage();
    teach(stage.double);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    stage.double.requests.length = 0;
    visit = await stage.visit();
    await visit.open();
  });
  afterEach(() => visit.page.context().close());

  const text = async (): Promise<string> =>
    ((await visit.answer.locator('.markdown').textContent()) ?? '').replace(/\s/g, '');
  const asked = (): number => stage.double.requestsTo(/^POST \/v1\/runs$/).length;

  /** Collects what the status region says from now on. */
  async function listen(): Promise<() => Promise<string[]>> {
    await visit.status.evaluate((node) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(node.textContent ?? '')).observe(node, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    return () => visit.page.evaluate(() => (window as unknown as { said: string[] }).said);
  }

  it('goes on where it was after being offline: all of it, nothing twice, told once', async () => {
    stage.double.script('끊길 답', longScript('offline'));
    await visit.ask('끊길 답');
    await visit.answer.getByText('30번째').waitFor();
    const said = await listen();
    await visit.page.context().setOffline(true);
    await visit.panel.getByText('인터넷 연결이 끊겼습니다').waitFor();
    stage.double.release('offline');
    await visit.page.waitForTimeout(300);
    await visit.page.context().setOffline(false);
    await visit.answer.getByRole('button', { name: '복사' }).waitFor();
    expect(await text()).toBe(whole);
    expect((await said()).filter((sentence) => sentence.includes('재연결'))).toHaveLength(1);
    expect(asked()).toBe(1);
    expect(await visit.panel.getByText('인터넷 연결이 끊겼습니다').count()).toBe(0);
  });

  it('goes on where it was when a proxy cuts the stream', async () => {
    stage.double.script('잘릴 답', longScript('cut'));
    await visit.ask('잘릴 답');
    await visit.answer.getByText('30번째').waitFor();
    stage.double.cutStreams();
    await visit.panel.getByText('재연결하고 있습니다').first().waitFor();
    stage.double.release('cut');
    await visit.answer.getByRole('button', { name: '복사' }).waitFor();
    expect(await text()).toBe(whole);
    expect(asked()).toBe(1);
  });

  it('comes back after a reload in the middle of an answer, with the rest of it', async () => {
    stage.double.script('다시 열 답', longScript('reload'));
    await visit.ask('첫 질문');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    await visit.ask('다시 열 답');
    await visit.answer.getByText('30번째').waitFor();
    await visit.page.reload();
    await visit.open();
    await visit.answer.getByText('30번째').waitFor();
    expect(await visit.panel.getByText('짧은 답입니다.').isVisible()).toBe(true);
    stage.double.release('reload');
    await visit.answer.getByRole('button', { name: '복사' }).waitFor();
    expect(await text()).toBe(whole);
    expect(asked()).toBe(2);
  });

  it('sends a question that was asked offline once the line is back', async () => {
    await visit.page.context().setOffline(true);
    await visit.ask('끊긴 동안 쓴 질문');
    await visit.panel.getByText('인터넷 연결이 끊겼습니다').waitFor();
    await visit.page.context().setOffline(false);
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    expect(asked()).toBe(1);
  });

  it('finds the answer whose beginning was lost on the way', async () => {
    await visit.ask('첫 질문');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    await visit.page.route('**/v1/runs', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await visit.ask(holidayQuestion);
    await visit.answer.getByText('근거 2개').waitFor();
    expect(asked()).toBe(2);
  });

  it('says that the server cannot be reached, and asks again at a press', async () => {
    await visit.page.route('**/v1/**', (route) => route.abort());
    await visit.ask('닿지 않을 질문');
    await visit.panel.getByRole('alert').getByText('서버에 닿지 못했습니다').waitFor();
    await visit.page.unroute('**/v1/**');
    await visit.answer.getByRole('button', { name: '다시 시도' }).click();
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    expect(await visit.panel.getByText('닿지 않을 질문', { exact: true }).count()).toBe(1);
  });

  it.each([
    ['over_capacity', '지금 이용하는 분이 많습니다'],
    ['too_many', '짧은 시간에 질문이 너무 많았습니다'],
    ['internal', '처리하는 동안 문제가 생겼습니다'],
  ] as const)('says why the server refused a question: %s', async (code, words) => {
    stage.double.refuseNext(/^POST \/v1\/runs$/, code);
    await visit.ask('거절될 질문');
    await visit.panel.getByRole('alert').getByText(words).waitFor();
    await visit.answer.getByRole('button', { name: '다시 시도' }).click();
    await visit.answer.getByText('짧은 답입니다.').waitFor();
  });

  it('begins anew when the talk it remembers is gone', async () => {
    await visit.ask('첫 질문');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    stage.double.refuseNext(/conversations/, 'unknown_conversation');
    await visit.page.reload();
    await visit.open();
    await visit.panel.getByText('이렇게 물어보세요').waitFor();
  });

  it('asks in a new talk when the server has forgotten the old one meanwhile', async () => {
    await visit.ask('첫 질문');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    stage.double.refuseNext(/^POST \/v1\/runs$/, 'unknown_conversation');
    await visit.ask('둘째 질문');
    await expect.poll(asked).toBe(3);
    await visit.answer.getByRole('button', { name: '복사' }).waitFor();
    const [first, refused, again] = stage.double.requestsTo(/^POST \/v1\/runs$/).map(({ body }) => body);
    expect(first).not.toHaveProperty('conversationId');
    expect(refused).toHaveProperty('conversationId');
    expect(again).not.toHaveProperty('conversationId');
  });

  it('says that the past talk could not be fetched, and fetches it at a press', async () => {
    await visit.ask('첫 질문');
    await visit.answer.getByText('짧은 답입니다.').waitFor();
    stage.double.refuseNext(/conversations/, 'internal');
    await visit.page.reload();
    await visit.open();
    await visit.panel.getByRole('alert').waitFor();
    await visit.panel.getByRole('button', { name: '다시 시도' }).click();
    await visit.answer.getByText('짧은 답입니다.').waitFor();
  });
});
