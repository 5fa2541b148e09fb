import { FileText } from 'lucide-react';
import { Link } from 'wouter';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Claim } from '@/domain/source';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { IconButton } from '@/ui/icon-button';
import { Popover } from '@/ui/popover';
import styles from './source-note.module.css';

interface SourceNoteProps {
  readonly dossier: MeetingDossier;
  readonly claims: readonly Claim[];
  /** What the claims are about, for the button's name. */
  readonly about: string;
}

/** A small mark that tells which sources a record comes from, and the words in them. */
export function SourceNote({ dossier, claims, about }: SourceNoteProps) {
  const t = useText();
  if (claims.length === 0) return null;
  const ids = [...new Set(claims.map((claim) => claim.sourceId))];
  return (
    <Popover
      label={t('attendance.sources.title')}
      placement="bottom end"
      trigger={
        <IconButton
          icon={FileText}
          size="s"
          kind="quiet"
          label={t('attendance.sources', { count: ids.length, name: about })}
        />
      }
    >
      <ul className={styles.list}>
        {ids.map((id) => (
          <SourcePlaces key={id} dossier={dossier} claims={claims.filter((claim) => claim.sourceId === id)} />
        ))}
      </ul>
    </Popover>
  );
}

function SourcePlaces({ dossier, claims }: Pick<SourceNoteProps, 'dossier' | 'claims'>) {
  const t = useText();
  const source = dossier.sources.find(({ id }) => id === claims[0]?.sourceId);
  const hash = source?.textSha256;
  const text = useLive(
    async (register) => {
      const bytes = hash === undefined ? undefined : await register.file(hash);
      return bytes ? new TextDecoder().decode(bytes) : '';
    },
    [hash],
  );
  const places = [
    ...new Set(claims.map(({ start, end }) => (text ?? '').slice(start, end).replace(/\s+/gu, ' '))),
  ];
  return (
    <li className={styles.source}>
      {source ? (
        <Link to={`/meetings/${dossier.meeting.id}/documents/${source.id}`} className={styles.name}>
          {source.title || source.fileName}
        </Link>
      ) : null}
      {places
        .filter((place) => place !== '')
        .slice(0, 3)
        .map((place) => (
          <q key={place} className={styles.place} dir="auto">
            {place.length > 220 ? `${place.slice(0, 220)}…` : place}
          </q>
        ))}
      {text !== undefined && places.every((place) => place === '') ? (
        <span className={styles.place}>{t('attendance.sources.no-place')}</span>
      ) : null}
    </li>
  );
}
