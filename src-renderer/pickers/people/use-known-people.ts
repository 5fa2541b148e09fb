import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '@/domain/fields';
import { useRegister } from '@/store/react/register-context';
import type { Register } from '@/store/register';
import { mapInSlices } from '@/store/in-slices';
import { peopleReader, type KnownPerson } from './known-people';

interface KnownPeople {
  readonly people: readonly KnownPerson[];
  /** Reads the register's people anew if it was changed; called when a field is entered, so that typing costs no reading. */
  readonly refresh: () => void;
  /**
   * Does what adds or changes one person, and reads that one anew instead of all.
   * @param work gives their id, or `null` where nobody was changed
   */
  readonly keepUp: <T>(work: () => Promise<T>, personOf: (done: T) => Id | null) => Promise<T>;
}

/** What the list was made for, and whether it still is of today. */
interface Held {
  readonly register: Register;
  readonly date: string | null;
  readonly language: string;
  isStale: boolean;
}

/** The register's people for a field that finds them; empty until the field is first entered. */
export function useKnownPeople(date: string | null, language: string): KnownPeople {
  const register = useRegister();
  const [people, setPeople] = useState<readonly KnownPerson[]>([]);
  const held = useRef<Held | null>(null);
  const working = useRef(0);
  const reading = useRef(new AbortController());

  const refresh = useCallback(() => {
    const last = held.current;
    const isSame = last?.register === register && last.date === date && last.language === language;
    if (isSame && !last.isStale) return;
    held.current = { register, date, language, isStale: false };
    reading.current.abort();
    const { signal } = (reading.current = new AbortController());
    void readPeople(register, { date, language }, signal).then((found) => {
      if (found && !signal.aborted) startTransition(() => setPeople(found));
    });
  }, [register, date, language]);

  const learn = useCallback(
    async (id: Id) => {
      const found = await register.person(id);
      if (!found) return;
      const person = peopleReader(found, { date, language }).read(found.person);
      setPeople((all) => withPerson(all, person));
    },
    [register, date, language],
  );
  const keepUp = useCallback(
    async <T>(work: () => Promise<T>, personOf: (done: T) => Id | null) => {
      const doing = async () => {
        const done = await work();
        const id = personOf(done);
        if (id !== null) await learn(id);
        return done;
      };
      working.current += 1;
      return doing().finally(() => {
        working.current -= 1;
      });
    },
    [learn],
  );

  // Undo, another page, a pasted list: whoever else changed the register made the list old.
  useEffect(
    () =>
      register.subscribe(() => {
        if (working.current === 0 && held.current) held.current.isStale = true;
      }),
    [register],
  );
  useEffect(() => {
    // Names and posts are those of another date or language now.
    if (held.current) refresh();
  }, [refresh]);
  useEffect(() => () => reading.current.abort(), []);
  return { people, refresh, keepUp };
}

async function readPeople(
  register: Register,
  at: { readonly date: string | null; readonly language: string },
  signal: AbortSignal,
): Promise<readonly KnownPerson[] | null> {
  const records = {
    persons: await register.list('persons'),
    personNames: await register.list('personNames'),
    appointments: await register.list('appointments'),
    attendances: await register.list('attendances'),
    delegations: await register.list('delegations'),
    meetings: await register.list('meetings'),
  };
  if (signal.aborted) return null;
  const { persons, read } = peopleReader(records, at);
  return mapInSlices(persons, read, signal);
}

function withPerson(all: readonly KnownPerson[], person: KnownPerson): readonly KnownPerson[] {
  const place = all.findIndex(({ id }) => id === person.id);
  return place === -1 ? [...all, person] : all.with(place, person);
}
