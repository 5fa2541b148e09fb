import { describe, expect, it } from 'vitest';
import { externalAddress } from '../../../src-preload/external-address';

describe('externalAddress', () => {
  it.each(['https://example.org/a?b#c', 'mailto:secretariat@example.org'])('lets %s pass', (address) => {
    expect(externalAddress(address)).toBe(address);
  });

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://host/share',
    'ms-msdt:/id',
    'https://osce.org@example.net/',
    '//example.org',
    'example.org',
    '',
  ])('refuses %s', (address) => {
    expect(externalAddress(address)).toBeUndefined();
  });
});
