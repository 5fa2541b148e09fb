import { useCallback, useMemo, useRef, useState } from 'react';
import { useRegister } from '@/store/react/register-context';
import { knownPeople, type KnownPerson, type PeopleRecords } from './known-people';

interface KnownPeople {
  readonly people: readonly KnownPerson[];
  /** Reads the register's people anew; called when a field is entered, so that typing costs no reading. */
  readonly refresh: () => void;
}

/** The register's people for a field that finds them; empty until the field is first entered. */
export function useKnownPeople(date: string | null, language: string): KnownPeople {
  const register = useRegister();
  const [records, setRecords] = useState<PeopleRecords | null>(null);
  const asked = useRef(0);

  const refresh = useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    void Promise.all([
      register.list('persons'),
      register.list('personNames'),
      register.list('appointments'),
      register.list('attendances'),
      register.list('delegations'),
      register.list('meetings'),
    ]).then(([persons, personNames, appointments, attendances, delegations, meetings]) => {
      if (mine !== asked.current) return;
      setRecords({ persons, personNames, appointments, attendances, delegations, meetings });
    });
  }, [register]);

  const people = useMemo(
    () => (records ? knownPeople(records, { date, language }) : []),
    [records, date, language],
  );
  return { people, refresh };
}
