import { LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { MeetingLock } from '@/domain/paper-life';
import type { TableName } from '@/domain/records';
import { paperLanguages } from '@/formats/paper/paper';
import { languageInWords } from '@/i18n/language-in-words';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Icon } from '@/ui/icon';
import { LinkButton } from '@/ui/link-button';
import { meetingAddress, type MeetingTab } from '../page/meeting-address';
import { paperLabel } from './paper-label';
import styles from './versions.module.css';
import { lockReasonId } from '@/pickers/lock/lock';

/** What a part of the meeting edits. */
const tablesOfTab: Partial<Readonly<Record<MeetingTab, readonly TableName[]>>> = {
  details: ['meetings', 'projects', 'relatedEvents', 'tags'],
  organisers: ['organiserRoles'],
  agenda: ['agendaItems', 'sessions'],
  attendance: ['delegations', 'attendances', 'presences'],
  proceedings: ['interventions', 'coSpeakers'],
  outcome: ['paragraphs', 'statements'],
  documents: ['meetingDocuments'],
};

/** Parts whose words in a language that is not approved can still be written; see `isDraftWording`. */
const writtenByLanguage: ReadonlySet<MeetingTab> = new Set(['agenda', 'outcome']);

interface LockLineProps {
  readonly dossier: MeetingDossier;
  readonly lock: MeetingLock | null;
  readonly tab: MeetingTab;
}

/** Says why the fields below only show what they hold, or that they are open for a correction. */
export function LockLine({ dossier, lock, tab }: LockLineProps) {
  const t = useText();
  const { locale } = useIntl();
  const format = useFormat();
  const tables = tablesOfTab[tab] ?? [];
  const to = meetingAddress(dossier.meeting.id, 'versions');
  const correction = dossier.corrections.find(({ state }) => state === 'open');
  if (correction && tables.length > 0)
    return (
      <p className={styles.lock}>
        <Icon of={LockKeyholeOpen} size="s" />
        <span>{t('life.lock.open', { reason: correction.reason })}</span>
        <LinkButton to={to} kind="quiet" size="s">
          {t('life.lock.versions')}
        </LinkButton>
      </p>
    );
  const version = lock?.versions.find((one) => tables.some((table) => one.tables.includes(table)));
  if (!lock || !version || !tables.some((table) => lock.tables.has(table))) return null;
  const drafts = paperLanguages
    .filter((one) => !lock.languages.has(one))
    .map((one) => languageInWords(one, locale, t));
  const name = paperLabel(dossier, version.paper, locale, t);
  return (
    <p className={styles.lock}>
      <Icon of={LockKeyhole} size="s" />
      <span id={lockReasonId}>
        {t('life.lock.locked', { name, date: format.day(new Date(version.at)), by: version.by })}
        {writtenByLanguage.has(tab) && drafts.length > 0 ? (
          <> {t('life.lock.draft', { language: drafts.join(', ') })}</>
        ) : null}
      </span>
      <LinkButton to={to} kind="quiet" size="s">
        {t('life.lock.correct')}
      </LinkButton>
    </p>
  );
}
