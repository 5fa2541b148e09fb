import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { sharedReferences } from '@/domain/meeting-reference';
import type { PersonRow } from '@/domain/person-row';
import { usePostGlossary } from '@/pickers/posts/use-post-glossary';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { mapInSlices, sortInSlices } from '@/store/in-slices';
import type { Sorting } from '@/pickers/directory/sorting';
import { today } from '@/pickers/today';
import { buildLine } from './build-line';
import { compareLines, type SortColumn } from './compare-lines';
import type { PersonLine } from './person-line';

/**
 * The lines of the directory in order; `undefined` until they are first made. Thousands of names are folded and sorted
 * between frames, and meanwhile what was there stays.
 */
export function usePeopleLines(
  rows: readonly PersonRow[] | undefined,
  parties: PartyNames | undefined,
  { column, descending }: Sorting<SortColumn>,
): readonly PersonLine[] | undefined {
  const { locale } = useIntl();
  const [lines, setLines] = useState<readonly PersonLine[]>();
  const [sorted, setSorted] = useState<readonly PersonLine[]>();
  const nameOf = parties?.nameOf;
  const glossary = usePostGlossary();
  const compare = useMemo(() => compareLines({ column, descending }, locale), [column, descending, locale]);

  useEffect(() => {
    if (!rows || !nameOf) return undefined;
    const abort = new AbortController();
    const day = today();
    const names = new Map<string, string>();
    const partyName = (id: string) => {
      const name = names.get(id) ?? nameOf(id);
      names.set(id, name);
      return name;
    };
    const shared = sharedReferences(rows.flatMap(({ lastAttended }) => lastAttended ?? []));
    const build = (row: PersonRow) => buildLine(row, { language: locale, day, partyName, glossary, shared });
    void mapInSlices(rows, build, abort.signal).then((built) => {
      if (built && !abort.signal.aborted) setLines(built);
    });
    return () => abort.abort();
  }, [rows, nameOf, glossary, locale]);

  useEffect(() => {
    if (!lines) return undefined;
    const abort = new AbortController();
    void sortInSlices(lines, compare, abort.signal).then((found) => {
      if (found && !abort.signal.aborted) setSorted(found);
    });
    return () => abort.abort();
  }, [lines, compare]);
  return sorted;
}
