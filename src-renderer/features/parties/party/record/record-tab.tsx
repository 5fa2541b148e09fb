import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { nameOn } from '@/domain/name-on';
import type { PartyActivity } from '@/domain/party-activity';
import { meetingDates, type PartyFacts } from '@/domain/party-facts';
import { conflictsOfParty, periodConflicts } from '@/domain/period-conflicts';
import { useText } from '@/i18n/use-text';
import { today } from '@/pickers/today';
import { useRegister } from '@/store/react/register-context';
import { Card } from '@/ui/card';
import { PartyTimeline } from '../timeline/party-timeline';
import styles from '../party-page.module.css';
import { ChairmanshipsSection } from './chairmanships-section';
import { ConflictList } from './conflict-list';
import { DuplicatesSection } from './duplicates-section';
import { LeftoversBanner } from '../leftovers-banner';
import { FactsForm } from './facts-form';
import { NamesSection } from './names-section';
import record from './record.module.css';
import { StatusesSection } from './statuses-section';
import { SupportSection } from './support-section';

interface RecordTabProps {
  readonly facts: PartyFacts;
  readonly activity: PartyActivity;
}

/** What a party is over time; every field is kept as it is typed, and what contradicts itself is pointed out. */
export function RecordTab({ facts, activity }: RecordTabProps) {
  const t = useText();
  const { locale } = useIntl();
  const { typing } = useRegister();
  const { party, names } = facts;
  const conflicts = useMemo(
    () =>
      conflictsOfParty(
        periodConflicts({ ...facts, meetingDates: meetingDates(facts.electedAt) }),
        facts.party.id,
      ),
    [facts],
  );
  const name = nameOn(party, names, today(), locale, 'short');
  const part = { facts, conflicts, name };
  return (
    <div className={styles.panel} onBlur={() => void typing.flush()}>
      <div className={record.record}>
        <LeftoversBanner partyId={party.id} name={name} />
        <ConflictList conflicts={conflicts} facts={facts} />
        <PartyTimeline facts={facts} activity={activity} />
        <Card title={t('parties.names')}>
          <NamesSection {...part} />
          <p className={record.hint}>{t('pickers.period.hint')}</p>
        </Card>
        <Card title={t(`parties.facts.${party.kind}`)}>
          <FactsForm party={party} name={name} />
          {facts.formerAcronyms.length === 0 ? null : (
            <p className={record.hint}>
              {t('parties.facts.former-acronyms', { acronyms: facts.formerAcronyms.join(' · ') })}
            </p>
          )}
        </Card>
        <Card title={t('parties.statuses')}>
          <StatusesSection {...part} />
        </Card>
        {party.kind === 'state' || facts.chairmanships.some(({ partyId }) => partyId === party.id) ? (
          <Card title={t('parties.chairmanships')}>
            <ChairmanshipsSection {...part} />
          </Card>
        ) : null}
        <Card title={t('parties.support')}>
          <SupportSection {...part} />
        </Card>
        <DuplicatesSection facts={facts} name={name} />
      </div>
    </div>
  );
}
