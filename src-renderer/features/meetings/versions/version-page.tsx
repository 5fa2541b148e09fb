import { ArrowLeft, ArrowLeftRight, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperVersion, WithdrawnVersion } from '@/domain/paper-version';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { PaperFrame } from '@/pickers/paper/paper-frame';
import { useRegister } from '@/store/react/register-context';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { meetingAddress } from '../page/meeting-address';
import { StatePillOfPaper } from './life-pill';
import { paperWithLanguage } from './paper-label';
import { useKeptPaper } from './use-kept-paper';
import { findingInWords, verifyVersions } from './verify';
import { VersionExport } from './version-export';
import styles from './versions.module.css';

interface VersionPageProps {
  readonly dossier: MeetingDossier;
  readonly version: PaperVersion;
  /** Where it was taken back. */
  readonly withdrawn?: WithdrawnVersion;
}

/** A version as it was printed, out of what was kept and not out of the records. */
export function VersionPage({ dossier, version, withdrawn }: VersionPageProps) {
  const t = useText();
  const { locale } = useIntl();
  const format = useFormat();
  const register = useRegister();
  const [found, setFound] = useState('');
  const read = useKeptPaper(version);
  const kept = read?.thawed;
  const address = (shown?: string) => meetingAddress(dossier.meeting.id, 'versions', shown);
  const verify = async () => {
    const { findings } = await verifyVersions(register, [version], dossier);
    setFound(findings[0] ? findingInWords(findings[0].finding, t) : '');
  };
  return (
    <div className={styles.stack}>
      <div className={styles.bar}>
        <LinkButton to={address()} kind="quiet" size="s" icon={ArrowLeft}>
          {t('life.back')}
        </LinkButton>
        <strong>{paperWithLanguage(dossier, version, locale, t)}</strong>
        <span>{t('life.version', { number: version.number })}</span>
        <StatePillOfPaper state={version.state} />
        <span className={styles.end}>
          {withdrawn ? null : (
            <LinkButton to={address(`${version.id}~now`)} kind="quiet" size="s" icon={ArrowLeftRight}>
              {t('life.compare-now')}
            </LinkButton>
          )}
          <Button kind="quiet" size="s" icon={ShieldCheck} onPress={() => void verify()}>
            {t('life.verify')}
          </Button>
          {kept?.ok && !read?.isAltered ? (
            <VersionExport paper={kept.paper} name={`${version.title} ${version.number}`} />
          ) : null}
        </span>
      </div>
      <p className={styles.quiet}>
        {t('life.by-at', { by: version.by, date: format.dateTime(new Date(version.at)) })} · SHA-256{' '}
        <code className={styles.hash}>{version.sha256}</code>
      </p>
      {withdrawn ? (
        <Banner kind="ask">
          {t(withdrawn.isOfBundle ? 'life.taken-out.by-at' : 'life.withdrawn.by-at', {
            by: withdrawn.who,
            date: format.dateTime(new Date(withdrawn.at)),
          })}
        </Banner>
      ) : null}
      <p role="status">{found}</p>
      {kept?.ok && read?.isAltered ? <Banner kind="danger">{t('life.damage.altered')}</Banner> : null}
      {kept && !kept.ok ? <Banner kind="danger">{t(`life.damage.${kept.damage.kind}`)}</Banner> : null}
      {kept?.ok ? (
        <div className={styles.sheet}>
          <PaperFrame
            kind={version.id}
            paper={kept.paper}
            title={t('life.as-printed')}
            onRecord={() => undefined}
          />
        </div>
      ) : null}
    </div>
  );
}
