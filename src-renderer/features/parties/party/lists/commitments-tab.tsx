import { Handshake } from 'lucide-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference } from '@/domain/meeting-reference';
import { nameOn } from '@/domain/name-on';
import { addresseeKey } from '@/domain/party-commitments';
import type { PartyFacts } from '@/domain/party-facts';
import { useText } from '@/i18n/use-text';
import { today } from '@/pickers/today';
import { useLive } from '@/store/react/use-live';
import { GroupHeading } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Pill } from '@/ui/pill';
import panel from '../party-page.module.css';
import styles from './lists.module.css';
import { RecommendationsOfParty } from './recommendations-of-party';
import { useRecommendationsOf } from './use-recommendations-of';
import { ShowMore } from './show-more';
import { usePages } from './use-paged';

/** What the party committed itself to, so far as outcomes and their adoption are recorded; nothing is concluded beyond. */
export function CommitmentsTab({ facts }: { readonly facts: PartyFacts }) {
  const t = useText();
  const { locale } = useIntl();
  const { party, names, formerAcronyms } = facts;
  // As one text: the rows come anew with every change, and the search must not.
  const keys = useMemo(
    () =>
      [
        ...names.flatMap(({ short, formal }) => [short, formal]),
        ...Object.values(party.acronym),
        ...formerAcronyms,
        party.iso3 ?? '',
      ]
        .map(addresseeKey)
        .filter((key) => key !== '')
        .join('\n'),
    [party, names, formerAcronyms],
  );
  const { most, showMore } = usePages();
  const found = useLive(
    (register) =>
      register.partyCommitments(party.id, new Set(keys.split('\n').filter((key) => key !== '')), most),
    [party.id, keys, most],
  );
  const recommendations = useRecommendationsOf(party.id);
  if (!found || !recommendations) return null;
  const { first, total } = found;
  if (total + recommendations.length === 0) {
    return (
      <EmptyState icon={Handshake} title={t('parties.commitments.empty.title')}>
        {t('parties.commitments.text')}
      </EmptyState>
    );
  }
  return (
    <div className={panel.panel}>
      {recommendations.length > 0 ? (
        <RecommendationsOfParty
          lines={recommendations}
          partyId={party.id}
          name={nameOn(party, names, today(), locale, 'short')}
        />
      ) : null}
      {total > 0 ? <GroupHeading count={total}>{t('parties.commitments.stated')}</GroupHeading> : null}
      {total > 0 ? <p className={styles.intro}>{t('parties.commitments.text')}</p> : null}
      <ul className={styles.items}>
        {first.map(({ statement, meeting, number, reasons }) => (
          <li key={statement.id} className={styles.item}>
            <div className={styles.head}>
              <Link to={`/meetings/${meeting.id}/outcome`}>
                {number === null
                  ? meetingReference(meeting)
                  : t('parties.commitments.place', { meeting: meetingReference(meeting), number })}
              </Link>
              {meeting.date === null ? null : <span>{formatEdtf(meeting.date, locale)}</span>}
              {reasons.map((reason) => (
                <Pill key={reason}>{t(`parties.commitments.${reason}`)}</Pill>
              ))}
            </div>
            <p className={styles.words} dir="auto" lang={statement.language}>
              {statement.text}
            </p>
          </li>
        ))}
      </ul>
      <ShowMore left={total - first.length} onPress={showMore} />
    </div>
  );
}
