import type { ShownKind } from '../src-preload/contract';

/** In characters; leaves room for a folder in the longest path that Windows takes. */
const LONGEST = 100;

/** Names that Windows keeps for devices, whatever extension follows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * What a copy is called: the name without its extension, in characters that every file system takes, and the extension of
 * the kind it is known to be. The page has no say in the extension, which decides what program runs.
 */
export function copyName(name: string, kind: ShownKind): string {
  const stem = name
    .replace(/\.[\p{L}\p{N}]{1,12}$/u, '')
    // Control and format characters: among the latter those that turn the reading direction and so hide an extension.
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '-')
    .replace(/^[. ]+|[. ]+$/gu, '');
  const short = Array.from(stem).slice(0, LONGEST).join('').trim();
  const first = short.split('.')[0] ?? '';
  return `${short === '' ? 'original' : DEVICE.test(first) ? `_${short}` : short}.${kind}`;
}
