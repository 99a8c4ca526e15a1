import { describe, expect, it } from 'vitest';
import { announcement } from './announce.ts';
import { catalogue } from './messages/index.ts';
import { newTurn } from './talk/turn.ts';

const m = catalogue.ko;
const done = (text: string): string => announcement({ done: { ...newTurn('a', '물음'), text } }, m);

describe('what the status region says', () => {
  it('reads a short answer out, without its marks', () => {
    expect(done('**15일**입니다.[1]')).toBe('답변이 완료되었습니다. 15일입니다.');
  });

  it('reads the beginning of a long one', () => {
    const said = done('한 문장입니다. '.repeat(60));
    expect(said.length).toBeLessThan(260);
    expect(said).toMatch(/문장입니다\.$/);
  });

  it('says what is asked when there is nothing else', () => {
    const turn = { ...newTurn('a', '물음'), asks: [{ slot: 'wage', question: '시급이 얼마인가요?' }] };
    expect(announcement({ done: turn }, m)).toContain('시급이 얼마인가요?');
  });

  it('says that an answer begins, stops, or waits for the line', () => {
    expect(announcement('preparing', m)).toContain('준비');
    expect(announcement('stopped', m)).toContain('멈');
    expect(announcement('reconnecting', m)).toContain('재연결');
  });
});
