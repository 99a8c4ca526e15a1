import { describe, expect, it } from 'vitest';
import type { ChatMessage } from './language-model.ts';
import {
  beginning,
  createTokenGauge,
  fewestPromptTokens,
  mostPromptTokens,
  mostTokens,
} from './token-estimate.ts';

const article = '사용자는 근로자에게 1주에 평균 1회 이상의 유급휴일을 보장하여야 한다.';
const chat = (content: string): ChatMessage[] => [{ role: 'user', content }];

describe('the estimate', () => {
  it('counts a token for each syllable, letter, space and digit', () => {
    expect(mostTokens('주휴 1')).toBe(4);
    expect(mostTokens('Act')).toBe(3);
  });

  it('counts bytes for what a vocabulary may lack: Hanja, circled numbers, emoji', () => {
    expect(mostTokens('法')).toBe(3);
    expect(mostTokens('①')).toBe(3);
    expect(mostTokens('🙂')).toBe(4);
  });

  it('never lies below the fewest tokens possible', () => {
    for (const text of ['', article, 'a'.repeat(500), article.repeat(100)]) {
      expect(mostPromptTokens(chat(text))).toBeGreaterThanOrEqual(fewestPromptTokens(chat(text)));
    }
  });
});

describe('the beginning of a text', () => {
  it('is the whole text where it fits', () => {
    expect(beginning('주휴수당', 4)).toBe('주휴수당');
  });

  it('ends before the character that no longer fits, never inside one', () => {
    expect(beginning('가나다라', 2)).toBe('가나');
    expect(beginning('가🙂나', 4)).toBe('가');
  });
});

describe('the gauge', () => {
  it('leaves no prompt underestimated before the first count', () => {
    expect(createTokenGauge().estimate(article)).toBe(mostTokens(article));
    expect(createTokenGauge().estimatePrompt(chat(article))).toBe(mostPromptTokens(chat(article)));
  });

  it('comes down to what the model counts, with a margin', () => {
    const gauge = createTokenGauge();
    const prompt = chat(article.repeat(20));
    gauge.observe(prompt, Math.round(mostPromptTokens(prompt) / 2));
    const estimate = gauge.estimate(article);
    expect(estimate).toBeGreaterThan(mostTokens(article) * 0.5);
    expect(estimate).toBeLessThan(mostTokens(article) * 0.6);
  });

  it('says how far off it was, and follows a prompt that took more', () => {
    const gauge = createTokenGauge();
    const prompt = chat(article.repeat(20));
    const most = mostPromptTokens(prompt);
    expect(gauge.observe(prompt, most * 0.4)).toBeCloseTo(0.4);
    expect(gauge.observe(prompt, most * 0.6)).toBeGreaterThan(1);
    expect(gauge.estimate(article)).toBeGreaterThan(mostTokens(article) * 0.6);
  });

  it('forgets an unusual prompt after eight others', () => {
    const gauge = createTokenGauge();
    const prompt = chat(article.repeat(20));
    const most = mostPromptTokens(prompt);
    gauge.observe(prompt, most);
    for (let i = 0; i < 8; i += 1) gauge.observe(prompt, most * 0.4);
    expect(gauge.estimate(article)).toBeLessThan(mostTokens(article) * 0.5);
  });
});
