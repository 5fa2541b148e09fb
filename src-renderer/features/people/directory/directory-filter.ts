import { duties } from '@/domain/person';
import { foldedName, matchName } from '@/search/match-name';
import type { PersonLine } from './person-line';

export type DutyFilter = (typeof duties)[number];

/** What the directory is narrowed to. It lives in the address. */
export interface DirectoryFilter {
  readonly text: string;
  readonly parties: readonly string[];
  readonly duties: readonly DutyFilter[];
  /** Only those whose record may be somebody else's too. */
  readonly duplicates: boolean;
}

export const noFilter: DirectoryFilter = { text: '', parties: [], duties: [], duplicates: false };

/** Reads a filter from an address; what is not understood there is left out. */
export function readFilter(query: URLSearchParams): DirectoryFilter {
  const asked = query.getAll('duty');
  return {
    text: query.get('text') ?? '',
    parties: query.getAll('party').filter((id) => id !== ''),
    duties: duties.filter((duty) => asked.includes(duty)),
    duplicates: query.get('duplicates') === '1',
  };
}

/** Writes a filter into an address; `readFilter` reads it back. */
export function writeFilter(filter: DirectoryFilter): URLSearchParams {
  const query = new URLSearchParams();
  if (filter.text.trim() !== '') query.set('text', filter.text);
  for (const party of filter.parties) query.append('party', party);
  for (const duty of filter.duties) query.append('duty', duty);
  if (filter.duplicates) query.set('duplicates', '1');
  return query;
}

/** @param likely ids of those who may be in the register twice */
export function filterLines(
  lines: readonly PersonLine[],
  filter: DirectoryFilter,
  likely: ReadonlySet<string>,
): readonly PersonLine[] {
  const query = foldedName(filter.text);
  const parties = new Set(filter.parties);
  const wanted = new Set<string | null>(filter.duties);
  const isNamed = (line: PersonLine) =>
    query.words.length === 0 || line.folded.some((name) => matchName(query, name) > 0);
  return lines.filter(
    (line) =>
      (parties.size === 0 || line.partyIds.some((id) => parties.has(id))) &&
      (wanted.size === 0 || wanted.has(line.duty)) &&
      (!filter.duplicates || likely.has(line.id)) &&
      isNamed(line),
  );
}
