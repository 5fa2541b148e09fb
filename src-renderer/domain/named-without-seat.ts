import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import type { MeetingDossier } from './meeting-dossier';
import { namedAtMeeting, type NamedAtMeeting } from './named-at-meeting';
import type { Claim } from './source';
import { survivors } from './surviving-person';

/** Somebody whom sources name at a meeting and who sits in none of its delegations. */
export interface NamedWithoutSeat {
  readonly personId: Id;
  readonly claims: readonly Claim[];
  /** As the source tells that says most of it. */
  readonly named: NamedAtMeeting;
}

export function namedWithoutSeat({
  claims,
  attendances,
  persons,
}: Pick<MeetingDossier, 'claims' | 'attendances' | 'persons'>): readonly NamedWithoutSeat[] {
  const survivorOf = survivors(persons);
  const seated = new Set(attendances.map(({ personId }) => survivorOf(personId)));
  const own = groupedBy(
    claims.filter((claim) => namedAtMeeting(claim) !== null),
    ({ recordId }) => survivorOf(recordId),
  );
  return [...own].flatMap(([personId, about]) => {
    const said = about.flatMap((claim) => namedAtMeeting(claim) ?? []);
    // Of several sources the one that says that they came, and as what.
    const named = said.find(({ state }) => state !== null) ?? said.find(({ name }) => name !== '') ?? said[0];
    return seated.has(personId) || !named ? [] : [{ personId, claims: about, named }];
  });
}
