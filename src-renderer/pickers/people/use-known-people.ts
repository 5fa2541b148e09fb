import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRegister } from '@/store/react/register-context';
import type { KnownPerson } from './known-people';
import { knownPeopleList, type KnownPeopleList } from './known-people-list';

interface KnownPeople extends Pick<KnownPeopleList, 'refresh' | 'keepUp'> {
  readonly people: readonly KnownPerson[];
}

/**
 * The register's people for a field that finds them; empty until the field is first entered. `refresh` is called when it
 * is, so that typing costs no reading.
 */
export function useKnownPeople(date: string | null, language: string): KnownPeople {
  const register = useRegister();
  const [people, setPeople] = useState<readonly KnownPerson[]>([]);
  const wasEntered = useRef(false);
  const list = useMemo(
    () =>
      knownPeopleList(register, { date, language }, (change, isWhole) => {
        if (isWhole) startTransition(() => setPeople(change));
        else setPeople(change);
      }),
    [register, date, language],
  );
  useEffect(() => {
    const close = list.open();
    // Names and posts are those of another date or language now.
    if (wasEntered.current) list.refresh();
    return close;
  }, [list]);
  const refresh = useCallback(() => {
    wasEntered.current = true;
    list.refresh();
  }, [list]);
  return { people, refresh, keepUp: list.keepUp };
}
