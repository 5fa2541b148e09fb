import { join } from 'node:path';
import { app } from 'electron';
import { log } from './log';
import { removeCopies } from './remove-copies';

/** Where copies lie that other programs show: in the app's own folder, so that none is left where others look. */
export function copiesFolder(): string {
  return join(app.getPath('userData'), 'opened-copies');
}

/** Copies go when the app does; one that a program still holds then goes at the next start. */
export function setupOpenedCopies(): void {
  removeAll();
  app.on('will-quit', removeAll);
}

function removeAll(): void {
  const left = removeCopies(copiesFolder());
  if (left.length > 0) log('warn', `opened copies left: ${left.length}, ${[...new Set(left)].join(' ')}`);
}
