import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test('only the public internet is public', () => {
  for (const address of ['1.1.1.1', '210.90.0.1', '2606:4700::1111'])
    expect(isPublicAddress(address)).toBe(true);
  const inside = [
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.31.255.255',
      '192.168.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
    ],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:db8::1',
    ],
    ...['', 'localhost', '127.1'],
  ];
  for (const address of inside) expect(isPublicAddress(address), address).toBe(false);
});
