import { expect, test } from 'vitest';
import { organisationIn, rolesIn } from './claims.ts';

const plain = { roles: 'roles', names: {}, organisation: 'organisation' };

test('roles come by the names that the provider uses', () => {
  const keycloak = { ...plain, roles: 'realm_access.roles', names: { counselor: 'naru-상담' } };
  expect(rolesIn({ realm_access: { roles: ['naru-상담', 'offline_access'] } }, keycloak)).toEqual([
    'counselor',
  ]);
  expect(rolesIn({ realm_access: { roles: ['counselor'] } }, keycloak)).toEqual([]);
  expect(rolesIn({ roles: 'employer reviewer' }, plain)).toEqual(['employer', 'reviewer']);
});

test('a claim whose name is an address is found by it', () => {
  const namespaced = { ...plain, roles: 'https://naru.example.kr/roles' };
  expect(rolesIn({ 'https://naru.example.kr/roles': ['administrator'] }, namespaced)).toEqual([
    'administrator',
  ]);
});

test('nobody becomes anything by a claim of another form', () => {
  expect(rolesIn({}, plain)).toEqual([]);
  expect(rolesIn({ roles: { administrator: true } }, plain)).toEqual([]);
  expect(rolesIn({ roles: ['citizen'] }, plain)).toEqual([]);
});

test('the organisation is the first that is named', () => {
  expect(organisationIn({ organisation: ['나루고용센터', '본청'] }, plain)).toBe('나루고용센터');
  expect(organisationIn({ organisation: ' ' }, plain)).toBeNull();
  expect(organisationIn({}, plain)).toBeNull();
});
