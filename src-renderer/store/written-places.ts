import Dexie, { type Table } from 'dexie';

import type { Id } from '@/domain/fields';

/** Where the Word file of a paper was saved last, on this computer. */
export interface WrittenPlace {
  /** Which paper, in which languages and to whom: one place each. Begins with the id of the meeting, and a space. */
  readonly paper: string;
  /** What the host finds the file by; see `Host.placeOf`. */
  readonly place: object;
  readonly name: string;
  /** SHA-256 of the file as it was written, lower-case hex. */
  readonly sha256: string;
  /** All names under which the paper was saved: somebody may have edited any of these files since. */
  readonly names: readonly string[];
}

/** Remembers places over a restart. Nothing waits for it and nothing fails by it: what is not remembered is asked about. */
export interface WrittenPlaces {
  read(paper: string): Promise<WrittenPlace | null>;
  keep(place: Omit<WrittenPlace, 'names'>): Promise<void>;
  /** Lets go of the places of meetings that are no more: a place is leave to read and write a file. */
  letGo(isThere: (meetingId: Id) => Promise<boolean>): Promise<void>;
}

/**
 * A database of its own: a place means nothing on another computer, so that it is neither in the journal nor in a bundle or
 * a backup, and it is no work that somebody would miss.
 */
export class PlacesDatabase extends Dexie {
  declare readonly places: Table<WrittenPlace, string>;

  constructor() {
    super('rapporteur-places');
    this.version(1).stores({ places: 'paper' });
  }
}

export function createWrittenPlaces(database = new PlacesDatabase()): WrittenPlaces {
  const { places } = database;
  return {
    async read(paper) {
      try {
        return (await places.get(paper)) ?? null;
      } catch {
        return null;
      }
    },
    async keep(place) {
      try {
        await database.transaction('rw', places, async () => {
          const names = (await places.get(place.paper))?.names ?? [];
          await places.put({ ...place, names: [...new Set([...names, place.name])] });
        });
      } catch {
        // The file is saved all the same, and another name is proposed for the next.
      }
    },
    async letGo(isThere) {
      try {
        const papers = await places.toCollection().primaryKeys();
        for (const meetingId of new Set(papers.map((paper) => paper.split(' ')[0] ?? '')))
          if (!(await isThere(meetingId))) await places.where('paper').startsWith(`${meetingId} `).delete();
      } catch {
        // They are let go of when the next file is saved.
      }
    },
  };
}

/** Those of this computer. */
export const writtenPlaces = createWrittenPlaces();
