import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';

import type { Meeting } from '@/domain/meeting';
import { keepMeetings, keysOfMeeting } from '@/formats/matching/meeting-candidates';
import { mostNamedProcess, ownProcess, type OwnProcess } from '@/formats/draft/own-process';
import { mapInSlices, stepsInSlices } from '@/store/in-slices';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';

import { followStorage } from '../pending/follow-storage';
import { noMeetings } from '../pending/pending-reviews';
import { readBatchContents, type BatchContents } from './batch-contents';
import { nobodyKnown } from '../people/known-people';
import { namedInRows } from '../people/people-of-batch';
import { samePeopleSteps } from '../people/same-people';
import { useKnownPeople } from '../people/use-known-people';
import { noReadMeetings, readMeetingKey, readMeetingSteps, type ReadMeetings } from '../review/read-meetings';
import type { ReviewDecisions } from '../review/review-decisions';
import { nothingKnown } from '../same/known-records';
import type { NamedRecord } from '../same/named-records';
import { recordsNamedInRows } from '../same/records-of-rows';
import { noRecords, recordsOfReview, sameRecords, type RecordsOfReview } from '../same/same-records';
import { knownRecordInWords, sameOf, type Same } from '../same/same-in-words';
import { useKnownRecords } from '../same/use-known-records';
import { bareRowSteps, stateOfRow, uncomparedRow, type BareRow, type BatchRow } from './batch-row';
import { findDoubles } from './find-doubles';
import { openOfReview, type OpenOfReview } from './open-of-review';

export interface BatchView {
  readonly contents: BatchContents;
  readonly rows: readonly BatchRow[];
  /** The process whose register it is, or is taken to be; `null` while nothing tells. */
  readonly own: OwnProcess | null;
  /** People, parties, documents and recommendations of which nobody but the user can say whether they are one. */
  readonly same: readonly Same[];
  /** Meetings that came with it, for events to be related to. */
  readonly read: ReadMeetings;
  /** How much of the comparing is done, from 0 to 1; `null` once it is, and then its last outcome is shown meanwhile. */
  readonly compared: number | null;
}

interface BatchSearch {
  /** Where the search for what the register holds of it broke: searches once more. */
  readonly searchAgain: (() => void) | null;
}

const nobody: BatchRow['people'] = new Map();

/** So few files are compared before anybody sees that they were not. */
const few = 100;

/** A batch as it stands; `undefined` until it is known, `null` where there is none. */
export function useBatch(id: string): (BatchView & BatchSearch) | null | undefined {
  const register = useRegister();
  const meetings = useLive((reader) => reader.list('meetings'), []);
  const processes = useLive((reader) => reader.list('processes'), []);
  const [sought, setSought] = useState<readonly string[]>();
  const searchOfPeople = useKnownPeople(sought);
  const known = searchOfPeople.found;
  const [things, setThings] = useState<readonly NamedRecord[]>();
  const searchOfRecords = useKnownRecords(things);
  const knownRecords = searchOfRecords.found;
  const { locale } = useIntl();
  const [contents, setContents] = useState<BatchContents | null>();
  const [view, setView] = useState<BatchView | null>();
  /** The batch that was compared once: its last outcome stays while it is compared anew. */
  const shownCompared = useRef<string | null>(null);

  useEffect(() => followStorage(() => readBatchContents(register, id), setContents), [register, id]);

  useEffect(() => {
    const abort = new AbortController();
    const derive = async () => {
      if (contents === undefined || meetings === undefined || processes === undefined) return;
      if (contents === null) return setView(null);
      const bare = await stepsInSlices(bareRowSteps(contents), abort.signal);
      if (bare === null) return;
      // Which files they are is shown before it is known what the register says to each.
      if (bare.length > few && shownCompared.current !== contents.batch.id) {
        const rows = await mapInSlices(bare, (row) => uncomparedRow(row, contents), abort.signal);
        if (rows === null) return;
        setView({ contents, rows, own: null, same: [], read: noReadMeetings, compared: 0 });
      }
      const progress = (done: number) =>
        setView((shown) => (shown && shown.compared !== null ? { ...shown, compared: done } : shown));
      const [process] = processes;
      const own = process
        ? ownProcess(process)
        : mostNamedProcess(bare.flatMap(({ digest }) => digest?.meetings ?? []));
      const doubles = await findDoubles(bare, contents, abort.signal);
      if (doubles === null) return;
      progress(0.1);
      const keys = await mapInSlices(meetings, keysOfMeeting, abort.signal);
      if (keys === null) return;
      keepMeetings(meetings, keys);
      progress(0.2);
      const read = await stepsInSlices(
        readMeetingSteps(contents.reviews.values(), contents.digests, own),
        abort.signal,
      );
      if (read === null) return;
      const isWaiting = (row: BareRow) => row.review !== null && !contents.accepted.has(row.id);
      const named = await namedInRows(bare.filter(isWaiting), own, abort.signal);
      if (named === null) return;
      const names = [...new Set(named.map(({ name }) => name))].toSorted();
      setSought((before) => (before?.join('\n') === names.join('\n') ? before : names));
      progress(0.3);
      const people = await stepsInSlices(samePeopleSteps(named, known ?? nobodyKnown), abort.signal);
      if (people === null) return;
      progress(0.4);
      const rowWith = (row: BareRow, records: RecordsOfReview, slot: string): BatchRow => {
        const asked = new Set([...(people.open.get(row.id) ?? []), ...records.open]);
        const open =
          row.review && row.digest && !contents.accepted.has(row.id)
            ? openKept(slot, row.digest, row.review.decisions, {
                meetings,
                own,
                asked,
                read,
                came: contents.came.get(row.id) ?? noMeetings,
              })
            : null;
        const perhapsSame = doubles.get(row.id) ?? [];
        const state = stateOfRow(row, open, contents, perhapsSame.length > 0);
        const takenBack = contents.accepted.get(row.id) ?? 0;
        const taken = people.decisions.get(row.id) ?? nobody;
        return { ...row, open, people: taken, records, perhapsSame, takenBack, state };
      };
      // What is named is compared once it is known which meetings of the register these are.
      const rows = await mapInSlices(bare, (row) => rowWith(row, noRecords, row.id), abort.signal);
      if (!rows) return;
      progress(0.6);
      const found = await recordsNamedInRows(rows, abort.signal);
      if (found === null) return;
      setThings(found);
      progress(0.7);
      const same = await sameRecords(found, knownRecords ?? nothingKnown, {
        nameOf: (record) => knownRecordInWords(record, locale),
        signal: abort.signal,
      });
      const told =
        same &&
        (await mapInSlices(
          rows,
          (row) => {
            const records = recordsOfReview(same, row.id);
            return records.open.size === 0 ? { ...row, records } : rowWith(row, records, `${row.id} asked`);
          },
          abort.signal,
        ));
      if (!same || !told) return;
      shownCompared.current = contents.batch.id;
      setView({
        contents,
        rows: told,
        own,
        same: sameOf(people.groups, same.groups),
        read,
        compared: null,
      });
    };
    void derive();
    return () => abort.abort();
  }, [contents, meetings, processes, known, knownRecords, locale]);

  const searches = [searchOfPeople, searchOfRecords];
  const searchAgain = searches.some(({ isFailed }) => isFailed)
    ? () => searches.forEach(({ again }) => again())
    : null;
  return view && { ...view, searchAgain };
}

/** Answers of before, for reviews that nothing changed of: each is compared with every meeting of the register. */
const kept = new Map<
  string,
  { readonly key: string; readonly meetings: unknown; readonly open: OpenOfReview }
>();

/** @param slot under which the answer is kept: a row is asked for twice, without and with what is asked about */
function openKept(
  slot: string,
  digest: Parameters<typeof openOfReview>[0],
  decisions: Parameters<typeof openOfReview>[1],
  { meetings, own, asked, read, came }: Compared,
): OpenOfReview {
  const key = JSON.stringify([
    [...asked],
    [...came],
    [...(own?.names ?? [])],
    decisions,
    hostsNow(decisions, read),
    digest.facts,
    digest.open.length,
    digest.meetings,
  ]);
  const known = kept.get(slot);
  if (known?.key === key && known.meetings === meetings) return known.open;
  const open = openOfReview(digest, decisions, meetings, own, asked, read, came);
  kept.set(slot, { key, meetings, open });
  return open;
}

interface Compared {
  readonly meetings: readonly Meeting[];
  readonly own: OwnProcess | null;
  readonly asked: ReadonlySet<string>;
  readonly read: ReadMeetings;
  readonly came: ReadonlySet<number>;
}

/** What became of the meetings that events wait for. */
function hostsNow({ belonging = {} }: ReviewDecisions, read: ReadMeetings): readonly unknown[] {
  return Object.values(belonging).map((to) =>
    to.kind === 'event-of-read' ? (read.get(readMeetingKey(to.of)) ?? null) : null,
  );
}
