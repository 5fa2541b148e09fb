import { Flag } from 'lucide-react';
import { Redirect, useParams } from 'wouter';
import type { PartyActivity } from '@/domain/party-activity';
import type { PartyFacts } from '@/domain/party-facts';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { partyAddress, readPartyTab, type PartyTab } from '../party-address';
import { CommitmentsTab } from './lists/commitments-tab';
import { InterventionsTab } from './lists/interventions-tab';
import { MeetingsTab } from './lists/meetings-tab';
import { PartyHistoryTab } from './lists/party-history-tab';
import { PeopleTab } from './lists/people-tab';
import { PartyHeader } from './party-header';
import layout from '@/ui/page-frame.module.css';
import { PartyTabLinks } from './party-tab-links';
import { RecordTab } from './record/record-tab';

/** One State or organisation: what it is over time, and what it did in the process. */
export function PartyPage() {
  const t = useText();
  const { partyId, tab } = useParams<{ readonly partyId: string; readonly tab?: string }>();
  const facts = useLive((register) => register.partyFacts(partyId), [partyId]);
  const activity = useLive((register) => register.partyActivity(partyId), [partyId]);
  // Both at once: a timeline that comes without its meetings would change its years under the eye.
  if (facts === undefined || activity === undefined) return null;
  if (facts === null) {
    return (
      <EmptyState
        icon={Flag}
        title={t('parties.not-found.title')}
        actions={<LinkButton to="/parties">{t('parties.not-found.action')}</LinkButton>}
      >
        {t('parties.not-found.text')}
      </EmptyState>
    );
  }
  // A record that was merged leads to the one it was merged into.
  if (facts.mergedIds.includes(partyId)) {
    return <Redirect to={partyAddress(facts.party.id, readPartyTab(tab))} replace />;
  }
  // While another party's rows are still those in hand, none are shown.
  if (facts.party.id !== partyId) return null;
  const open = readPartyTab(tab);
  return (
    <div className={layout.page}>
      <PartyHeader key={partyId} facts={facts} />
      <PartyTabLinks partyId={partyId} tab={open} activity={activity} />
      <PartyPanel key={`${partyId} ${open}`} tab={open} facts={facts} activity={activity} />
    </div>
  );
}

interface PartyPanelProps {
  readonly tab: PartyTab;
  readonly facts: PartyFacts;
  readonly activity: PartyActivity;
}

function PartyPanel({ tab, facts, activity }: PartyPanelProps) {
  if (tab === 'record') return <RecordTab facts={facts} activity={activity} />;
  if (tab === 'commitments') return <CommitmentsTab facts={facts} />;
  if (activity === null) return null;
  switch (tab) {
    case 'meetings':
      return <MeetingsTab activity={activity} standing={facts} />;
    case 'people':
      return <PeopleTab activity={activity} />;
    case 'interventions':
      return <InterventionsTab activity={activity} />;
    case 'history':
      return <PartyHistoryTab facts={facts} activity={activity} />;
  }
}
