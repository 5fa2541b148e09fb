import { use, useMemo } from 'react';
import { yearOf } from '@/domain/edtf';
import { useHost } from '@/host/react/host-context';
import { useText, type Translate } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import type { MeetingRow } from '@/store/register';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import styles from './overview.module.css';

/** What the register holds and where it is kept. */
export function RegisterSection({ meetings }: { readonly meetings: readonly MeetingRow[] }) {
  const t = useText();
  const { facts } = useHost();
  const { persistent } = useRegister();
  const kept = use(persistent);
  const holds = useMemo(() => contents(meetings, t), [meetings, t]);
  return (
    <Card title={t('overview.register')}>
      <div className={styles.neighbour}>
        <p className={styles.name}>{holds}</p>
        <p className={styles.none}>
          {t(`overview.register.kept.${facts.kind}`)}{' '}
          {t(
            kept || facts.kind === 'electron'
              ? 'overview.register.protected'
              : 'overview.register.unprotected',
          )}
        </p>
        <div className={styles.actions}>
          <LinkButton to="/import">{t('overview.register.export')}</LinkButton>
          <LinkButton to="/meetings" kind="quiet">
            {t('overview.all')}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}

function contents(meetings: readonly MeetingRow[], t: Translate): string {
  const years = meetings.map(({ date }) => yearOf(date)).filter((year) => year !== null);
  const count = meetings.length;
  if (years.length === 0) return t('overview.register.holds-count', { count });
  const [from, until] = years.reduce(
    ([first, last], year) => [Math.min(first, year), Math.max(last, year)] as const,
    [Infinity, -Infinity] as const,
  );
  const key = from === until ? 'overview.register.holds-year' : 'overview.register.holds';
  return t(key, { count, from: String(from), until: String(until) });
}
