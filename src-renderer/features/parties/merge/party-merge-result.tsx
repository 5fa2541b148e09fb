import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { meetingDates } from '@/domain/party-facts';
import { conflictsOfParty, periodConflicts } from '@/domain/period-conflicts';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { Card } from '@/ui/card';
import { FactList } from '@/ui/fact-list';
import { conflictInWords } from '../party/record/conflict-in-words';
import type { MergePart } from './merge-part';
import styles from './merge.module.css';
import { acronymsInWords, standingFacts } from './record-facts';

/** The one record that the two become, and what in it will contradict itself. */
export function PartyMergeResult({ plan, keep, drop }: MergePart) {
  const t = useText();
  const { locale } = useIntl();
  const after = useMemo(() => factsAfter(plan, keep, drop), [plan, keep, drop]);
  const conflicts = useMemo(() => {
    const dates = meetingDates(keep.facts.electedAt);
    return conflictsOfParty(periodConflicts({ ...after, meetingDates: dates }), plan.party.id);
  }, [after, keep, plan]);
  const { party, moved, united } = plan;
  return (
    <Card title={t('parties.merge.result', { name: keep.name })}>
      <FactList
        facts={[
          ...standingFacts({ ...plan, partyNames: plan.names }, locale, t),
          [t('parties.merge.acronym'), acronymsInWords(party.acronym)],
          [t('parties.merge.category'), t(`domain.party-category.${party.category}`)],
          [t('parties.merge.moved'), t('parties.merge.moved-counts', { ...moved, united: united.length })],
        ]}
      />
      {conflicts.length === 0 ? null : (
        <div className={styles.conflicts}>
          <Banner kind="ask" title={t('parties.merge.conflicts', { count: conflicts.length })}>
            <ul>
              {conflicts.map((conflict) => (
                <li key={[conflict.kind, ...conflict.ids].join(' ')}>
                  {conflictInWords(conflict, after, locale, t)}
                </li>
              ))}
            </ul>
            <p>{t('parties.merge.conflicts.text')}</p>
          </Banner>
        </div>
      )}
    </Card>
  );
}

/** What the register will say of everybody. */
function factsAfter(plan: MergePart['plan'], { facts }: MergePart['keep'], drop: MergePart['drop']) {
  const goes = new Set([facts.party.id, drop.facts.party.id]);
  const others = <Row extends { readonly partyId: string }>(rows: readonly Row[]) =>
    rows.filter(({ partyId }) => !goes.has(partyId));
  return {
    parties: [...facts.parties.filter(({ id }) => !goes.has(id)), plan.party],
    partyNames: [...others(facts.partyNames), ...plan.names],
    statuses: [...others(facts.statuses), ...plan.statuses],
    chairmanships: [...others(facts.chairmanships), ...plan.chairmanships],
    supportRoles: [...others(facts.supportRoles), ...plan.supportRoles],
  };
}
