import { mostNamedProcess, ownProcess } from '@/formats/draft/own-process';
import { stepsInSlices } from '@/store/in-slices';
import type { Register } from '@/store/register';

import { readBatchContents } from '../batch/batch-contents';
import { bareRowSteps, type BareRow } from '../batch/batch-row';
import { findDoubles, type MeetingPlace, type PerhapsSame } from '../batch/find-doubles';
import { findHome } from '../reading/find-home';
import { createJoining } from './join-several';

/** A pair of meetings of two reviews that may be one. */
interface Pair {
  readonly one: MeetingPlace;
  readonly two: MeetingPlace;
  /** Whether all that tells a meeting is the same of both. */
  readonly isPlain: boolean;
}

/** A list of more would hold together more files than anybody can look through as one review: there it is asked. */
const mostMeetings = 12;

/** Facts of two reviews that are joined within a frame; where there are more it is asked. */
const mostFacts = 6_000;

/**
 * Makes one review of those of a batch that name one meeting by the same number, body, days and place: what a calendar or
 * a list says of a meeting is not asked about where all of it agrees. Two reviews of which other meetings only may be one
 * stay apart until that is said.
 * @returns where reviews that are no more have gone, by their ids
 */
export async function joinPlain(register: Register, batchId: string): Promise<ReadonlyMap<string, string>> {
  const { signal } = new AbortController();
  const contents = await readBatchContents(register, batchId);
  const rows = contents && (await stepsInSlices(bareRowSteps(contents), signal));
  const doubles = rows && (await findDoubles(rows, contents, signal));
  if (!rows || !doubles) return new Map();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const [process] = await register.list('processes');
  const own = process
    ? ownProcess(process)
    : mostNamedProcess(rows.flatMap(({ digest }) => digest?.meetings ?? []));
  const isPlain = (row: BareRow, { at, other, match }: PerhapsSame): boolean => {
    const otherRow = byId.get(other.reviewId);
    const [a, b] = [row.digest?.meetings[at], otherRow?.digest?.meetings[other.at]];
    if (!a || !b || [row, otherRow].some((each) => factsOf(each) > mostFacts / 2)) return false;
    if ([row, otherRow].some((each) => (each?.digest?.meetings.length ?? 0) > mostMeetings)) return false;
    const agrees = new Set(match.reasons);
    return (
      match.match === 'same' &&
      match.contradictions.length === 0 &&
      agrees.has('ordinal') &&
      agrees.has('place') &&
      a.date === b.date &&
      a.date !== undefined &&
      (agrees.has('type') || agrees.has('title')) &&
      findHome([a], [{ reviewId: other.reviewId, meetings: [b] }], own) !== null
    );
  };
  const pairs = [...doubles].flatMap(([id, found]) =>
    found.flatMap((pair): readonly Pair[] => {
      const row = byId.get(id);
      if (!row || pair.other.reviewId <= id) return [];
      return [{ one: { reviewId: id, at: pair.at }, two: pair.other, isPlain: isPlain(row, pair) }];
    }),
  );
  const joining = createJoining(register);
  const groups = createGroups();
  for (const { one, two } of pairs.filter((pair) => pair.isPlain)) {
    const [mine, theirs] = [groups.of(one.reviewId), groups.of(two.reviewId)];
    if (mine === theirs) continue;
    const isBetween = (pair: Pair) => {
      const [first, second] = [groups.of(pair.one.reviewId), groups.of(pair.two.reviewId)];
      return (first === mine && second === theirs) || (first === theirs && second === mine);
    };
    // Made one because of one meeting, they would keep another twice.
    if (pairs.some((pair) => !pair.isPlain && isBetween(pair))) continue;
    const [a, b] = [joining.goneTo(one), joining.goneTo(two)];
    if (await joining.join(a, b, [[a.at, b.at]])) groups.unite(mine, theirs);
  }
  await joining.end(batchId, []);
  return new Map(
    rows.flatMap(({ id }) => {
      const { reviewId } = joining.goneTo({ reviewId: id, at: 0 });
      return reviewId === id ? [] : [[id, reviewId] as const];
    }),
  );
}

function factsOf(row: BareRow | undefined): number {
  return (row?.digest?.meetings ?? []).reduce(
    (sum, { counts }) => sum + Object.values(counts).reduce((all, count) => all + count, 0),
    0,
  );
}

/** Reviews that became one, by any of their ids. */
function createGroups() {
  const heads = new Map<string, string>();
  const of = (id: string): string => {
    const head = heads.get(id);
    return head === undefined ? id : of(head);
  };
  return { of, unite: (one: string, two: string) => void heads.set(two, one) };
}
