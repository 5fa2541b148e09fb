import { CalendarClock, CircleCheck, CircleQuestionMark, FolderInput, GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link, useSearch } from 'wouter';
import { meetingReference } from '@/domain/meeting-reference';
import { useText } from '@/i18n/use-text';
import { MeetingDate } from '@/pickers/meeting-date';
import { meetingName } from '@/pickers/meeting-name';
import { noFilter } from '@/pickers/recommendations/recommendation-filter';
import { registerViewAddress } from '@/pickers/recommendations/register-view';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon, type IconShape } from '@/ui/icon';
import { needKinds, type Need, type NeedKind } from './needs';
import styles from './overview.module.css';

const icons: Readonly<Record<NeedKind, IconShape>> = {
  passed: CalendarClock,
  claims: GitCompareArrows,
  'no-year': CircleQuestionMark,
  'no-date': CircleQuestionMark,
};

/** As many of one kind as a glance takes in. */
const few = 4;

interface NeedsSectionProps {
  readonly needs: readonly Need[];
  /** Records that wait for review. */
  readonly waiting: number;
  /** Open recommendations whose addressees are to be decided; `null` until it is known. */
  readonly undecided: number | null;
}

/** What only a person can settle, by kind; each line leads to the place where it is settled. */
export function NeedsSection({ needs, waiting, undecided }: NeedsSectionProps) {
  const t = useText();
  const search = useSearch();
  const kinds = needKinds.filter((kind) => needs.some((need) => need.kind === kind));
  return (
    <Card title={t('overview.needs')} flush>
      {waiting > 0 ? (
        <section className={styles.kind}>
          <h3 className={styles.what}>
            <span className={styles.mark}>
              <Icon of={FolderInput} />
            </span>
            {t('overview.needs.imports')}
          </h3>
          <Link to="/import" className={styles.need}>
            {t('overview.needs.imports-count', { count: waiting })}
          </Link>
        </section>
      ) : null}
      {undecided !== null && undecided > 0 ? (
        <section className={styles.kind}>
          <h3 className={styles.what}>
            <span className={styles.mark}>
              <Icon of={CircleQuestionMark} />
            </span>
            {t('overview.needs.undecided')}
          </h3>
          <Link to={undecidedAddress(search)} className={styles.need}>
            {t('overview.needs.undecided-count', { count: undecided })}
          </Link>
        </section>
      ) : null}
      {kinds.length === 0 && waiting === 0 && undecided === 0 ? (
        <p className={styles.calm}>
          <Icon of={CircleCheck} />
          {t('overview.needs.none')}
        </p>
      ) : (
        kinds.map((kind) => (
          <NeedsOfKind key={kind} kind={kind} needs={needs.filter((need) => need.kind === kind)} />
        ))
      )}
    </Card>
  );
}

/** The list of just those that are counted. */
function undecidedAddress(search: string): string {
  const filter = { ...noFilter, standings: ['open'], attentions: ['undecided'] };
  return registerViewAddress('list', { filter, day: null }, search);
}

function NeedsOfKind({ kind, needs }: { readonly kind: NeedKind; readonly needs: readonly Need[] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? needs : needs.slice(0, few);
  return (
    <section className={styles.kind}>
      <h3 className={styles.what}>
        <span className={styles.mark}>
          <Icon of={icons[kind]} />
        </span>
        {t(`overview.needs.${kind}`)}
        {needs.length > 1 ? <span className={styles.number}>{needs.length}</span> : null}
      </h3>
      <ul>
        {shown.map((need) => (
          <li key={need.meeting.id}>
            <NeedLink need={need} />
          </li>
        ))}
      </ul>
      {shown.length < needs.length ? (
        <div className={styles.more}>
          <Button kind="quiet" size="s" onPress={() => setAll(true)}>
            {t('overview.needs.more', { count: needs.length - shown.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function NeedLink({ need: { kind, meeting, count } }: { readonly need: Need }) {
  const t = useText();
  const { locale } = useIntl();
  return (
    <Link to={`/meetings/${meeting.id}`} className={styles.need}>
      <Bidi>{meetingName(meeting, locale, t)}</Bidi>
      <span className={styles.detail}>
        {meetingReference(meeting)}
        {kind === 'claims' ? ` · ${t('overview.needs.fields', { count })}` : null}
        {kind === 'passed' ? (
          <>
            {' · '}
            <MeetingDate date={meeting.date} />
          </>
        ) : null}
      </span>
    </Link>
  );
}
