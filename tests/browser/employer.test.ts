import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoFault, looks, openPageStage, type PageStage, tabTo } from './page-stage.ts';
import { picture } from './picture.ts';
import { noBrowser } from './stage.ts';

const employer = /고용주/;
const competitor = /채용원/;

const resumes = [
  {
    name: '이력서-1.txt',
    text: '이력서\n키 170cm, 몸무게 60kg\n경력: 강변정밀 경리 2018.05 ~ 2022.03\n강변정밀에서 매달 세금계산서 120건을 발행하고 마감을 사흘에서 하루로 줄였습니다.\n자격: 전산회계 1급',
  },
  {
    name: '이력서-2.txt',
    text: '이력서\n경력: ㈜가람상사 영업팀 대리 2019.03 ~ 2021.02\n거래처 40곳의 주문을 맡아 오배송을 월 9건에서 2건으로 줄였습니다.',
  },
];
const asFiles = () =>
  resumes.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }));

describe.skipIf(noBrowser)("the employer's page", () => {
  let stage: PageStage;
  beforeAll(async () => {
    stage = await openPageStage();
  }, 120_000);
  afterAll(() => stage.close());

  it('a brief becomes a post; what is missing is asked beside it; every step is a version', async () => {
    const page = await stage.visit('/employer', employer);
    await page.getByRole('note').getByText('시연 중입니다').waitFor();
    await expectNoFault(page);
    await page.getByRole('button', { name: '공고 만들기' }).click();
    await page.getByText('하는 일과 근무 조건을 적거나').waitFor();
    expect(await page.getByLabel('어떤 사람을 찾으세요?').getAttribute('aria-invalid')).toBe('true');

    await page
      .getByLabel('어떤 사람을 찾으세요?')
      .fill('카페 홀 직원 1명, 20대 여성만, 주5일 10시~19시(휴게 1시간), 월 250만원');
    await page.getByRole('button', { name: '공고 만들기' }).click();
    await page.getByText('초안이 준비되었습니다').waitFor();
    const post = page.getByRole('region', { name: '구인공고 초안' });
    expect(await post.textContent()).toContain('250만');
    expect(await post.textContent()).not.toContain('여성');
    await page.getByRole('region', { name: '공고에 넣지 않은 내용' }).getByText('20대').first().waitFor();
    await expectNoFault(page);

    await page.getByLabel('어디에서 일하나요?').fill('서울 마포구 합정역 3번 출구 옆');
    await page.getByRole('button', { name: '초안에 넣기' }).click();
    await post.getByText('합정역').waitFor();
    await page.reload();
    await post.getByText('합정역').waitFor();

    await post.getByRole('button', { name: '근무지 고치기' }).click();
    await page.getByLabel('근무지의 내용').fill('서울 마포구 망원동');
    await page.getByRole('button', { name: '저장' }).click();
    await post.getByText('망원동').waitFor();
    const versions = page.getByRole('region', { name: '판' });
    await versions.getByRole('cell', { name: /합정역/ }).waitFor();
    await picture(page, 'employer');
    await versions.getByRole('button', { name: '2판: 이 판으로 되돌리기' }).click();
    await post.getByText('합정역').waitFor();
    await expectNoFault(page);

    const docx = page.getByRole('link', { name: 'DOCX' });
    expect(await docx.getAttribute('href')).toMatch(/\/v1\/runs\/[\w-]+\/export\?format=docx/);
    await page.context().close();
  }, 180_000);

  it('a finished post is checked, and a lawful wording takes its place by one press', async () => {
    const page = await stage.visit('/employer?view=check', employer);
    await page.getByLabel('확인할 구인공고').fill('홀 직원 모집. 용모단정한 분. 월 260만원, 주5일 9시~18시.');
    await page.getByRole('button', { name: '검사하기' }).click();
    const finding = page.getByRole('listitem').filter({ hasText: '용모단정' });
    await finding.getByText('위반').waitFor();
    await expectNoFault(page);
    await picture(page, 'employer-check');
    await finding.getByRole('button', { name: '글에서 찾기' }).click();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('용모단정');
    await finding.getByRole('button', { name: '이 표현 지우기' }).click();
    await finding.waitFor({ state: 'detached' });
    expect(await page.getByLabel('확인할 구인공고').inputValue()).not.toContain('용모단정');
    await page.context().close();
  }, 120_000);

  it('résumés are summarised with the words behind every line; what was left out is counted and not repeated', async () => {
    const page = await stage.visit('/employer?view=resumes', employer);
    await page.getByText('아직 요약이 없습니다').waitFor();
    await page.getByRole('button', { name: '요약하기' }).click();
    await page.getByText('이력서 파일을 하나 이상 골라 주세요').waitFor();
    await expectNoFault(page);
    const broken = { name: '망가진.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') };
    await page.getByLabel('이력서 파일').setInputFiles([...asFiles(), broken]);
    await page.getByText('파일 3개 가운데 3개를 읽었습니다').waitFor();
    await page.getByRole('button', { name: '망가진.pdf 다시 보내기' }).waitFor();
    await expectNoFault(page);
    await page.getByRole('button', { name: '망가진.pdf 빼기' }).click();
    await page.getByLabel('지원한 공고').fill('경리 담당 1명. 경력 3년 이상.');
    await page.getByRole('button', { name: '요약하기' }).click();
    const first = page.getByRole('article', { name: /지원자 1 · 이력서-1.txt/ });
    await first.getByText('강변정밀').first().waitFor();
    await page.getByText('초안이 준비되었습니다').waitFor();
    await first.getByText(/개인 사정 \d곳은 뺐습니다/).waitFor();
    expect(await page.getByRole('main').textContent()).not.toMatch(/170cm|60kg/);
    await page.getByText('인공지능(AI) 서비스가 만든 요약입니다').waitFor();
    const line = first.getByRole('listitem').filter({ hasText: '120건' });
    await line.getByText('원문').click();
    await line.getByRole('blockquote').getByText('세금계산서 120건').waitFor();
    await first.getByText('모든 항목과 원문').click();
    await first.getByRole('row', { name: /자격 전산회계 1급/ }).waitFor();
    await expectNoFault(page);
    await picture(page, 'employer-resumes');
    const address = page.url();
    expect(await page.getByRole('link', { name: 'HWPX' }).getAttribute('href')).toContain('format=hwpx');
    await page.reload();
    await page
      .getByRole('article', { name: /지원자 2/ })
      .getByText('가람상사')
      .first()
      .waitFor();

    const stranger = await stage.visit(new URL(address).pathname + new URL(address).search, competitor);
    await stranger.getByText('그 상담 내용을 찾을 수 없습니다').waitFor();
    expect(await stranger.getByRole('main').textContent()).not.toContain('강변정밀에서');
    await stranger.context().close();

    await page.getByRole('button', { name: '요약과 파일 지우기' }).click();
    await expectNoFault(page);
    await page.getByRole('button', { name: '모두 지우기' }).click();
    await page.getByText('요약과 파일을 지웠습니다').waitFor();
    await page.goto(address);
    await page.getByText('그 상담 내용을 찾을 수 없습니다').waitFor();
    await page.context().close();
  }, 180_000);

  it('where the summary fails it is tried again with the same files', async () => {
    const page = await stage.visit('/employer?view=resumes', employer);
    await page.getByLabel('이력서 파일').setInputFiles(asFiles());
    await page.getByText('파일 2개 가운데 2개를 읽었습니다').waitFor();
    await page.route('**/v1/runs', (route) => route.abort());
    await page.getByRole('button', { name: '요약하기' }).click();
    await page.getByRole('alert').getByText('끝까지 받지 못했습니다').waitFor();
    await expectNoFault(page);
    await page.unroute('**/v1/runs');
    await page.getByRole('button', { name: '다시 하기' }).click();
    await page.getByRole('article', { name: /지원자 2/ }).waitFor();
    await page.context().close();
  }, 120_000);

  it.each(['narrowContrast', 'forced', 'light'] as const)(
    'résumés by keyboard alone, to the export: %s',
    async (look) => {
      const page = await stage.visit('/employer?view=resumes', employer, looks[look]);
      await tabTo(page, '이력서 파일');
      await page.getByLabel('이력서 파일').setInputFiles(asFiles());
      await page.getByText('파일 2개 가운데 2개를 읽었습니다').waitFor();
      await tabTo(page, '요약하기');
      await page.keyboard.press('Enter');
      await page.getByText('초안이 준비되었습니다').waitFor();
      await expectNoFault(page, look === 'forced');
      await tabTo(page, 'DOCX');
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toMatch(/\.docx$/);
      await page.context().close();
    },
    120_000,
  );

  it.each(['narrowContrast', 'forced'] as const)(
    'by keyboard alone: %s',
    async (look) => {
      const page = await stage.visit('/employer', employer, looks[look]);
      await tabTo(page, '어떤 사람을 찾으세요?');
      await page.keyboard.type('물류센터 포장 직원 2명, 시급 12000원, 주5일 9시~18시');
      await tabTo(page, '공고 만들기');
      await page.keyboard.press('Enter');
      await page.getByText('초안이 준비되었습니다').waitFor();
      await expectNoFault(page, look === 'forced');
      await page.context().close();
    },
    120_000,
  );
});
