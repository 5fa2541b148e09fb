import type { Delegation } from '@/domain/attendance';
import type { PartyMeeting } from '@/domain/party-activity';
import type { PartyFacts } from '@/domain/party-facts';
import { sectionOf, type ProtocolSection } from '@/domain/protocol-order';
import type { MessageKey } from '@/i18n/messages/en/messages';
import type { Translate } from '@/i18n/use-text';

const capacities = {
  chair: 'parties.category.chair',
  'member-states': 'parties.category.member',
  'observer-states': 'parties.category.observer',
  'invited-states': 'parties.category.invited',
  states: 'parties.category.unspecified',
  'un-entities': 'parties.category.organisation',
  intergovernmental: 'parties.category.organisation',
  'civil-society': 'parties.category.organisation',
  'other-participants': 'parties.category.organisation',
  experts: 'parties.category.expert',
  'support-unit': 'domain.support-kind.support-unit',
  secretariat: 'parties.category.secretariat',
} as const satisfies Readonly<Record<ProtocolSection, MessageKey>>;

/** What says in what capacity a party sat somewhere where the delegation itself does not. */
export type PartyStanding = Pick<PartyFacts, 'party' | 'statuses' | 'chairmanships' | 'supportRoles'>;

/** In what capacity the party sat there, as the list of participants has it, and what it did for the meeting. */
export function rolesInWords(line: PartyMeeting, standing: PartyStanding, t: Translate): readonly string[] {
  const { delegations, organiserRoles, meeting, tookPart } = line;
  const isAway = meeting.stateOfAffairs === 'held' && delegations.length > 0 && !tookPart;
  const seats = delegations.map((delegation) => delegation.capacity ?? t(capacityOf(delegation)));
  const credits = organiserRoles.map(({ role }) => t(`parties.organiser.${role}`));
  function capacityOf({ category }: Delegation): MessageKey {
    if (category !== 'unspecified') return `parties.category.${category}`;
    return capacities[sectionOf({ category }, standing.party, { ...standing, meeting })];
  }
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
