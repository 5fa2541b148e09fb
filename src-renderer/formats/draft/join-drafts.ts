import type { Draft, DraftMeeting, Evidence } from '@/domain/draft';
import { isPresumedState } from '@/domain/presumed-state';
import { refinesState } from '@/domain/refines-state';
import { joinMeetings } from './join-meetings';
import { matchMeeting } from '../matching/match-meeting';
import type { Remapped } from './unite-items';

/**
 * Several drafts as one. Sources follow each other in the order given; meetings that are the same by `matchMeeting`
 * become one entry that names all its sources, with competing values kept in the evidence. Meetings that are only
 * possibly the same stay apart, for the user to decide.
 * @param alsoSame pairs the user has said are one meeting, as meeting indexes counted through all drafts in order
 */
export function joinDrafts(
  drafts: readonly Draft[],
  alsoSame: readonly (readonly [number, number])[] = [],
): Draft {
  return joinDraftsMapped(drafts, alsoSame).draft;
}

export interface MappedJoin {
  readonly draft: Draft;
  /** Of each draft: where a path into it has gone. */
  readonly moved: readonly ((path: string) => string)[];
}

/** The same, with where everything has gone; see `joinDrafts`. */
export function joinDraftsMapped(
  drafts: readonly Draft[],
  alsoSame: readonly (readonly [number, number])[] = [],
): MappedJoin {
  const joined: Joined = {
    recommendations: [],
    sources: [],
    meetings: [],
    statuses: [],
    chairmanships: [],
    evidence: [],
    dropped: [],
    unplaced: [],
  };
  /** Where each meeting of each draft has gone, counted through all drafts. */
  const places: number[] = [];
  const moved = drafts.map((draft) => {
    const paths = addDraft(joined, draft, places, alsoSame);
    return (path: string) => movedPath(path, paths);
  });
  const { recommendations = [], ...rest } = joined;
  const draft: Draft = {
    format: 'rapporteur-draft/1',
    ...rest,
    ...(recommendations.length > 0 ? { recommendations } : {}),
  };
  return { draft, moved };
}

type Joined = { -readonly [K in Exclude<keyof Draft, 'format'>]: Draft[K] };

function addDraft(
  joined: Joined,
  draft: Draft,
  places: number[],
  alsoSame: readonly (readonly [number, number])[],
): readonly Remapped[] {
  const shift = joined.sources.length;
  joined.sources = [...joined.sources, ...draft.sources];
  const paths: Remapped[] = draft.sources.map((_, at) => ({
    from: `/sources/${at}`,
    to: `/sources/${at + shift}`,
  }));
  const givenWay = new Set<string>();
  for (const [at, own] of draft.meetings.entries()) {
    const read = { ...own, sources: own.sources.map((source) => source + shift) };
    const target = findTarget(joined.meetings, read, places, alsoSame);
    const path = `/meetings/${at}`;
    const isPresumed = isPresumedState(draft.evidence, path);
    const known = target === undefined ? undefined : joined.meetings[target]?.stateOfAffairs;
    // Two that presume the same bear one another out: taken back, the one leaves what the other presumes.
    const isPresumedAlike =
      isPresumed && known === own.stateOfAffairs && isPresumedState(joined.evidence, `/meetings/${target}`);
    // That it was announced gives way to a record that passes for held, also where both are no more than presumed.
    const isReported =
      isPresumed &&
      isPresumedState(joined.evidence, `/meetings/${target}`) &&
      refinesState(known ?? '', own.stateOfAffairs ?? '');
    const givesWay = isPresumed && known !== undefined && !isPresumedAlike && !isReported;
    if (givesWay) givenWay.add(path);
    else if (target !== undefined && own.stateOfAffairs !== undefined && !isPresumedAlike)
      dropPresumption(joined, target);
    paths.push(...place(joined, givesWay ? withoutState(read) : read, target, at));
    places.push(target ?? joined.meetings.length - 1);
  }
  const ownPlaces = places.slice(places.length - draft.meetings.length);
  paths.push(...addFacts(joined, draft), ...addRecommendations(joined, draft, ownPlaces));
  const evidence = draft.evidence.map((one) => asOfMeeting(one, givenWay));
  const own = [...evidence, ...placesOfRivals(evidence, paths)];
  const shifted = own.map((item) => ({ ...remap(item, paths), source: item.source + shift }));
  joined.evidence = [...joined.evidence, ...shifted];
  joined.dropped = [
    ...joined.dropped,
    ...draft.dropped.map((item) => ({ ...item, source: item.source + shift })),
  ];
  joined.unplaced = [
    ...joined.unplaced,
    ...draft.unplaced.map((item) => ({ ...item, source: item.source + shift })),
  ];
  return paths;
}

/** What was only presumed of a meeting is left where another source says what became of it. */
function dropPresumption(joined: Joined, target: number): void {
  const path = `/meetings/${target}`;
  if (!isPresumedState(joined.evidence, path)) return;
  joined.meetings = joined.meetings.map((meeting, at) => (at === target ? withoutState(meeting) : meeting));
  joined.evidence = joined.evidence.map((one) => asOfMeeting(one, new Set([path])));
}

function withoutState(meeting: DraftMeeting): DraftMeeting {
  const rest = { ...meeting };
  delete rest.stateOfAffairs;
  return rest;
}

/** The place of a presumption that gave way tells of the meeting, and nothing else. */
function asOfMeeting(one: Evidence, meetings: ReadonlySet<string>): Evidence {
  const meeting = one.path.replace(/\/stateOfAffairs$/u, '');
  if (meeting === one.path || !meetings.has(meeting)) return one;
  return { path: meeting, source: one.source, start: one.start, end: one.end, certainty: 'derived' };
}

function findTarget(
  meetings: readonly DraftMeeting[],
  meeting: DraftMeeting,
  places: readonly number[],
  alsoSame: readonly (readonly [number, number])[],
): number | undefined {
  const said = alsoSame.find((pair) => pair.includes(places.length) && pair.some((at) => at < places.length));
  const other = said?.find((at) => at < places.length);
  if (other !== undefined) return places[other];
  const found = meetings.findIndex((known) => matchMeeting(known, meeting).match === 'same');
  return found < 0 ? undefined : found;
}

/** Puts a meeting in, alone or into one already there, and says how paths into it change. */
function place(
  joined: Joined,
  meeting: DraftMeeting,
  target: number | undefined,
  own: number,
): readonly Remapped[] {
  const known = target === undefined ? undefined : joined.meetings[target];
  if (target === undefined || !known) {
    joined.meetings = [...joined.meetings, meeting];
    return [{ from: `/meetings/${own}`, to: `/meetings/${joined.meetings.length - 1}` }];
  }
  const result = joinMeetings(known, meeting);
  joined.meetings = joined.meetings.map((item, at) => (at === target ? result.meeting : item));
  // Where the newcomer's value is preferred, what stood before becomes the competing claim.
  const before = [...result.replaced.keys()].map((path) => `/meetings/${target}${path}`);
  joined.evidence = [...joined.evidence, ...placesFromAbove(joined.evidence, before)].map((item) =>
    withValue(item, `/meetings/${target}`, result.replaced),
  );
  const to = (path: string): string => `/meetings/${target}${path}`;
  return [
    ...result.moved.map(({ from, to: end, value }) => ({
      from: `/meetings/${own}${from}`,
      to: to(end),
      ...(value === undefined ? {} : { value }),
    })),
    { from: `/meetings/${own}`, to: to('') },
  ];
}

function withValue(item: Evidence, base: string, replaced: ReadonlyMap<string, unknown>): Evidence {
  if (!item.path.startsWith(`${base}/`) || item.value !== undefined) return item;
  const field = item.path.slice(base.length);
  return replaced.has(field) ? { ...item, value: replaced.get(field) } : item;
}

/** A value that lost needs a place of its own to be kept at. */
function placesOfRivals(evidence: readonly Evidence[], paths: readonly Remapped[]): readonly Evidence[] {
  return placesFromAbove(
    evidence,
    paths.flatMap(({ from, value }) => (value === undefined ? [] : [from])),
  );
}

/** For each path of a part of an item that has no place, the places of the item. */
function placesFromAbove(evidence: readonly Evidence[], paths: readonly string[]): readonly Evidence[] {
  const known = new Set(evidence.map(({ path }) => path));
  return paths
    .filter((path) => !known.has(path))
    .flatMap((path) => {
      const above = itemsAbove(path).find((one) => known.has(one));
      return evidence
        .filter((item) => item.path === above && item.value === undefined)
        .map((item) => ({ ...item, path }));
    });
}

/** The item that a path leads into, and those that it is part of: never a meeting as a whole. */
function itemsAbove(path: string): readonly string[] {
  const segments = path.split('/');
  return segments
    .map((_, index) => segments.slice(0, segments.length - 1 - index).join('/'))
    .filter((one) => one.split('/').length >= 5);
}

/** Statuses and chairmanships, without saying the same twice. */
function addFacts(joined: Joined, draft: Draft): readonly Remapped[] {
  const paths: Remapped[] = [];
  draft.statuses.forEach((status, at) => {
    const known = joined.statuses.findIndex((item) => sameFields(item, status));
    if (known < 0) joined.statuses = [...joined.statuses, status];
    paths.push({
      from: `/statuses/${at}`,
      to: `/statuses/${known < 0 ? joined.statuses.length - 1 : known}`,
    });
  });
  draft.chairmanships.forEach((chair, at) => {
    const known = joined.chairmanships.findIndex((item) => sameFields(item, chair));
    if (known < 0) joined.chairmanships = [...joined.chairmanships, chair];
    paths.push({
      from: `/chairmanships/${at}`,
      to: `/chairmanships/${known < 0 ? joined.chairmanships.length - 1 : known}`,
    });
  });
  return paths;
}

/** Recommendations follow each other; two sources of one are united when they are accepted, by their words. */
function addRecommendations(joined: Joined, draft: Draft, places: readonly number[]): readonly Remapped[] {
  const before = joined.recommendations ?? [];
  const own = draft.recommendations ?? [];
  joined.recommendations = [
    ...before,
    ...own.map(({ meeting, ...rest }) => {
      const joinedTo = meeting === undefined ? undefined : places[meeting];
      return joinedTo === undefined ? rest : { ...rest, meeting: joinedTo };
    }),
  ];
  return own.map((_, at) => ({
    from: `/recommendations/${at}`,
    to: `/recommendations/${before.length + at}`,
  }));
}

function sameFields(a: object, b: object): boolean {
  const [left, right] = [
    new Map<string, unknown>(Object.entries(a)),
    new Map<string, unknown>(Object.entries(b)),
  ];
  return left.size === right.size && [...left].every(([key, value]) => right.get(key) === value);
}

/** The longest path that fits decides; a claim that lost keeps its own value beside the preferred one. */
function remap(item: Evidence, paths: readonly Remapped[]): Evidence {
  const best = longestOf(item.path, paths);
  if (!best) return item;
  const moved = { ...item, path: best.to + item.path.slice(best.from.length) };
  return best.value === undefined || moved.value !== undefined || moved.path !== best.to
    ? moved
    : { ...moved, value: best.value };
}

function movedPath(path: string, paths: readonly Remapped[]): string {
  const best = longestOf(path, paths);
  return best ? best.to + path.slice(best.from.length) : path;
}

function longestOf(of: string, paths: readonly Remapped[]): Remapped | undefined {
  let best: Remapped | undefined;
  for (const path of paths) {
    const fits = of === path.from || of.startsWith(`${path.from}/`);
    if (fits && (best === undefined || path.from.length > best.from.length)) best = path;
  }
  return best;
}
