import { z } from 'zod';

/** The site that Naru's own pages name: the one whose origins list their address, or on one machine an embedded one. */
export const ownSite = 'naru';

/** An origin as browsers send it, `https://www.agency.go.kr`; a slash at the end and capitals are mended. */
const Origin = z
  .string()
  .trim()
  .max(300)
  .transform((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isOrigin =
      url !== null &&
      /^https?:$/.test(url.protocol) &&
      `${url.pathname}${url.search}${url.hash}${url.username}` === '/';
    if (isOrigin) return url.origin;
    context.addIssue({
      code: 'custom',
      message: '주소는 https://www.agency.go.kr 처럼 경로 없이 적어 주세요.',
    });
    return z.NEVER;
  });

const perMinute = z.int('횟수는 정수로 적어 주세요.').min(0, '횟수는 0 이상이어야 합니다.').max(1_000_000);

/** Requests a minute; 0: no limit. */
export const SiteLimits = z.strictObject({
  /** From all pages of the site together. */
  site: perMinute,
  /** From one visitor's browser. */
  person: perMinute,
  /** From one network address. */
  address: perMinute,
});
export type SiteLimits = z.infer<typeof SiteLimits>;

/** What an administrator decides about a site: `POST /v1/sites`, `PUT /v1/sites/{id}`. */
export const SiteRequest = z.strictObject({
  name: z.string().trim().min(1, '이름을 적어 주세요.').max(100, '이름은 100자까지 쓸 수 있습니다.'),
  origins: z
    .array(Origin)
    .min(1, '위젯을 붙일 누리집의 주소를 하나 이상 적어 주세요.')
    .max(50, '주소는 50개까지 적을 수 있습니다.')
    .transform((origins) => [...new Set(origins)]),
  /** The one service that the site's visitors talk with; its pages cannot ask for another. */
  assistant: z.string().min(1).max(64),
  /** The centre or company to which the site's talks belong. */
  organisation: z
    .string()
    .trim()
    .max(200)
    .nullable()
    .transform((name) => name || null),
  limits: SiteLimits,
});
export type SiteRequest = z.infer<typeof SiteRequest>;

/** A site whose pages may embed the widget. Its id is public. */
export const Site = z.object({
  id: z.string(),
  name: z.string(),
  origins: z.array(z.string()),
  assistant: z.string(),
  organisation: z.string().nullable(),
  limits: SiteLimits,
  createdAt: z.iso.datetime(),
  /** Null while the site is open. */
  revokedAt: z.iso.datetime().nullable(),
});
export type Site = z.infer<typeof Site>;

export const SiteList = z.object({
  sites: z.array(Site),
  /** The services that a site can offer. */
  assistants: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type SiteList = z.infer<typeof SiteList>;

/** `POST /v1/sites/{id}/sessions`: what a page of the site shows with everything that it asks, as `x-naru-session`. */
export const SiteSession = z.object({
  token: z.string(),
  /** Seconds from now for which the token opens anything. */
  lastsSeconds: z.number().int().positive(),
  assistant: z.string(),
});
export type SiteSession = z.infer<typeof SiteSession>;
