import { say } from './say.mjs';

/**
 * Chromium refuses to start its sandbox for the superuser. Nobody's desktop runs that way, but containers do; there the
 * app opens without it and says so, rather than not at all. The page stays cut off from Node either way.
 * @param {string} root
 */
export function electronArguments(root) {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot)
    say(
      'You are root: the operating-system sandbox of the pages is off. Use an ordinary account to have it.',
    );
  return isRoot ? [root, '--no-sandbox'] : [root];
}
