import { useSyncExternalStore } from 'react';
import { reportFieldsSchema, type CommitmentStatus, type ReportFields } from '@/domain/commitment';
import type { Id } from '@/domain/fields';
import { today } from '@/pickers/today';
import { unfinished } from '@/store/unfinished/unfinished-store';
import type { CellPlace } from '../matrix-address';

/** A report that is being written and is no record yet. */
export interface DraftReport {
  readonly fields: ReportFields;
  /** Grows when the report is asked for again, so that its form takes the focus. */
  readonly turn: number;
}

const prefix = 'report/';
const drafts = new Map<string, DraftReport>();
let isRead = false;
const listeners = new Set<() => void>();
let places: readonly CellPlace[] = [];
/** What the ids of recommendations that were made one with others stand for. */
let standing: ReadonlyMap<Id, Id> = new Map();

/**
 * Reports being written, by cell. They outlive the panel they are written in, so that what was typed is still there
 * for whoever looks at another cell meanwhile, and the window, so that a restart loses none.
 */
export const draftReports = {
  /**
   * Begins a report, or goes on with the one begun.
   * @param status `null` leaves it as it is
   * @param meetingId where it is given: the meeting dates it then
   */
  begin(place: CellPlace, status: CommitmentStatus | null, meetingId: Id | null = null): void {
    const known = drafts.get(keyIn(place));
    const fields = known?.fields ?? {
      date: meetingId === null ? today() : null,
      status: null,
      reportedBy: null,
      meetingId,
      text: {},
      confidence: 'stated',
    };
    set(place, {
      fields: { ...fields, status: status ?? fields.status },
      turn: (known?.turn ?? 0) + 1,
    });
  },
  change(place: CellPlace, patch: Partial<DraftReport['fields']>): void {
    const known = drafts.get(keyIn(place));
    if (known) set(place, { ...known, fields: { ...known.fields, ...patch } });
  },
  end(place: CellPlace): void {
    set(place, null);
  },
  /**
   * Lets a report that was begun on a recommendation be gone on with at the one that it was made one with. It stays kept
   * where it was begun, so that it is there again once the two come apart.
   */
  follow(joined: ReadonlyMap<Id, Id>): void {
    if (joined.size === standing.size && [...joined].every(([id, other]) => standing.get(id) === other))
      return;
    readKept();
    standing = joined;
    placesChanged();
    for (const listener of listeners) listener();
  },
};

export function useDraftReport(place: CellPlace): DraftReport | null {
  return useSyncExternalStore(subscribe, () => drafts.get(keyIn(place)) ?? null);
}

/** The cells in which a report was begun and neither added nor discarded. */
export function useDraftPlaces(): readonly CellPlace[] {
  return useSyncExternalStore(subscribe, () => {
    readKept();
    return places;
  });
}

function keyOf({ recommendationId, partyId }: CellPlace): string {
  return `${recommendationId} ${partyId}`;
}

/** Of two reports that were begun on two recommendations that are one now, the other follows once the first is ended. */
function keyIn(place: CellPlace): string {
  readKept();
  const own = keyOf(place);
  if (drafts.has(own)) return own;
  const joined = [...drafts.keys()].find((key) => keyOf(placeOf(key)) === own);
  return joined ?? own;
}

/** Where a report is gone on with. */
function placeOf(key: string): CellPlace {
  const [recommendationId = '', partyId = ''] = key.split(' ');
  return { recommendationId: standing.get(recommendationId) ?? recommendationId, partyId };
}

function set(place: CellPlace, draft: DraftReport | null): void {
  const key = keyIn(place);
  const isNews = drafts.has(key) !== (draft !== null);
  if (draft) drafts.set(key, draft);
  else drafts.delete(key);
  if (isNews) placesChanged();
  unfinished.keep(prefix + key, draft?.fields ?? null);
  for (const listener of listeners) listener();
}

function placesChanged(): void {
  places = [...new Map([...drafts.keys()].map((key) => [keyOf(placeOf(key)), placeOf(key)])).values()];
}

/** What is kept is usually loaded before any page is shown; where the disk was slow, it comes while one is open. */
function readKept(): void {
  if (isRead) return;
  isRead = true;
  adoptKept();
  unfinished.subscribe(() => {
    if (adoptKept()) for (const listener of listeners) listener();
  });
}

/** @returns whether there was any that is not here yet */
function adoptKept(): boolean {
  const before = drafts.size;
  for (const place of unfinished.places(prefix)) {
    const key = place.slice(prefix.length);
    const fields = drafts.has(key) ? undefined : reportFieldsSchema.safeParse(unfinished.read(place));
    if (fields?.success) drafts.set(key, { fields: fields.data, turn: 0 });
  }
  if (drafts.size === before) return false;
  placesChanged();
  return true;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
