import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, screen, type BrowserWindow } from 'electron';
import { log } from './log';
import { parseWindowState, placeOnDisplays, type WindowState } from './window-placement';

const QUIET_MS = 500;

/** Where the window stood when it was last used, if a display still shows that place. */
export function restoredState(): WindowState {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  return placeOnDisplays(readState(), areas, screen.getPrimaryDisplay().workArea);
}

/** Writes the window's place to the profile once it has stopped moving, and when it closes. */
export function keepWindowState(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    writeState(state);
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, QUIET_MS);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('close', keep);
  window.on('closed', () => clearTimeout(timer));
}

function readState(): WindowState | undefined {
  try {
    return parseWindowState(readFileSync(stateFile(), 'utf8'));
  } catch {
    return undefined;
  }
}

/** In one go, because the program may end as soon as the window has closed. */
function writeState(state: WindowState): void {
  try {
    writeFileSync(`${stateFile()}.tmp`, JSON.stringify(state));
    renameSync(`${stateFile()}.tmp`, stateFile());
  } catch {
    log('warn', 'the place of the window could not be kept');
  }
}

function stateFile(): string {
  return join(app.getPath('userData'), 'window.json');
}
