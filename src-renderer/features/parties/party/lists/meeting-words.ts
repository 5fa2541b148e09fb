import type { PartyMeeting } from '@/domain/party-activity';
import type { Translate } from '@/i18n/use-text';

/** In what capacity the party sat there, and what it did for the meeting. */
export function rolesInWords({ delegations, organiserRoles }: PartyMeeting, t: Translate): readonly string[] {
  const seats = delegations.map(({ category, capacity }) => capacity ?? t(`parties.category.${category}`));
  const credits = organiserRoles.map(({ role }) => t(`parties.organiser.${role}`));
  // That no capacity is stated says nothing beside what is.
  const unstated = t('parties.category.unspecified');
  const said = [...new Set([...seats, ...credits])].filter((words) => words !== unstated);
  return said.length > 0 ? said : [unstated];
}

/** How many came: the people entered, else the size the record gives ("about 5"); `''` where neither is known. */
export function peopleInWords({ attendances, delegations }: PartyMeeting, t: Translate): string {
  if (attendances.length > 0) return String(attendances.length);
  const [headcount] = delegations.flatMap((delegation) =>
    delegation.headcount ? [delegation.headcount] : [],
  );
  return headcount ? t(`domain.count.${headcount.qualifier}`, { count: headcount.count }) : '';
}
