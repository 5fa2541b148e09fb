import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { log } from './log';

/** Where copies lie that other programs show: in the app's own folder, so that none is left where others look. */
export function copiesFolder(): string {
  return join(app.getPath('userData'), 'opened-copies');
}

/** Copies go when the app does; one that a program still holds then goes at the next start. */
export function setupOpenedCopies(): void {
  removeCopies();
  app.on('will-quit', removeCopies);
}

function removeCopies(): void {
  try {
    rmSync(copiesFolder(), { recursive: true, force: true });
  } catch (error) {
    // The code alone: the message names files.
    log('warn', `opened copies left: ${error instanceof Error && 'code' in error ? String(error.code) : ''}`);
  }
}
