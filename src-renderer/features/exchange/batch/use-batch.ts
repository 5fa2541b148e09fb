import Dexie from 'dexie';
import { useEffect, useState } from 'react';

import type { Meeting } from '@/domain/meeting';
import { mostNamedProcess, ownProcess, type OwnProcess } from '@/formats/draft/own-process';
import { mapInSlices } from '@/store/in-slices';
import type { Register } from '@/store/register';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';

import { readBatchContents, type BatchContents } from './batch-contents';
import { bareRows, stateOfRow, type BatchRow } from './batch-row';
import { findDoubles } from './find-doubles';
import { openOfReview, type OpenOfReview } from './open-of-review';

export interface BatchView {
  readonly contents: BatchContents;
  readonly rows: readonly BatchRow[];
  /** The process whose register it is, or is taken to be; `null` while nothing tells. */
  readonly own: OwnProcess | null;
}

/** While files are read, each is kept at once: the page follows at this pace (ms), and slower where reading takes long. */
const pace = 250;

/** A batch as it stands; `undefined` until it is known, `null` where there is none. */
export function useBatch(id: string): BatchView | null | undefined {
  const register = useRegister();
  const meetings = useLive((reader) => reader.list('meetings'), []);
  const processes = useLive((reader) => reader.list('processes'), []);
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
      const rows = await mapInSlices(
        bare,
        (row): BatchRow => {
          const open =
            row.review && row.digest && !contents.accepted.has(row.id)
              ? openKept(row.digest, row.review.decisions, meetings, own)
              : null;
          const perhapsSame = doubles.get(row.id) ?? [];
          const state = stateOfRow(row, open, contents.accepted, perhapsSame.length > 0);
          return { ...row, open, perhapsSame, state };
        },
        abort.signal,
      );
      if (rows) setView({ contents, rows, own });
    };
    void derive();
    return () => abort.abort();
  }, [contents, meetings, processes]);

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
): OpenOfReview {
  const key = JSON.stringify([
    [...(own?.names ?? [])],
    decisions,
    digest.facts,
    digest.open.length,
    digest.meetings,
  ]);
  const known = kept.get(digest.id);
  if (known?.key === key && known.meetings === meetings) return known.open;
  const open = openOfReview(digest, decisions, meetings, own);
  kept.set(digest.id, { key, meetings, open });
  return open;
}
