import { expect, test } from 'vitest';
import { robotsAllow } from './robots.ts';

const robots = `# 나루터
User-agent: badbot
Disallow: /

User-agent: *
Disallow: /private/
Allow: /private/open
Disallow: /*.hwp$
Disallow:
`;

test('the longest rule that fits decides', () => {
  const allowed = (path: string) => robotsAllow(robots, path);
  expect(allowed('/notice')).toBe(true);
  expect(allowed('/private/a')).toBe(false);
  expect(allowed('/private/open/a')).toBe(true);
  expect(allowed('/files/a.hwp')).toBe(false);
  expect(allowed('/files/a.hwpx')).toBe(true);
});

test('a group of our own name comes before that of everybody', () => {
  const both = 'User-agent: other\nUser-agent: Naru\nDisallow: /a\n\nUser-agent: *\nDisallow: /';
  expect(robotsAllow(both, '/b')).toBe(true);
  expect(robotsAllow(both, '/a')).toBe(false);
  expect(robotsAllow('', '/a')).toBe(true);
});
