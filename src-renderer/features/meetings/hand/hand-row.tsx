import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { languageName } from '@/domain/language-mark';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { OfferedDifference } from '@/formats/paper/hand/settle-hand';
import { useText } from '@/i18n/use-text';
import { Inserted } from '@/ui/changed-words';
import { Checkbox } from '@/ui/checkbox';
import { LinkButton } from '@/ui/link-button';
import { Pill } from '@/ui/pill';
import { meetingAddress, type MeetingTab } from '../page/meeting-address';
import { tabOfRecord } from '../page/tab-of-record';
import { WordRuns } from '../versions/word-runs';
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
  const { locale } = useIntl();
  const { offer, language, written, edited, beside, now, runs, nowRuns, isSure, comments } = difference;
  const place = placeInWords(difference, dossier, t);
  const canBring = offer.kind !== 'none' && !isLocked;
  const lang = language === 'und' ? undefined : language;
  const conflict = offer.kind === 'edit' ? offer.conflict : 'none';
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
        {conflict === 'same' ? <Pill kind="danger">{t('hand.conflict')}</Pill> : null}
        {conflict === 'apart' ? <Pill kind="ask">{t('hand.apart')}</Pill> : null}
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
            <WordRuns runs={runs} side="before" shorten={shortened} />
          )}
        </Text>
        <Text label={t('hand.edited')} lang={lang}>
          {edited === null ? (
            <span className={styles.quiet}>{t('hand.not-there')}</span>
          ) : (
            <WordRuns runs={runs} side="after" shorten={shortened} />
          )}
        </Text>
        {beside ? (
          <Text
            label={t('hand.edited-in', {
              language: languageName(beside.language, locale) ?? beside.language,
            })}
            lang={beside.language}
          >
            <Inserted>{beside.words}</Inserted>
          </Text>
        ) : null}
        {conflict === 'none' ? null : (
          <Text label={t('hand.now')} lang={lang}>
            {nowRuns.length > 0 ? <WordRuns runs={nowRuns} side="after" shorten={shortened} /> : now}
          </Text>
        )}
        {conflict === 'apart' && offer.kind === 'edit' ? (
          <Text label={t('hand.both')} lang={lang}>
            {offer.edits.map(({ after }) => after).join('\n')}
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

/** Of words that nobody changed; in a paragraph of pages only what is near a change helps. */
const longest = 800;

function shortened(text: string): string {
  return text.length <= longest
    ? text
    : `${text.slice(0, longest / 2)} […] ${text.slice(text.length - longest / 2)}`;
}

function Why({
  difference: { offer, record, facts },
  isLocked,
  dossier,
}: Pick<HandRowProps, 'difference' | 'isLocked' | 'dossier'>) {
  const t = useText();
  if (offer.kind !== 'none') return isLocked ? <p className={styles.quiet}>{t('hand.why.locked')}</p> : null;
  if (facts.length > 0) return <WhereFacts facts={facts} dossier={dossier} />;
  if (offer.why === 'letter')
    return (
      <p className={styles.why}>
        {t('hand.why.letter')}
        <LinkButton kind="quiet" size="s" to="/settings/papers">
          {t('templates.title')}
        </LinkButton>
      </p>
    );
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

/** Facts that the paper sets into words of its own, each with the way to its field. */
function WhereFacts({ facts, dossier }: Pick<OfferedDifference, 'facts'> & Pick<HandRowProps, 'dossier'>) {
  const t = useText();
  const fields = facts.filter((fact) => fact !== 'letter-date');
  return (
    <>
      {fields.length > 0 ? (
        <p className={styles.why}>
          {t('hand.why.fact')}
          {fields.map((fact) => (
            <LinkButton
              key={fact}
              kind="quiet"
              size="s"
              to={meetingAddress(dossier.meeting.id, 'details', fact)}
            >
              {t(`meetings.details.${fact}`)}
            </LinkButton>
          ))}
        </p>
      ) : null}
      {facts.includes('letter-date') ? <p className={styles.why}>{t('hand.why.letter-date')}</p> : null}
    </>
  );
}
