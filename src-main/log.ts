import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

const LIMIT = 1_000_000;

/**
 * One line to the console and to `rapporteur.log` in the profile. Only what happened to the program belongs here: no
 * names of files and nothing from the register, because users send this file to others.
 */
export function log(level: 'info' | 'warn' | 'error', message: string): void {
  const line = `${new Date().toISOString()} ${level} ${message}`;
  console.error(line);
  try {
    appendFileSync(logFile(), `${line}\n`);
  } catch {
    // A full or read-only disk must not stop the program from saying what it was about to say.
  }
}

/** Keeps the last log beside the current one once it has grown, and writes down what nobody caught. */
export function setupLog(): void {
  try {
    mkdirSync(app.getPath('userData'), { recursive: true });
    if (statSync(logFile()).size > LIMIT) renameSync(logFile(), `${logFile()}.old`);
  } catch {
    // No log yet.
  }
  process.on('uncaughtExceptionMonitor', (error) => log('error', error.stack ?? error.message));
  app.on('child-process-gone', (_event, { type, reason }) => log('error', `${type} process gone: ${reason}`));
}

function logFile(): string {
  return join(app.getPath('userData'), 'rapporteur.log');
}
