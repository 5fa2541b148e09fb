import { describe, expect, it } from 'vitest';
import { assetPath } from '../../../src-main/asset-path';
import { assetPath as servedPath } from '../../../build/scripts/static-server.mjs';

const outside = [
  '/../main/index.js',
  '/assets/../../main/index.js',
  '/%2e%2e/main/index.js',
  '/..%2fmain/index.js',
  '/..%5cmain',
  '/..\\main',
  '/index.html%00.js',
  '/%',
  '/%E0%A4%A',
];

describe.each([
  ['the app protocol', assetPath],
  ['the loopback server', servedPath],
])('asset paths of %s', (_who, pathOf) => {
  it('name files under the root', () => {
    expect(pathOf('/app', '/')).toBe('/app/index.html');
    expect(pathOf('/app', '/assets/a%20b.js')).toBe('/app/assets/a b.js');
    expect(pathOf('/app', '/assets/a..b.js')).toBe('/app/assets/a..b.js');
  });

  it.each(outside)('refuse %s', (pathname) => {
    expect(pathOf('/app', pathname)).toBeUndefined();
  });
});
