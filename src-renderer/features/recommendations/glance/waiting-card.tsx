import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { Id } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import { useText } from '@/i18n/use-text';
import { AskedWords } from '@/pickers/recommendations/asked-words';
import { PartyMark } from '@/pickers/party-mark';
import type { Attention } from '@/pickers/recommendations/recommendation-filter';
import { cellAddress } from '@/pickers/recommendations/recommendation-address';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import type { Entry, EntryParty } from '../states/entry';
import type { Mark } from './glance';
import styles from './glance.module.css';
import { MarkLink } from './mark-link';

interface WaitingCardProps {
  readonly attention: Attention;
  /** Those that wait longest. */
  readonly entries: readonly Entry[];
  /** All of them. */
  readonly mark: Mark | undefined;
  readonly parties: ReadonlyMap<Id, EntryParty>;
  /** When a recommendation was made or reaffirmed last; EDTF. */
  readonly madeOn: (entry: Entry) => string | null;
  /** Said under the heading. */
  readonly hint: ReactNode;
}

/** What has waited longest, each leading to its reports; then the way to all of it. */
export function WaitingCard({ attention, entries, mark, parties, madeOn, hint }: WaitingCardProps) {
  const t = useText();
  const { locale } = useIntl();
  const inWords = (date: string) => formatEdtf(date, locale);
  const since = (entry: Entry) => {
    const { due, lastReport } = entry.cell;
    if (attention === 'overdue') return due === null ? '' : t('follow-up.due', { date: inWords(due) });
    if (lastReport !== null) return t('glance.silent.since', { date: inWords(lastReport) });
    const made = madeOn(entry);
    return made === null ? '' : t('glance.silent.never', { date: inWords(made) });
  };
  return (
    <Card title={t(`recommendations.needs.${attention}`)} flush>
      <p className={styles.cardHint}>{hint}</p>
      {entries.length === 0 ? (
        <p className={styles.calm}>
          <Icon of={CircleCheck} />
          {t(`glance.${attention}.none`)}
        </p>
      ) : (
        <ul>
          {entries.map((entry) => {
            const state = parties.get(entry.cell.partyId);
            const { line } = entry;
            return (
              <li key={entry.id}>
                <Link to={cellAddress(line.id, entry.cell.partyId)} className={styles.waiting}>
                  <span className={styles.who}>
                    {state ? <PartyMark party={state.party} /> : null}
                    <b>{state?.name}</b>
                    <span className={styles.since}>{since(entry)}</span>
                  </span>
                  <span className={styles.what}>
                    {line.reference} · <AskedWords narrow row={line.row} language={locale} />
                  </span>
                </Link>
              </li>
            );
          })}
        </ul>
      )}
      {mark && mark.count > entries.length ? (
        <p className={styles.all}>
          <MarkLink mark={mark}>{t('glance.all', { count: mark.count })}</MarkLink>
        </p>
      ) : null}
    </Card>
  );
}
