import type { ExtraCell } from './filled-row';

/** What was done, and below it what stands in added columns and is not for the State's own use. */
export function wordsOfReport(done: string, extras: readonly ExtraCell[]): string {
  const told = extras.filter(({ isOwnUse }) => !isOwnUse).map(({ title, text }) => `${title}: ${text}`);
  return [done, ...told].filter((part) => part !== '').join('\n');
}
