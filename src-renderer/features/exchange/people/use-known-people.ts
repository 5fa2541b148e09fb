import { useMemo } from 'react';
import { useIntl } from 'react-intl';

import { findNamesOnThread } from '@/search/worker/find-duplicates';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';

import { useLatestSearch, type Search } from '../same/use-latest-search';
import { knowPeople, type KnownPeople } from './known-people';

/**
 * The people of the register who may be those named, kept up to date. They are looked for on a thread of its own.
 * @param sought names as printed; `undefined` while they are not known
 */
export function useKnownPeople(sought: readonly string[] | undefined): Search<KnownPeople> {
  const register = useRegister();
  const { locale } = useIntl();
  // Read anew when somebody is entered, renamed or seated.
  const named = useLive((reader) => reader.namedPeople(), []);
  const key = useMemo(() => sought && [...new Set(sought)].toSorted().join('\n'), [sought]);
  const search = useMemo(() => {
    if (key === undefined || named === undefined) return null;
    const names = key === '' ? [] : key.split('\n');
    const { signal } = new AbortController();
    return () => knowPeople(register, names, (one, people) => findNamesOnThread(one, people, signal), locale);
  }, [register, key, named, locale]);
  return useLatestSearch(search);
}
