import { type Language, usePlace } from '../../house/place.ts';

/** What the page of the widget's sites says. */
export interface SiteMessages {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly add: string;
  readonly addTitle: string;
  readonly change: string;
  readonly changeTitle: (name: string) => string;
  readonly name: string;
  readonly origins: string;
  readonly originsHint: string;
  readonly assistant: string;
  readonly organisation: string;
  readonly organisationHint: string;
  readonly limits: string;
  readonly limitsHint: string;
  readonly limit: Readonly<Record<'site' | 'person' | 'address', string>>;
  readonly noLimit: string;
  readonly save: string;
  readonly back: string;
  readonly saved: (name: string) => string;
  readonly id: string;
  readonly snippet: string;
  readonly preview: string;
  readonly newTab: string;
  readonly revoke: string;
  readonly revokeQuestion: (name: string) => string;
  readonly revoked: (name: string) => string;
  readonly closed: string;
  readonly gone: string;
}

const messages: Readonly<Record<Language, SiteMessages>> = {
  ko: {
    title: '위젯 사이트',
    about:
      '여기에 있는 누리집만 상담 위젯을 붙일 수 있습니다. 어떤 상담을 할지는 사이트가 정하고, 누리집의 페이지에서는 바꿀 수 없습니다.',
    none: '아직 사이트가 없습니다. 지금은 이 컴퓨터에서 연 나루의 화면에서만 위젯이 열립니다.',
    add: '사이트 추가',
    addTitle: '새 사이트',
    change: '고치기',
    changeTitle: (name) => `${name} 고치기`,
    name: '이름',
    origins: '누리집 주소',
    originsHint: '한 줄에 하나씩, https://www.agency.go.kr 처럼 경로 없이 적습니다.',
    assistant: '상담',
    organisation: '기관 (없어도 됩니다)',
    organisationHint: '상담사에게 넘긴 대화가 이 기관의 상담사에게 갑니다.',
    limits: '1분 동안 받을 요청',
    limitsHint: '0은 한도 없음입니다.',
    limit: { site: '사이트 전체', person: '방문자 한 사람', address: '네트워크 주소 하나' },
    noLimit: '한도 없음',
    save: '저장',
    back: '목록으로',
    saved: (name) => `${name} 사이트를 저장했습니다.`,
    id: '공개 id',
    snippet: '붙일 코드',
    preview: '미리 보기',
    newTab: '새 창',
    revoke: '사용 중지',
    revokeQuestion: (name) =>
      `${name}에서 위젯을 닫을까요? 되돌릴 수 없고, 다시 열려면 새로 추가해야 합니다.`,
    revoked: (name) => `${name}에서 위젯을 닫았습니다.`,
    closed: '사용 중지됨',
    gone: '그런 사이트가 없거나 사용이 중지되었습니다.',
  },
  en: {
    title: 'Sites of the widget',
    about:
      'Only sites listed here can embed the widget. The site says which service is offered; its pages cannot change that.',
    none: 'There is no site yet. The widget opens on the pages of Naru on this computer only.',
    add: 'Add a site',
    addTitle: 'New site',
    change: 'Change',
    changeTitle: (name) => `Change ${name}`,
    name: 'Name',
    origins: 'Origins of its pages',
    originsHint: 'One a line, such as https://www.agency.go.kr, without a path.',
    assistant: 'Service',
    organisation: 'Organisation (optional)',
    organisationHint: 'Talks handed over go to the counselors of this organisation.',
    limits: 'Requests a minute',
    limitsHint: '0 is no limit.',
    limit: { site: 'The whole site', person: 'One visitor', address: 'One network address' },
    noLimit: 'no limit',
    save: 'Save',
    back: 'Back to the list',
    saved: (name) => `The site ${name} is saved.`,
    id: 'Public id',
    snippet: 'Line to embed',
    preview: 'Preview',
    newTab: 'new window',
    revoke: 'Revoke',
    revokeQuestion: (name) =>
      `Close the widget on ${name}? This cannot be undone: to open it again, add a new site.`,
    revoked: (name) => `The widget is closed on ${name}.`,
    closed: 'Revoked',
    gone: 'There is no such site, or it was revoked.',
  },
};

export const useMessages = (): SiteMessages => messages[usePlace().language];
