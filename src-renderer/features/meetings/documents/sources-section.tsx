import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { formatEdtf } from '@/domain/format-edtf';
import { useText } from '@/i18n/use-text';
import { useFormat } from '@/i18n/use-format';
import { Bidi } from '@/ui/bidi';
import { GroupHeading } from '@/ui/card';
import rows from '@/pickers/rows/rows.module.css';
import styles from './documents.module.css';
import { OriginalActions } from '@/pickers/sources/original-actions';
import { originalKind } from '@/pickers/sources/original-kind';
import { useHeldFiles } from '@/pickers/sources/use-original';
import { sourceAddress } from '@/pickers/sources/source-address';
import { sourceName } from '@/pickers/sources/source-name';

/** Where the facts came from, with how much each source states about this meeting. */
export function SourcesSection({ dossier }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const held = useHeldFiles(dossier.sources.map(({ sha256 }) => sha256));
  return (
    <section className={rows.section}>
      <GroupHeading>{t('meetings.sources')}</GroupHeading>
      {dossier.sources.length === 0 ? (
        <p className={rows.empty}>{t('meetings.sources.empty')}</p>
      ) : (
        <ul className={styles.sources}>
          {dossier.sources.map((source) => {
            const name = sourceName(source);
            const count = dossier.claims.filter(({ sourceId }) => sourceId === source.id).length;
            return (
              <li key={source.id} className={styles.source}>
                <div className={styles.words}>
                  <p className={styles.name}>
                    <Link to={sourceAddress(dossier.meeting.id, source.id)}>
                      <Bidi>{name}</Bidi>
                    </Link>
                  </p>
                  <p className={styles.facts}>
                    <span>{t(`domain.source-type.${source.type}`)}</span>
                    {name === source.fileName ? null : <Bidi>{source.fileName}</Bidi>}
                    <span>{t(`sources.kind.${originalKind(source)}`)}</span>
                    <span>{format.fileSize(source.size)}</span>
                    {source.published ? (
                      <span>
                        {t('meetings.sources.published', { date: formatEdtf(source.published, locale) })}
                      </span>
                    ) : null}
                    <span>{t('meetings.sources.claims', { count })}</span>
                  </p>
                </div>
                {held ? (
                  <span className={styles.actions}>
                    <OriginalActions source={source} isHeld={held.has(source.sha256)} />
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
