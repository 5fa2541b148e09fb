import type { PartyActivity } from '@/domain/party-activity';
import { useText } from '@/i18n/use-text';
import { TabLinks } from '@/ui/tab-links';
import { partyAddress, partyTabs, type PartyTab } from '../party-address';
import { peopleOf } from './lists/people-lines';

interface PartyTabLinksProps {
  readonly partyId: string;
  readonly tab: PartyTab;
  readonly activity: PartyActivity;
}

/** The parts of the page, with how much there is in each. */
export function PartyTabLinks({ partyId, tab, activity }: PartyTabLinksProps) {
  const t = useText();
  const counts: Partial<Record<PartyTab, number>> = {
    meetings: activity.meetings.filter(({ tookPart }) => tookPart).length,
    people: peopleOf(activity).size,
    interventions: activity.interventions.length,
  };
  return (
    <TabLinks
      label={t('parties.parts')}
      current={partyAddress(partyId, tab)}
      tabs={partyTabs.map((name) => {
        const count = counts[name];
        const link = { to: partyAddress(partyId, name), label: t(`parties.tab.${name}`) };
        return { ...link, ...(count ? { count } : {}) };
      })}
    />
  );
}

/** Whether the party sat there or stood behind it; an intervention alone leaves that open. */
export function isPart({ delegations, organiserRoles }: PartyActivity['meetings'][number]): boolean {
  return delegations.length > 0 || organiserRoles.length > 0;
}
