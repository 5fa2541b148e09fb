import type { Party } from '@/domain/party';
import { statusOn } from '@/domain/party-status';
import { dayOf } from '@/domain/period';
import type { ProtocolSection } from '@/domain/protocol-order';

import type { CountedGroup } from './frame/frame';
import type { MinutesContext } from './minutes-context';
import { presentSections } from './present-people';

const groupOfSection: Readonly<Record<ProtocolSection, CountedGroup | 'chair' | 'experts' | 'secretariat'>> =
  {
    chair: 'chair',
    'member-states': 'members',
    'observer-states': 'observers',
    'invited-states': 'invited',
    states: 'states',
    'support-unit': 'organisations',
    'un-entities': 'organisations',
    intergovernmental: 'organisations',
    'civil-society': 'organisations',
    'other-participants': 'organisations',
    experts: 'experts',
    secretariat: 'secretariat',
  };

const countedInOrder = ['members', 'observers', 'invited', 'states', 'organisations'] as const;

/** The delegations by category: "8 member States, 1 observer State, 4 organisations"; `''` where there are none. */
export function countOfParties(context: MinutesContext): string {
  return countsOfParties(context).join(', ');
}

/** The same part by part. */
export function countsOfParties(context: MinutesContext): readonly string[] {
  const sections = presentSections(context);
  const counted = new Set<string>();
  const groups = sections.flatMap(({ section, delegations }) => {
    const group = groupOfSection[section];
    return delegations.flatMap(({ party }) => {
      // The Chair's, and whoever serves as the Secretariat, may have a delegation of its own: it is one State all the same.
      if (group !== 'experts' && counted.has(party.id)) return [];
      counted.add(party.id);
      if (group === 'secretariat') return party.kind === 'organisation' ? ['organisations' as const] : [];
      return group === 'chair'
        ? groupOfChair(
            context,
            party,
            sections.some((one) => one.section === 'member-states'),
          )
        : group;
    });
  });
  const among = (group: CountedGroup | 'experts') => groups.filter((one) => one === group).length;
  const parts = countedInOrder
    .filter((group) => among(group) > 0)
    .map((group, index) =>
      context.frame.counted(group === 'states' && index > 0 ? 'other-states' : group, among(group)),
    );
  return [...parts, ...(among('experts') > 0 ? [context.frame.experts] : [])];
}

/** The Chair is one of the States it chairs, and is counted with them. */
function groupOfChair({ dossier }: MinutesContext, party: Party, membersAreRecorded: boolean): CountedGroup {
  if (party.kind === 'organisation') return 'organisations';
  const { date } = dossier.meeting;
  const status = dayOf(date) === null ? null : statusOn(dossier.statuses, party.id, date);
  if (status === 'observer') return 'observers';
  return status === 'member' || membersAreRecorded ? 'members' : 'states';
}
