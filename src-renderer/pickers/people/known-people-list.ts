import type { Id } from '@/domain/fields';
import { mapInSlices } from '@/store/in-slices';
import type { Register } from '@/store/register';
import { peopleReader, type KnownPerson } from './known-people';

export interface KnownPeopleList {
  /** Reads the register's people anew if it was changed. */
  readonly refresh: () => void;
  /**
   * Does what adds or changes one person, and reads that one anew instead of all.
   * @param work gives their id, or `null` where nobody was changed
   */
  readonly keepUp: <T>(work: () => Promise<T>, personOf: (done: T) => Id | null) => Promise<T>;
  /** Follows the register's changes; answers with what ends it. */
  readonly open: () => () => void;
}

/** What the list needs of the register. */
export type PeopleSource = Pick<Register, 'list' | 'person' | 'subscribe' | 'nextUndo'>;

interface At {
  readonly date: string | null;
  readonly language: string;
}

type People = readonly KnownPerson[];

/**
 * Keeps the list of people of a date and a language up.
 * @param show takes how the list has changed, and whether all of it has: that may be drawn in the pauses
 */
export function knownPeopleList(
  register: PeopleSource,
  at: At,
  show: (change: (all: People) => People, isWhole: boolean) => void,
): KnownPeopleList {
  let isStale = true;
  let working = 0;
  /** Works begun since none was under way, the last step before them, and the steps seen since. */
  let begun = 0;
  let before: string | null = null;
  const steps = new Set<string | null>();
  let reading = new AbortController();
  /** Who was learnt while all were being read: what is read may be of before. */
  const learnt = new Map<Id, KnownPerson>();

  const refresh = () => {
    if (!isStale) return;
    isStale = false;
    reading.abort();
    const { signal } = (reading = new AbortController());
    learnt.clear();
    void readPeople(register, at, signal).then((found) => {
      if (!found || signal.aborted) return;
      const whole = [...learnt.values()].reduce(withPerson, found);
      show(() => whole, true);
    });
  };
  const learn = async (id: Id) => {
    const found = await register.person(id);
    if (!found) return;
    const person = peopleReader(found, at).read(found.person);
    learnt.set(id, person);
    show((all) => withPerson(all, person), false);
  };
  const stepNow = () => register.nextUndo?.step ?? null;
  const onNews = () => {
    // Undo, another page, a pasted list: whoever else changed the register made the list old.
    if (working === 0) isStale = true;
    else steps.add(stepNow());
  };
  return {
    refresh,
    async keepUp(work, personOf) {
      if (working === 0) {
        before = stepNow();
        begun = 0;
        steps.clear();
      }
      working += 1;
      begun += 1;
      try {
        const done = await work();
        const id = personOf(done);
        if (id !== null) await learn(id);
        return done;
      } finally {
        working -= 1;
        steps.delete(before);
        // Each work is one step: what is more came from elsewhere.
        if (working === 0 && steps.size > begun) isStale = true;
      }
    },
    open() {
      const leave = register.subscribe(onNews);
      return () => {
        leave();
        reading.abort();
        isStale = true;
      };
    },
  };
}

async function readPeople(register: PeopleSource, at: At, signal: AbortSignal): Promise<People | null> {
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

function withPerson(all: People, person: KnownPerson): People {
  const place = all.findIndex(({ id }) => id === person.id);
  return place === -1 ? [...all, person] : all.with(place, person);
}
