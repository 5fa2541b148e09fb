import { join, sep } from 'node:path';

/**
 * The file under `root` that the path of an address names, or nothing when it would lead out of `root`. The path comes
 * percent-encoded; an encoded dot, slash, backslash or NUL must not smuggle in what the plain one may not.
 */
export function assetPath(root: string, pathname: string): string | undefined {
  const decoded = decode(pathname === '/' ? '/index.html' : pathname);
  if (decoded === undefined || decoded.includes('\0') || decoded.includes('\\')) return undefined;
  if (decoded.split('/').includes('..')) return undefined;
  const file = join(root, decoded);
  return file.startsWith(root + sep) ? file : undefined;
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
