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
 * of two such files, which of their meetings are the same.
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
  const between = betweenLists(
    nodes,
    pairs.filter((pair) => lists(pair) === 2),
  );
  const listed = ofLists(
    nodes,
    pairs.filter((pair) => lists(pair) === 1),
    isList,
  );
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

/** For every meeting of a list that some file may tell of. */
function ofLists(
  nodes: Nodes,
  pairs: readonly Pair[],
  isList: (place: MeetingPlace) => boolean,
): readonly Question[] {
  const byListed = groupedBy(pairs, ({ one, two, places: [first] }) => (isList(first) ? one : two));
  const order = inOrder(nodes);
  return [...nodes].flatMap(([key, listed]): readonly Question[] => {
    const own = byListed.get(key) ?? [];
    const told = new Set(own.map(({ one, two }) => (one === key ? two : one)));
    const reviews = [...told].flatMap((id) => nodes.get(id) ?? []).toSorted(order);
    if (reviews.length === 0) return [];
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

function inOrder(nodes: Nodes): (one: DoubledMeeting, two: DoubledMeeting) => number {
  const order = new Map([...nodes.keys()].map((id, at) => [id, at]));
  return (one, two) => (order.get(one.id) ?? 0) - (order.get(two.id) ?? 0);
}

/** For every two lists: which meeting of the one is which of the other. */
function betweenLists(nodes: Nodes, pairs: readonly Pair[]): readonly Question[] {
  const byLists = groupedBy(pairs, ({ places: [one, two] }) => pairKey(one.reviewId, two.reviewId));
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
