import { Users } from 'lucide-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { formatEdtf } from '@/domain/format-edtf';
import type { PartyActivity } from '@/domain/party-activity';
import { useText, type Translate } from '@/i18n/use-text';
import { periodInWords } from '@/pickers/period-in-words';
import { today } from '@/pickers/today';
import { Bidi } from '@/ui/bidi';
import { EmptyState } from '@/ui/empty-state';
import { NoValue } from '@/ui/no-value';
import { VirtualTable, type TableColumn } from '@/ui/virtual-table';
import styles from './lists.module.css';
import { peopleLines, type PersonLine } from './people-lines';

/** Who was appointed at the party, now or then, and who sat in its delegations. */
export function PeopleTab({ activity }: { readonly activity: PartyActivity }) {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const lines = useMemo(() => peopleLines(activity, today(), locale), [activity, locale]);
  const columns = useMemo(() => peopleColumns(locale, t), [locale, t]);
  if (lines.length === 0) {
    return (
      <EmptyState icon={Users} title={t('parties.people.empty.title')}>
        {t('parties.people.empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.table}>
      <VirtualTable
        label={t('parties.tab.people')}
        columns={columns}
        rows={lines}
        rowKey={({ personId }) => personId}
        onOpen={({ personId }) => navigate(`/people/${personId}`)}
      />
    </div>
  );
}

function peopleColumns(locale: string, t: Translate): readonly TableColumn<PersonLine>[] {
  return [
    {
      id: 'name',
      header: t('parties.people.name'),
      width: 'minmax(170px, 1.2fr)',
      cell: ({ name }) => (
        <span className={styles.strong}>
          <Bidi>{name}</Bidi>
        </span>
      ),
    },
    {
      id: 'function',
      header: t('parties.people.function'),
      width: 'minmax(180px, 2fr)',
      cell: (line) =>
        line.function === '' ? (
          <NoValue />
        ) : (
          <span className={styles.cell} title={line.function}>
            <Bidi>{line.function}</Bidi>
          </span>
        ),
    },
    {
      id: 'when',
      header: t('parties.people.when'),
      width: 'minmax(192px, 1fr)',
      hideBelow: 680,
      cell: ({ when, appointment, printed }) => {
        if (when === 'printed' || !appointment) {
          return printed === null
            ? t('parties.people.printed-undated')
            : t('parties.people.printed', { date: formatEdtf(printed, locale) });
        }
        return periodInWords(appointment, locale, t);
      },
    },
    {
      id: 'meetings',
      header: t('parties.people.meetings'),
      hint: t('people.meetings.counted'),
      width: '116px',
      align: 'end',
      cell: ({ meetings }) => (meetings === 0 ? <NoValue /> : meetings),
    },
  ];
}
