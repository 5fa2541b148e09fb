import { parseEdtf } from '@/domain/edtf';
import type { PageMetadata } from '../html/page-metadata';

/** Lines a front matter has at the most. */
const mostLines = 60;

/** What a text says of itself between two lines of dashes before it begins, and the line it begins at. */
export function readFrontMatter(lines: readonly string[]): {
  readonly about: PageMetadata;
  readonly length: number;
} {
  if (lines[0]?.trim() !== '---') return { about: {}, length: 0 };
  const end = lines.slice(1, mostLines).findIndex((line) => /^(?:---|\.\.\.)\s*$/u.test(line));
  if (end < 1) return { about: {}, length: 0 };
  const fields = new Map<string, string>();
  for (const line of lines.slice(1, end + 1)) {
    const found = /^([\w-]{1,40}):\s?(.{0,500})$/u.exec(line);
    if (found?.[1]) fields.set(found[1].toLowerCase(), unquoted(found[2] ?? ''));
  }
  const title = fields.get('title');
  const language = /^[a-z]{2,3}\b/iu.exec(fields.get('lang') ?? fields.get('language') ?? '')?.[0];
  const published = dateIn(fields.get('date') ?? fields.get('published'));
  const modified = dateIn(fields.get('modified') ?? fields.get('updated') ?? fields.get('lastmod'));
  return {
    about: {
      ...(title ? { title } : {}),
      ...(language === undefined ? {} : { language: language.toLowerCase() }),
      ...(published === undefined ? {} : { published }),
      ...(modified === undefined ? {} : { modified }),
    },
    length: end + 2,
  };
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/u, '$2');
}

function dateIn(value: string | undefined): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/u.exec(value ?? '');
  if (found?.[1] === undefined || parseEdtf(found[1]) === null) return undefined;
  return found[2] === undefined ? found[1] : `${found[1]}T${found[2]}`;
}
