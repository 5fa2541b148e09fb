import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';

import { findNamesOnThread } from '@/search/worker/find-duplicates';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';

import { knowPeople, nobodyKnown, type KnownPeople } from './known-people';

/**
 * The people of the register who may be those named, kept up to date; `undefined` until they are known for the first time.
 * They are looked for on a thread of its own. While files are read the names grow: a search is never ended for the sake of
 * the next, which begins when it is done.
 * @param sought names as printed
 */
export function useKnownPeople(sought: readonly string[] | undefined): KnownPeople | undefined {
  const register = useRegister();
  const { locale } = useIntl();
  // Read anew when somebody is entered, renamed or seated.
  const named = useLive((reader) => reader.namedPeople(), []);
  const [known, setKnown] = useState<KnownPeople>();
  const wanted = useRef<(() => Promise<KnownPeople>) | null>(null);
  const isRunning = useRef(false);
  const key = sought && [...new Set(sought)].toSorted().join('\n');

  useEffect(() => {
    if (key === undefined || named === undefined) return;
    const names = key === '' ? [] : key.split('\n');
    const signal = new AbortController().signal;
    wanted.current = () =>
      knowPeople(register, names, (one, people) => findNamesOnThread(one, people, signal), locale);
    if (isRunning.current) return;
    isRunning.current = true;
    const run = async () => {
      for (let next = wanted.current; next; next = wanted.current) {
        wanted.current = null;
        // A hint that cannot be given is no reason to stop the page: whoever is taken in is looked for again.
        setKnown(await next().catch(() => nobodyKnown));
      }
      isRunning.current = false;
    };
    void run();
  }, [register, key, named, locale]);

  return known;
}
