import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** "From the internet", as Windows writes it beside a file; Office opens such a file without running what is in it. */
const ZONE = '[ZoneTransfer]\r\nZoneId=3\r\n';
const XATTR = '/usr/bin/xattr';
/** Downloaded, and not yet approved by the user. */
const QUARANTINE = '0083';

/** The one call a test replaces: macOS has the only program that sets the mark there. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<unknown>;

/**
 * Marks a file as come from elsewhere, so that the program that shows it is careful with it. Before the file is made
 * read-only: the mark is written to it.
 * @returns whether it bears one: neither every system nor every disk has such marks, and the user is told before it is shown
 */
export async function markAsForeign(
  path: string,
  platform: NodeJS.Platform = process.platform,
  runProgram: RunProgram = (program, args) => run(program, [...args]),
): Promise<boolean> {
  try {
    if (platform === 'win32') await writeFile(`${path}:Zone.Identifier`, ZONE);
    else if (platform === 'darwin') {
      const seconds = Math.floor(Date.now() / 1000).toString(16);
      await runProgram(XATTR, ['-w', 'com.apple.quarantine', `${QUARANTINE};${seconds};Rapporteur;`, path]);
    } else return false;
    return true;
  } catch {
    return false;
  }
}
