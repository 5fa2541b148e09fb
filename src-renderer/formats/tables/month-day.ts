import { parseHumanDate } from '@/domain/parse-human-date';

/** One ISO day as people write it; `null` where it is none, or not one day alone. */
export function monthDay(text: string): string | null {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[ T]\d{2}:\d{2}.*)?$/u.exec(text)?.[1];
  const found = iso ?? parseHumanDate(text);
  return found !== null && /^\d{4}-\d{2}-\d{2}$/u.test(found) ? found : null;
}
