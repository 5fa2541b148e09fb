import { groupedBy } from '@/domain/grouped-by';
import type { MatchField } from '@/formats/matching/match-meeting';
import type { Steps } from '@/store/in-slices';

import { fileOfMeeting, type BatchRow } from '../batch/batch-row';
import { meetingKey, pairKey, type MeetingPlace } from '../batch/find-doubles';
import { groupSteps, type SamePair } from '../same/group';
import type { DoubledMeeting, Question } from './question';

type Pair = SamePair<MatchField> & { readonly places: readonly [MeetingPlace, MeetingPlace] };

/**
 * Which files may tell of one meeting. Files about one meeting each are asked about together as far as they hang together by
 * pairs. A file that names several holds nothing together: of each of its meetings it is asked which files tell of it, and
 * of two such files, which of their meetings are the same. Two that have but one meeting in common are asked about with
 * the files that tell of it.
 */
export function* doubledQuestions(byId: ReadonlyMap<string, BatchRow>): Steps<readonly Question[]> {
  const isList = ({ reviewId }: MeetingPlace) => (byId.get(reviewId)?.digest?.meetings.length ?? 0) > 1;
  const pairs: Pair[] = [];
  for (const row of byId.values()) {
    pairs.push(...pairsOf(row, byId));
    yield;
  }
  // In the order of the files, and of the meetings in each.
  const nodes = new Map<string, DoubledMeeting>();
  for (const row of byId.values()) {
    yield;
    for (const at of new Set(row.perhapsSame.map((one) => one.at).toSorted((a, b) => a - b))) {
      const place = { reviewId: row.id, at };
      const meeting = row.digest?.meetings[at] ?? null;
      const id = meetingKey(place);
      nodes.set(id, { ...place, id, name: fileOfMeeting(row, at), isKnown: false, meeting });
    }
  }
  const lists = (pair: Pair) => pair.places.filter(isList).length;
  const told = groupedBy(
    pairs.filter((pair) => lists(pair) === 1),
    ({ one, two, places: [first] }) => (isList(first) ? one : two),
  );
  const { folded, left } = foldLists(
    pairs.filter((pair) => lists(pair) === 2),
    told,
    inOrder(nodes),
  );
  const between = betweenLists(nodes, left);
  const listed = ofLists(nodes, told, folded);
  const alone = yield* together(
    nodes,
    pairs.filter((pair) => lists(pair) === 0),
  );
  return [...onceEach(alone, listed), ...between];
}

/**
 * About a meeting one question at a time. Of two lists that both name it the first asks which files tell of it: the second
 * does so once it is known which of their meetings are the same. What a list asks of all the files of a group is not asked
 * of the group besides.
 */
function onceEach(alone: readonly Question[], listed: readonly Question[]): readonly Question[] {
  const asked: ReadonlySet<string>[] = [];
  const isAsked = (question: Question) =>
    'reviews' in question && asked.some((ids) => question.reviews.every(({ id }) => ids.has(id)));
  const first = listed.toSorted((a, b) => b.count - a.count);
  const kept = new Set<Question>();
  for (const question of first) {
    if (!('reviews' in question) || isAsked(question)) continue;
    asked.push(new Set(question.reviews.map(({ id }) => id)));
    kept.add(question);
  }
  return [...alone.filter((question) => !isAsked(question)), ...listed.filter((one) => kept.has(one))];
}

/** Each pair once. */
function pairsOf(row: BatchRow, byId: ReadonlyMap<string, BatchRow>): readonly Pair[] {
  return row.perhapsSame.flatMap(({ at, other, match }): readonly Pair[] => {
    if (!byId.has(other.reviewId) || other.reviewId <= row.id) return [];
    const own = { reviewId: row.id, at };
    return [{ one: meetingKey(own), two: meetingKey(other), places: [own, other], ...match }];
  });
}

type Nodes = ReadonlyMap<string, DoubledMeeting>;

function* together(nodes: Nodes, pairs: readonly Pair[]): Steps<readonly Question[]> {
  const paired = new Set(pairs.flatMap(({ one, two }) => [one, two]));
  const own = new Map([...nodes].filter(([id]) => paired.has(id)));
  return (yield* groupSteps(own, pairs)).map((group): Question => ({
    kind: 'double',
    id: `double ${group.profiles.map(({ id }) => id).join(' ')}`,
    files: group.profiles.map(({ name }) => name),
    count: group.profiles.length,
    reviews: group.profiles,
    pairs: group.pairs,
  }));
}

/** Pairs of two lists' meetings, by the meeting under which each is asked about. */
type Folded = ReadonlyMap<string, readonly Pair[]>;

/**
 * Of two lists that have one meeting in common it is asked with the files that tell of it, once. Lists that have more in
 * common are asked about by themselves: made one because of one meeting, they would keep the others twice.
 * @param told the pairs of a list's meeting with files about one meeting, by its key
 */
function foldLists(
  pairs: readonly Pair[],
  told: ReadonlyMap<string, readonly Pair[]>,
  order: Order,
): { readonly folded: Folded; readonly left: readonly Pair[] } {
  const byLists = groupedBy(pairs, listsOf);
  const folded = new Map<string, Pair[]>();
  const left: Pair[] = [];
  /** By the meeting that asks: it, and those of other lists that are asked about with it. */
  const meetingsOf = new Map<string, MeetingPlace[]>();
  /** The meeting that asks about each. */
  const hubOf = new Map<string, string>();
  const filesOf = (key: string) => told.get(key)?.length ?? 0;
  for (const pair of pairs) {
    // The one that most files may tell of asks; of two alike the first.
    const isFirst = filesOf(pair.one) - filesOf(pair.two) || order({ id: pair.two }, { id: pair.one });
    const [hub, joining] = isFirst > 0 ? pair.places : ([pair.places[1], pair.places[0]] as const);
    const key = meetingKey(hub);
    const there = meetingsOf.get(key) ?? [hub];
    const isAlone = there.every((place) => {
      const common = byLists.get(pairKey(place.reviewId, joining.reviewId)) ?? [];
      const between = pairKey(meetingKey(place), meetingKey(joining));
      return common.every(({ one, two }) => pairKey(one, two) === between);
    });
    const isTaken = (hubOf.get(key) ?? key) !== key || hubOf.has(meetingKey(joining));
    if (filesOf(key) === 0 || !isAlone || isTaken) {
      left.push(pair);
      continue;
    }
    folded.set(key, [...(folded.get(key) ?? []), pair]);
    meetingsOf.set(key, [...there, joining]);
    hubOf.set(key, key).set(meetingKey(joining), key);
  }
  // Of two that are asked about with a third it is not asked besides.
  const isWithin = ({ one, two }: Pair) => hubOf.has(one) && hubOf.get(one) === hubOf.get(two);
  return { folded, left: left.filter((pair) => !isWithin(pair)) };
}

/** For every meeting of a list that some file may tell of. One that another list asks about waits for what is said there. */
function ofLists(
  nodes: Nodes,
  told: ReadonlyMap<string, readonly Pair[]>,
  folded: Folded,
): readonly Question[] {
  const order = inOrder(nodes);
  const others = (key: string, pairs: readonly Pair[]) =>
    pairs.map(({ one, two }) => (one === key ? two : one));
  const waits = new Set([...folded].flatMap(([key, pairs]) => others(key, pairs)));
  return [...nodes].flatMap(([key, listed]): readonly Question[] => {
    const own = [...(told.get(key) ?? []), ...(folded.get(key) ?? [])];
    const reviews = [...new Set(others(key, own))].flatMap((id) => nodes.get(id) ?? []).toSorted(order);
    if (reviews.length === 0 || waits.has(key)) return [];
    return [
      {
        kind: 'listed',
        id: `listed ${key} ${reviews.map(({ id }) => id).join(' ')}`,
        files: [...new Set(reviews.map(({ name }) => name))],
        count: reviews.length,
        listed,
        reviews,
        pairs: own.toSorted((a, b) => b.likelihood - a.likelihood),
      },
    ];
  });
}

/** By the keys of two meetings. */
type Order = (one: Pick<DoubledMeeting, 'id'>, two: Pick<DoubledMeeting, 'id'>) => number;

function inOrder(nodes: Nodes): Order {
  const order = new Map([...nodes.keys()].map((id, at) => [id, at]));
  return (one, two) => (order.get(one.id) ?? 0) - (order.get(two.id) ?? 0);
}

function listsOf({ places: [one, two] }: Pair): string {
  return pairKey(one.reviewId, two.reviewId);
}

/** For every two lists: which meeting of the one is which of the other. */
function betweenLists(nodes: Nodes, pairs: readonly Pair[]): readonly Question[] {
  const byLists = groupedBy(pairs, listsOf);
  return [...byLists].map(([key, own]): Question => {
    const meetings = own.flatMap((pair) => {
      const [one, two] = [nodes.get(pair.one), nodes.get(pair.two)];
      return one && two ? [{ id: pairKey(one.id, two.id), one, two, match: pair }] : [];
    });
    const files = [...new Set(meetings.flatMap(({ one, two }) => [one.name, two.name]))];
    const id = `lists ${key} ${meetings.map((pair) => pair.id).join(' ')}`;
    return { kind: 'lists', id, files, count: meetings.length, meetings };
  });
}
