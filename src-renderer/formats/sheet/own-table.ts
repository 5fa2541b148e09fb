/**
 * The title of the column that the app's own tables end with, in the languages they are written in: it tells them from
 * any other table. What stands under it is described in `tables/trace.ts`.
 */
export const traceTitles = {
  en: 'Rapporteur: leave as it is',
  ru: 'Rapporteur: не изменять',
} as const;

const own: readonly string[] = Object.values(traceTitles);

export function isOwnTitle(title: string): boolean {
  return own.includes(title.trim());
}
