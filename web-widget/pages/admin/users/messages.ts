import { type Language, usePlace } from '../../house/place.ts';

/** What the page of accounts and roles says. */
export interface UserMessages {
  readonly title: string;
  readonly about: string;
  readonly accounts: string;
  readonly none: string;
  readonly name: string;
  readonly roles: string;
  readonly organisation: string;
  readonly signedInAt: string;
  readonly browsers: string;
  readonly actions: string;
  readonly blocked: string;
  readonly signOut: string;
  readonly signOutQuestion: (name: string) => string;
  readonly signedOut: (name: string) => string;
  readonly block: string;
  readonly blockQuestion: (name: string) => string;
  readonly blockedNow: (name: string) => string;
  readonly unblock: string;
  readonly unblockedNow: (name: string) => string;
  readonly self: string;
  readonly trail: string;
  readonly mapping: string;
  readonly noProvider: string;
  readonly fromClaims: (roles: string, organisation: string) => string;
  readonly role: string;
  readonly claim: string;
  readonly howTo: string;
  readonly steps: (claim: string) => readonly string[];
}

const messages: Readonly<Record<Language, UserMessages>> = {
  ko: {
    title: '계정과 역할',
    about:
      '한 번이라도 로그인한 사람들입니다. 역할과 기관은 로그인할 때마다 기관의 로그인 서버가 알려 주는 대로 바뀝니다.',
    accounts: '계정',
    none: '아직 로그인한 사람이 없습니다.',
    name: '이름',
    roles: '역할',
    organisation: '기관',
    signedInAt: '마지막 로그인',
    browsers: '열려 있는 로그인',
    actions: '할 일',
    blocked: '사용 중지됨',
    signOut: '모두 로그아웃',
    signOutQuestion: (name) => `${name}: 모든 브라우저에서 로그아웃할까요?`,
    signedOut: (name) => `${name}: 모든 브라우저에서 로그아웃했습니다.`,
    block: '사용 중지',
    blockQuestion: (name) => `${name}: 로그아웃하고 다시 로그인하지 못하게 할까요?`,
    blockedNow: (name) => `${name}: 사용을 중지했습니다.`,
    unblock: '다시 허용',
    unblockedNow: (name) => `${name}: 다시 로그인할 수 있습니다.`,
    self: '내 계정',
    trail: '감사 기록',
    mapping: '역할이 정해지는 방법',
    noProvider:
      '로그인 서버가 연결되어 있지 않습니다. NARU_OIDC_ISSUER를 정하면 역할을 로그인 서버의 클레임에서 읽습니다.',
    fromClaims: (roles, organisation) =>
      `역할은 클레임 ${roles}, 기관은 클레임 ${organisation}에서 읽습니다.`,
    role: '나루의 역할',
    claim: '클레임에 있어야 할 이름',
    howTo: '역할 더하기',
    steps: (claim) => [
      `기관의 로그인 서버(예: Keycloak)에서 그 사람에게 위 표의 이름을 가진 역할을 주고, 그 역할이 ID 토큰의 ${claim}에 담기게 합니다.`,
      '그 사람이 나루에서 로그아웃했다가 다시 로그인합니다. 급하면 ‘모두 로그아웃’을 누르세요.',
      '로그인 서버가 다른 이름을 쓰면 NARU_OIDC_ROLES에 counselor=그이름 처럼 적고 나루를 다시 켭니다.',
    ],
  },
  en: {
    title: 'Accounts and roles',
    about:
      'Everybody who has signed in. Roles and organisation are taken anew at every sign-in, as the agency’s provider says.',
    accounts: 'Accounts',
    none: 'Nobody has signed in yet.',
    name: 'Name',
    roles: 'Roles',
    organisation: 'Organisation',
    signedInAt: 'Last sign-in',
    browsers: 'Open sessions',
    actions: 'Actions',
    blocked: 'Blocked',
    signOut: 'Sign out everywhere',
    signOutQuestion: (name) => `${name}: sign out in every browser?`,
    signedOut: (name) => `${name}: signed out in every browser.`,
    block: 'Block',
    blockQuestion: (name) => `${name}: sign out and let in no more?`,
    blockedNow: (name) => `${name}: blocked.`,
    unblock: 'Let in again',
    unblockedNow: (name) => `${name}: may sign in again.`,
    self: 'My account',
    trail: 'Audit trail',
    mapping: 'Where roles come from',
    noProvider: 'No provider is connected. With NARU_OIDC_ISSUER set, roles are read from its claims.',
    fromClaims: (roles, organisation) =>
      `Roles are read from the claim ${roles}, the organisation from the claim ${organisation}.`,
    role: 'Role in Naru',
    claim: 'Name that the claim must hold',
    howTo: 'To add a role',
    steps: (claim) => [
      `At the provider (such as Keycloak), give the person the role with the name above, and have it put into ${claim} of the ID token.`,
      'The person signs out of Naru and in again; “Sign out everywhere” does the first half at once.',
      'Where the provider uses other names, write them into NARU_OIDC_ROLES, such as counselor=its-name, and start Naru again.',
    ],
  },
};

export const useMessages = (): UserMessages => messages[usePlace().language];
