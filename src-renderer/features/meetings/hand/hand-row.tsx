import type { ReactNode } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { OfferedDifference } from '@/formats/paper/hand/settle-hand';
import type { WordRun } from '@/formats/paper/life/compare-papers';
import { useText } from '@/i18n/use-text';
import { Checkbox } from '@/ui/checkbox';
import { LinkButton } from '@/ui/link-button';
import { Pill } from '@/ui/pill';
import { meetingAddress, type MeetingTab } from '../page/meeting-address';
import { tabOfRecord } from '../page/tab-of-record';
import { commentInWords, placeInWords } from './difference-words';
import styles from './hand.module.css';

interface HandRowProps {
  readonly dossier: MeetingDossier;
  readonly difference: OfferedDifference;
  readonly isChosen: boolean;
  /** An approved text printed it. */
  readonly isLocked: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One difference: as it was written, as it is in the file, and as the register has it by now. */
export function HandRow({ dossier, difference, isChosen, isLocked, onChoose }: HandRowProps) {
  const t = useText();
  const { offer, language, written, edited, now, runs, nowRuns, isSure, comments } = difference;
  const place = placeInWords(difference, dossier, t);
  const canBring = offer.kind !== 'none' && !isLocked;
  const lang = language === 'und' ? undefined : language;
  const isOther = offer.kind === 'edit' && offer.isConflict;
  return (
    <li className={styles.row} data-kind={offer.kind}>
      <div className={styles.head}>
        {canBring ? (
          <Checkbox isSelected={isChosen} onChange={onChoose}>
            {place}
          </Checkbox>
        ) : (
          <strong>{place}</strong>
        )}
        {isOther ? <Pill kind="danger">{t('hand.conflict')}</Pill> : null}
        {isSure || offer.kind === 'none' ? null : <Pill kind="ask">{t('hand.unsure')}</Pill>}
        {difference.isGap ? <Pill>{t('hand.translation')}</Pill> : null}
      </div>
      <div className={styles.texts}>
        <Text label={t('hand.written')} lang={lang}>
          {written === null ? (
            <span className={styles.quiet}>
              {t(difference.kind === 'new' ? 'hand.not-there' : 'hand.not-known')}
            </span>
          ) : (
            <Runs runs={runs} side="before" />
          )}
        </Text>
        <Text label={t('hand.edited')} lang={lang}>
          {edited === null ? (
            <span className={styles.quiet}>{t('hand.not-there')}</span>
          ) : (
            <Runs runs={runs} side="after" />
          )}
        </Text>
        {isOther ? (
          <Text label={t('hand.now')} lang={lang}>
            {nowRuns.length > 0 ? <Runs runs={nowRuns} side="after" /> : now}
          </Text>
        ) : null}
      </div>
      {comments.map(({ id, author, day, words }) => (
        <p key={id} className={styles.comment}>
          {commentInWords({ author, day, words }, t)}
        </p>
      ))}
      <Why difference={difference} isLocked={isLocked} dossier={dossier} />
    </li>
  );
}

function Text({
  label,
  lang,
  children,
}: {
  readonly label: string;
  readonly lang: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.text}>
      <span className={styles.quiet}>{label}</span>
      <div dir="auto" lang={lang} className={styles.words}>
        {children}
      </div>
    </div>
  );
}

function Runs({ runs, side }: { readonly runs: readonly WordRun[]; readonly side: 'before' | 'after' }) {
  const other = side === 'before' ? 'inserted' : 'deleted';
  return runs.map(({ kind, text }, index) => {
    if (kind === other) return null;
    if (kind === 'same') return <span key={index}>{shortened(text)}</span>;
    return kind === 'inserted' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
  });
}

/** Of words that nobody changed; in a paragraph of pages only what is near a change helps. */
const longest = 800;

function shortened(text: string): string {
  return text.length <= longest
    ? text
    : `${text.slice(0, longest / 2)} […] ${text.slice(text.length - longest / 2)}`;
}

function Why({
  difference: { offer, record },
  isLocked,
  dossier,
}: Pick<HandRowProps, 'difference' | 'isLocked' | 'dossier'>) {
  const t = useText();
  if (offer.kind !== 'none') return isLocked ? <p className={styles.quiet}>{t('hand.why.locked')}</p> : null;
  const tab: MeetingTab | null = offer.why === 'new' ? 'outcome' : record ? tabOfRecord(record.table) : null;
  return (
    <p className={styles.why}>
      {t(`hand.why.${offer.why}`)}
      {tab ? (
        <LinkButton kind="quiet" size="s" to={meetingAddress(dossier.meeting.id, tab)}>
          {t(`meetings.tab.${tab}`)}
        </LinkButton>
      ) : null}
    </p>
  );
}
