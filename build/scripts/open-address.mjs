import { spawn } from 'node:child_process';

/** @type {Partial<Record<NodeJS.Platform, [string, ...string[]]>>} */
const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/** Opens an address in the user's browser; where that fails, the printed address is there. @param {string} address */
export function openAddress(address) {
  if (process.env.CI || process.env.RAPPORTEUR_NO_OPEN) return;
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
