import type { District } from '../../server/contracts/jobs.ts';

/** The short name of each province and metropolitan city, by how its names begin. */
const provinces: readonly (readonly [RegExp, string])[] = [
  ...['서울', '부산', '대구', '인천', '광주', '대전', '울산', '세종', '경기', '강원', '제주'].map(
    (name) => [new RegExp(`^${name}(?:특별자치시|특별자치도|특별시|광역시|시|도)?$`), name] as const,
  ),
  [/^(?:충북|충청북도)$/, '충북'],
  [/^(?:충남|충청남도)$/, '충남'],
  [/^(?:전북|전라북도|전북특별자치도)$/, '전북'],
  [/^(?:전남|전라남도)$/, '전남'],
  [/^(?:경북|경상북도)$/, '경북'],
  [/^(?:경남|경상남도)$/, '경남'],
];

/** Provinces from which many people travel to work in the other, being side by side. */
const commuting: readonly (readonly string[])[] = [
  ['서울', '경기', '인천'],
  ['부산', '울산', '경남'],
  ['대구', '경북'],
  ['대전', '세종', '충남', '충북'],
  ['광주', '전남'],
];

/**
 * Where a place is, from an address or its beginning: `서울특별시 강남구 테헤란로38길` → 서울, 강남구;
 * `경기 성남시 분당구 등` → 경기, 성남시 분당구. Null where no province is named first.
 */
export function districtOf(place: string): District | null {
  const [first = '', ...rest] = place
    .normalize('NFC')
    .trim()
    .split(/[\s,]+/);
  const province = provinces.find(([names]) => names.test(first))?.[1];
  if (province === undefined) return null;
  const [second = '', third = ''] = rest;
  if (!/^[가-힣]+[시군구]$/.test(second)) return { province, district: null };
  const inCity = second.endsWith('시') && /^[가-힣]+구$/.test(third);
  return { province, district: inCity ? `${second} ${third}` : second };
}

export const nearness = [
  'same-district',
  'same-city',
  'same-province',
  'commuting',
  'far',
  'unknown',
] as const;
export type Nearness = (typeof nearness)[number];

/** How near two places are, as far as their districts tell. */
export function nearnessOf(one: District | null, other: District | null): Nearness {
  if (one === null || other === null) return 'unknown';
  if (one.province === other.province) {
    if (one.district === null || other.district === null) return 'same-province';
    if (one.district === other.district) return 'same-district';
    const city = (district: string) => /^\S+시/.exec(district)?.[0];
    const same = city(one.district) !== undefined && city(one.district) === city(other.district);
    return same ? 'same-city' : 'same-province';
  }
  const together = commuting.some((area) => area.includes(one.province) && area.includes(other.province));
  return together ? 'commuting' : 'far';
}
