import type { PartyMeeting } from '@/domain/party-activity';
import type { Translate } from '@/i18n/use-text';

/** In what capacity the party sat there, and what it did for the meeting. */
export function rolesInWords(line: PartyMeeting, t: Translate): readonly string[] {
  const { delegations, organiserRoles, meeting, tookPart } = line;
  const isAway = meeting.stateOfAffairs === 'held' && delegations.length > 0 && !tookPart;
  const seats = delegations.map(({ category, capacity }) => capacity ?? t(`parties.category.${category}`));
  const credits = organiserRoles.map(({ role }) => t(`parties.organiser.${role}`));
  // That no capacity is stated says nothing beside what is.
  const unstated = t('parties.category.unspecified');
  const said = [...new Set([...seats, ...credits])].filter((words) => words !== unstated);
  const known = said.length > 0 ? said : [unstated];
  return isAway ? [...known, t('parties.meetings.not-there')] : known;
}

/**
 * How many came, or are expected before the meeting: of the people entered, else the size the record gives ("about 5");
 * `''` where neither is known.
 */
export function peopleInWords(line: PartyMeeting, t: Translate): string {
  const { meeting, attendances, present, delegations } = line;
  const count = meeting.stateOfAffairs === 'held' ? present.size : attendances.length;
  if (count > 0) return String(count);
  const [headcount] = delegations.flatMap((delegation) =>
    delegation.headcount ? [delegation.headcount] : [],
  );
  return headcount ? t(`domain.count.${headcount.qualifier}`, { count: headcount.count }) : '';
}
