import { Eye } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { WithdrawnVersion } from '@/domain/paper-version';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { GroupHeading } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import { meetingAddress } from '../page/meeting-address';
import { StatePillOfPaper } from './life-pill';
import { paperWithLanguage } from './paper-label';
import styles from './versions.module.css';

interface WithdrawnListProps {
  readonly dossier: MeetingDossier;
  readonly withdrawn: readonly WithdrawnVersion[];
}

/** So many figures of a hash tell versions apart on the screen. */
const figures = 12;

/** Versions of the meeting's papers that were given out and taken back: somebody may hold one of them. */
export function WithdrawnList({ dossier, withdrawn }: WithdrawnListProps) {
  const t = useText();
  const { locale } = useIntl();
  const format = useFormat();
  const moment = (at: string) => format.dateTime(new Date(at));
  if (withdrawn.length === 0) return null;
  return (
    <section className={styles.stack}>
      <GroupHeading count={withdrawn.length}>{t('life.withdrawn')}</GroupHeading>
      <p className={styles.hint}>{t('life.withdrawn.hint')}</p>
      <ol className={styles.versions}>
        {withdrawn.map(({ version, who, at, isOfBundle }) => (
          <li key={version.id} className={styles.version}>
            <div className={styles.words}>
              <span className={styles.bar}>
                <strong>{paperWithLanguage(dossier, version, locale, t)}</strong>
                <span>{t('life.version', { number: version.number })}</span>
                <StatePillOfPaper state={version.state} />
                <span className={styles.quiet}>
                  {t('life.by-at', { by: version.by, date: moment(version.at) })}
                </span>
                <code className={styles.hash} title={version.sha256}>
                  {version.sha256.slice(0, figures)}
                </code>
              </span>
              <span>
                {t(isOfBundle ? 'life.taken-out.by-at' : 'life.withdrawn.by-at', {
                  by: who,
                  date: moment(at),
                })}
              </span>
              {version.note === null ? null : <span>{version.note}</span>}
            </div>
            <span className={styles.bar}>
              <LinkButton
                to={meetingAddress(dossier.meeting.id, 'versions', version.id)}
                kind="quiet"
                size="s"
                icon={Eye}
              >
                {t('life.open')}
              </LinkButton>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
