import Dexie from 'dexie';
import { useEffect, useState } from 'react';

import type { Meeting } from '@/domain/meeting';
import { mostNamedProcess, ownProcess, type OwnProcess } from '@/formats/draft/own-process';
import { mapInSlices } from '@/store/in-slices';
import type { Register } from '@/store/register';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';

import { readBatchContents, type BatchContents } from './batch-contents';
import { nobodyKnown } from '../people/known-people';
import { namedInRows } from '../people/people-of-batch';
import { samePeople, type PeopleGroup } from '../people/same-people';
import { useKnownPeople } from '../people/use-known-people';
import { bareRows, stateOfRow, type BareRow, type BatchRow } from './batch-row';
import { findDoubles } from './find-doubles';
import { openOfReview, type OpenOfReview } from './open-of-review';

export interface BatchView {
  readonly contents: BatchContents;
  readonly rows: readonly BatchRow[];
  /** The process whose register it is, or is taken to be; `null` while nothing tells. */
  readonly own: OwnProcess | null;
  /** Those of whom nobody but the user can say whether they are one person. */
  readonly people: readonly PeopleGroup[];
}

const nobody: BatchRow['people'] = new Map();

/** While files are read, each is kept at once: the page follows at this pace (ms), and slower where reading takes long. */
const pace = 250;

/** A batch as it stands; `undefined` until it is known, `null` where there is none. */
export function useBatch(id: string): BatchView | null | undefined {
  const register = useRegister();
  const meetings = useLive((reader) => reader.list('meetings'), []);
  const processes = useLive((reader) => reader.list('processes'), []);
  const [sought, setSought] = useState<readonly string[]>();
  const known = useKnownPeople(sought);
  const [contents, setContents] = useState<BatchContents | null>();
  const [view, setView] = useState<BatchView | null>();

  useEffect(() => followBatch(register, id, setContents), [register, id]);

  useEffect(() => {
    const abort = new AbortController();
    const derive = async () => {
      if (contents === undefined || meetings === undefined || processes === undefined) return;
      if (contents === null) return setView(null);
      const bare = bareRows(contents);
      const [process] = processes;
      const own = process
        ? ownProcess(process)
        : mostNamedProcess(bare.flatMap(({ digest }) => digest?.meetings ?? []));
      const doubles = await findDoubles(bare, contents, abort.signal);
      if (doubles === null) return;
      const isWaiting = (row: BareRow) => row.review !== null && !contents.accepted.has(row.id);
      const named = namedInRows(bare.filter(isWaiting), own);
      const names = [...new Set(named.map(({ name }) => name))].toSorted();
      setSought((before) => (before?.join('\n') === names.join('\n') ? before : names));
      const people = samePeople(named, known ?? nobodyKnown);
      const rows = await mapInSlices(
        bare,
        (row): BatchRow => {
          const open =
            row.review && row.digest && !contents.accepted.has(row.id)
              ? openKept(row.digest, row.review.decisions, meetings, own, people.open.get(row.id))
              : null;
          const perhapsSame = doubles.get(row.id) ?? [];
          const state = stateOfRow(row, open, contents.accepted, perhapsSame.length > 0);
          const takenBack = contents.accepted.get(row.id) ?? 0;
          const taken = people.decisions.get(row.id) ?? nobody;
          return { ...row, open, people: taken, perhapsSame, takenBack, state };
        },
        abort.signal,
      );
      if (rows) setView({ contents, rows, own, people: people.groups });
    };
    void derive();
    return () => abort.abort();
  }, [contents, meetings, processes, known]);

  return view;
}

/** Reads a batch now and after every change, a while apart. @returns how to stop */
function followBatch(
  register: Register,
  id: string,
  onRead: (contents: BatchContents | null) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFollowed = true;
  let waits = 0;
  const read = async () => {
    const begun = performance.now();
    const found = await readBatchContents(register, id);
    waits = Math.max(pace, (performance.now() - begun) * 4);
    if (isFollowed) onRead(found);
  };
  const schedule = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void read();
    }, waits);
  };
  schedule();
  Dexie.on('storagemutated', schedule);
  return () => {
    isFollowed = false;
    clearTimeout(timer);
    Dexie.on('storagemutated').unsubscribe(schedule);
  };
}

/** Answers of before, for reviews that nothing changed of: each is compared with every meeting of the register. */
const kept = new Map<
  string,
  { readonly key: string; readonly meetings: unknown; readonly open: OpenOfReview }
>();

function openKept(
  digest: Parameters<typeof openOfReview>[0],
  decisions: Parameters<typeof openOfReview>[1],
  meetings: readonly Meeting[],
  own: OwnProcess | null,
  asked: ReadonlySet<string> = new Set(),
): OpenOfReview {
  const key = JSON.stringify([
    [...asked],
    [...(own?.names ?? [])],
    decisions,
    digest.facts,
    digest.open.length,
    digest.meetings,
  ]);
  const known = kept.get(digest.id);
  if (known?.key === key && known.meetings === meetings) return known.open;
  const open = openOfReview(digest, decisions, meetings, own, asked);
  kept.set(digest.id, { key, meetings, open });
  return open;
}
