import { groupedBy } from '@/domain/grouped-by';
import { referenceId } from '@/domain/reference-id';
import { foldPersonName } from '@/formats/acceptance/resolve-person';
import {
  comparePosts,
  matchPerson,
  type PersonField,
  type PersonMatch,
} from '@/formats/matching/match-person';
import type { PersonDecision } from '@/formats/acceptance/acceptance-plan';
import type { Likeness } from '@/search/compare-names';
import { atOnce, type Steps } from '@/store/in-slices';

import type { DigestPerson, ReviewDigest } from '../batch/review-digest';
import type { ReviewDecisions } from '../review/review-decisions';
import {
  answeredBy,
  groupSteps,
  type GroupAnswer,
  type SameGroup,
  type SameNode,
  type SamePair,
} from '../same/group';
import type { KnownPeople } from './known-people';

/** Where somebody is named in what is reviewed. */
export interface Named extends DigestPerson {
  readonly reviewId: string;
  readonly file: string;
  /** What was said of who it is. */
  readonly said: PersonDecision | null;
}

/** Everywhere somebody is named alike, of one party and without another function: taken for one person. */
export interface Profile extends SameNode {
  /** As drafts or the register name it; `''` where none is stated. */
  readonly party: string;
  readonly posts: readonly string[];
  readonly places: readonly Named[];
  /** Not of somebody who was only told apart from others of the name and is still to be made. */
  readonly isInRegister: boolean;
}

/** Why two profiles may be of one person. */
export interface PossiblySame extends SamePair<PersonField> {
  readonly likeness: Likeness;
}

export type PeopleGroup = SameGroup<Profile, PossiblySame>;

export interface SamePeople {
  readonly groups: readonly PeopleGroup[];
  /** By review and path: who somebody is taken for, said or sure. */
  readonly decisions: ReadonlyMap<string, ReadonlyMap<string, PersonDecision>>;
  /** By review: paths of those who have to be asked about. */
  readonly open: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What of it concerns one review. */
export interface PeopleOfReview {
  readonly decisions: ReadonlyMap<string, PersonDecision>;
  readonly open: ReadonlySet<string>;
}

export const nobodyAsked: PeopleOfReview = { decisions: new Map(), open: new Set() };

export function peopleOfReview({ decisions, open }: SamePeople, reviewId: string): PeopleOfReview {
  return { decisions: decisions.get(reviewId) ?? new Map(), open: open.get(reviewId) ?? new Set() };
}

/**
 * Those named in a review of whom something is to be told; not of what is left out.
 * @param files of the review, in the order of its draft's sources
 */
export function namedIn(
  { id, people }: Pick<ReviewDigest, 'id' | 'people'>,
  { dropped, people: said = {} }: ReviewDecisions,
  files: readonly string[],
  left: ReadonlySet<number>,
): readonly Named[] {
  const isDropped = new Set(dropped);
  return people
    .filter(({ path }) => !isDropped.has(path) && !left.has(Number(path.split('/')[2])))
    .map((person) => ({
      ...person,
      reviewId: id,
      file: files[person.source ?? 0] ?? files[0] ?? '',
      said: said[person.path] ?? null,
    }));
}

const equal: Likeness = { grade: 'same', reason: 'same-name', score: 1 };

/**
 * Who of those named in reviews is whom: the person of the register whose name, party and function agree is proposed; a
 * namesake of another party or function, a name in another spelling, and a choice among several are asked about, once for
 * all the places that ask the same. What was said is not asked again: whoever was told apart from a namesake by it may be
 * meant by the name elsewhere as well as that one. In steps, because a folder names thousands.
 */
export function* samePeopleSteps(named: readonly Named[], known: KnownPeople): Steps<SamePeople> {
  const decisions = new Map<string, Map<string, PersonDecision>>();
  const decide = ({ reviewId, path }: Named, decision: PersonDecision) =>
    decisions.set(
      reviewId,
      (decisions.get(reviewId) ?? new Map<string, PersonDecision>()).set(path, decision),
    );
  for (const one of named) if (one.said) decide(one, one.said);
  const profiles = yield* profilesOf(
    named.filter(({ said }) => said === null),
    known,
  );
  const bearersOf = bearersAmong(saidPeople(named), known);
  const compared: { readonly profile: Profile; readonly bearers: readonly Bearer[] }[] = [];
  for (const profile of profiles) {
    compared.push({ profile, bearers: bearersOf(profile) });
    yield;
  }
  const sure = new Map(compared.flatMap(({ profile, bearers }) => onlyOne(profile, bearers)));
  const among = yield* amongThemselves(profiles, known);
  for (const id of alsoAnother(among, sure)) sure.delete(id);
  const nodes = new Map<string, Profile>();
  const pairs: PossiblySame[] = [];
  for (const { profile, bearers } of compared) {
    yield;
    const personId = sure.get(profile.id);
    if (personId !== undefined) {
      for (const place of profile.places) decide(place, { personId });
      continue;
    }
    for (const { person, match } of bearers) {
      nodes.set(person.id, person);
      pairs.push({ one: profile.id, two: person.id, ...match });
    }
  }
  const unresolved = profiles.filter(({ id }) => !sure.has(id));
  pairs.push(...among.filter(({ one, two }) => !sure.has(one) && !sure.has(two)));
  for (const profile of unresolved) nodes.set(profile.id, profile);
  const groups = yield* groupSteps(nodes, pairs);
  const open = new Map<string, Set<string>>();
  for (const { profiles: asked } of groups)
    for (const { reviewId, path } of asked.flatMap(({ places }) => places))
      open.set(reviewId, (open.get(reviewId) ?? new Set()).add(path));
  return { groups, decisions, open };
}

/** The same where few are named. */
export function samePeople(named: readonly Named[], known: KnownPeople): SamePeople {
  return atOnce(samePeopleSteps(named, known));
}

/** Somebody known who may be meant, and why. */
interface Bearer {
  readonly person: Profile;
  readonly match: PersonMatch & { readonly likeness: Likeness };
}

/** Those of the register, and those told apart from others of a name, who may be meant by a profile. */
function bearersAmong(
  said: readonly SaidPerson[],
  known: KnownPeople,
): (profile: Profile) => readonly Bearer[] {
  const byName = groupedBy(said, ({ named }) => foldPersonName(named));
  const saidAs = (name: string, likeness: Likeness) =>
    (byName.get(foldPersonName(name)) ?? []).map((one) => ({ ...one, likeness }));
  return (profile) => {
    const inRegister = known.bearers(profile.name).map(({ id, label, party, parties, posts, likeness }) => ({
      person: { id, name: label, party, posts, isKnown: true, isInRegister: true, places: [] },
      facts: { parties, posts },
      likeness,
    }));
    const others = [
      ...saidAs(profile.name, equal),
      ...known.alike(profile.name).flatMap(({ name, likeness }) => saidAs(name, likeness)),
    ].map(({ person, likeness }) => ({ person, facts: factsOf(person, known), likeness }));
    const ids = new Set<string>();
    return [...inRegister, ...others].flatMap(({ person, facts, likeness }) => {
      if (ids.has(person.id)) return [];
      ids.add(person.id);
      const match = matchPerson(factsOf(profile, known), facts, likeness);
      return match.match === 'different' ? [] : [{ person, match: { ...match, likeness } }];
    });
  };
}

interface SaidPerson {
  /** As printed where it was said. */
  readonly named: string;
  readonly person: Profile;
}

/** Whom it was said that those named are, once for every name and party by which they are. */
function saidPeople(named: readonly Named[]): readonly SaidPerson[] {
  const found = new Map<string, { readonly named: string; readonly person: GrowingProfile }>();
  for (const { said, name, party, function: post } of named) {
    if (!said) continue;
    const key = `${said.personId} ${foldPersonName(name)} ${party}`;
    const there = found.get(key);
    const person = there?.person ?? {
      id: said.personId,
      name: said.name ?? name,
      party,
      posts: [],
      isKnown: true,
      isInRegister: false,
      places: [],
    };
    if (post !== undefined && !person.posts.includes(post)) person.posts.push(post);
    if (!there) found.set(key, { named: name, person });
  }
  return [...found.values()];
}

/** The one person whom a profile is surely of; of more than one it is not known which. */
function onlyOne({ id }: Profile, bearers: readonly Bearer[]): readonly (readonly [string, string])[] {
  const same = bearers.filter(({ match }) => match.match === 'same');
  const [only] = same;
  return only && same.length === 1 ? [[id, only.person.id]] : [];
}

/** Profiles that surely are somebody known, and as surely somebody named beside of whom that is asked. */
function alsoAnother(among: readonly PossiblySame[], sure: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(
    among.flatMap(({ one, two, match }) => {
      if (match !== 'same' || sure.has(one) === sure.has(two)) return [];
      return [sure.has(one) ? one : two];
    }),
  );
}

function factsOf({ party, posts }: Pick<Profile, 'party' | 'posts'>, { partyKey }: KnownPeople) {
  return { parties: party === '' ? [] : [partyKey(party)], posts };
}

/** A profile to which places are still added: of thousands each would be copied with all before it. */
interface GrowingProfile extends Profile {
  readonly posts: string[];
  readonly places: Named[];
}

/** Those with a function first: one without is put with them only where there is no choice. */
function* profilesOf(named: readonly Named[], { partyKey }: KnownPeople): Steps<readonly Profile[]> {
  const byKey = new Map<string, GrowingProfile[]>();
  const first = named.toSorted((a, b) => Number(a.function === undefined) - Number(b.function === undefined));
  for (const one of first) {
    yield;
    const key = `${foldPersonName(one.name)}|${partyKey(one.party)}`;
    const there = byKey.get(key);
    const post = one.function === undefined ? [] : [one.function];
    const [own, ...others] = (there ?? []).filter(({ posts }) => comparePosts(posts, post) !== false);
    if (own && others.length === 0) {
      own.places.push(one);
      for (const words of post) if (!own.posts.includes(words)) own.posts.push(words);
    } else if (there) there.push(newProfile(one, post));
    else byKey.set(key, [newProfile(one, post)]);
  }
  return [...byKey.values()].flat();
}

function newProfile(one: Named, posts: readonly string[]): GrowingProfile {
  const { name, party, reviewId, path } = one;
  const id = referenceId(`person/${reviewId}${path}`);
  return { id, name, party, posts: [...posts], isKnown: false, isInRegister: false, places: [one] };
}

function* amongThemselves(profiles: readonly Profile[], known: KnownPeople): Steps<readonly PossiblySame[]> {
  const byName = groupedBy(profiles, ({ name }) => foldPersonName(name));
  yield;
  const pairs = new Map<string, PossiblySame>();
  const compare = (one: Profile, two: Profile, likeness: Likeness) => {
    // Who stands twice in one place is told apart there.
    if (one === two) return;
    const match = matchPerson(factsOf(one, known), factsOf(two, known), likeness);
    if (match.match === 'different') return;
    const [first, second] = one.id < two.id ? [one.id, two.id] : [two.id, one.id];
    pairs.set(`${first} ${second}`, { one: first, two: second, likeness, ...match });
  };
  for (const group of byName.values())
    for (const [at, one] of group.entries()) {
      for (const two of group.slice(at + 1)) {
        compare(one, two, equal);
        yield;
      }
    }
  for (const profile of profiles) {
    yield;
    for (const { name, likeness } of known.alike(profile.name))
      for (const other of byName.get(foldPersonName(name)) ?? []) {
        if (other.name !== profile.name) compare(profile, other, likeness);
        yield;
      }
  }
  return [...pairs.values()];
}

/** The decisions that an answer makes: of the profiles it is about one person, or each another. */
export function decideGroup(
  group: PeopleGroup,
  answer: GroupAnswer,
): readonly (Named & { readonly decision: PersonDecision })[] {
  const chosen = answer.kind === 'one' ? group.profiles.find(({ id }) => id === answer.id) : undefined;
  return answeredBy(group, answer).flatMap((profile) => {
    const { id, name } = chosen ?? profile;
    return profile.places.map((place) => ({ ...place, decision: { personId: id, name } }));
  });
}
