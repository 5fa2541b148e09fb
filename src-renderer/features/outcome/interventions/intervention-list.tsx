import { MessageSquareQuote, Plus } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { inLanguage, languageUsed } from '@/domain/fields';
import type { Intervention } from '@/domain/intervention';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { SourceNote } from '@/pickers/source-note';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { addListItem, removeListItem } from '@/store/commands/meeting-lists';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Pill } from '@/ui/pill';
import { KeyScope } from '@/ui/key-scope';
import { NoteMark } from '../notes/note-mark';
import { spotLabel, useSpots } from '../speakers/place-select';
import { InterventionForm } from './intervention-form';
import styles from './intervention-list.module.css';
import { partyName, speakersInLine } from './speaker-name';
import { useBlankRemoval } from './use-blank-removal';

interface InterventionListProps {
  readonly dossier: MeetingDossier;
  /** Languages shown, the first preferred. */
  readonly languages: readonly { readonly id: string; readonly name: string }[];
}

/** What was said at the meeting, by whom; each opens its form below. */
export function InterventionList({ dossier, languages }: InterventionListProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const spots = useSpots(dossier);
  const languageNames = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const [openId, setOpenId] = useState<string | null>(null);
  // Added just now: it takes the focus, and is gone again where nothing was recorded of it.
  const [freshId, setFreshId] = useState<string | null>(null);
  useBlankRemoval(dossier.meeting.id, freshId !== null && freshId === openId ? freshId : null);
  const section = useRef<HTMLElement>(null);
  const adds = useRef<HTMLButtonElement>(null);
  const language = languages[0]?.id ?? locale;
  const nameOf = (one: Intervention) =>
    speakersInLine(one, dossier, locale) ?? t('outcome.interventions.unknown');
  const add = async () => {
    const fresh = {
      sessionId: null,
      agendaItemId: null,
      language: null,
      personId: null,
      partyId: null,
      printedSpeaker: null,
      text: {},
    };
    const item = { ...fresh, meetingId: dossier.meeting.id, kind: 'statement', verbatim: false } as const;
    const id = await run(addListItem('interventions', item, t('outcome.interventions.unknown')));
    setFreshId(id);
    setOpenId(id);
  };
  const close = () => {
    const isFresh = openId === freshId;
    const row = section.current?.querySelector<HTMLElement>(`[data-record="${openId}"] button`);
    (isFresh ? adds.current : row)?.focus();
    setOpenId(null);
  };
  const remove = async (one: Intervention) => {
    setOpenId(null);
    if ((await run(removeListItem('interventions', one, nameOf(one)))) === null) return;
    notice(t('outcome.interventions.removed', { name: nameOf(one) }));
  };
  const onKeyDown = (event: KeyboardEvent, one: Intervention) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    void remove(one);
  };
  return (
    <section ref={section} className={styles.section} aria-labelledby="outcome-interventions">
      <header className={styles.head}>
        <h2 id="outcome-interventions" className={styles.heading}>
          {t('outcome.interventions')}
        </h2>
        <Button ref={adds} size="s" kind="quiet" icon={Plus} onPress={() => void add()}>
          {t('outcome.interventions.add')}
        </Button>
      </header>
      {dossier.interventions.length === 0 ? (
        <p className={styles.empty}>{t('outcome.interventions.empty')}</p>
      ) : null}
      <KeyScope
        as="ul"
        onKeys={(event) => {
          if (event.key === 'Escape' && openId !== null) close();
        }}
      >
        {dossier.interventions.map((one) => {
          const name = nameOf(one);
          const text = inLanguage(one.text, language);
          const party = partyName(one, dossier, locale);
          const place = spotLabel(spots, one);
          return (
            <li key={one.id} className={styles.item} data-record={one.id}>
              <div className={styles.line}>
                <button
                  type="button"
                  className={classNames(styles.row, openId === one.id && styles.open)}
                  aria-expanded={openId === one.id}
                  onClick={() => setOpenId(openId === one.id ? null : one.id)}
                  onKeyDown={(event) => onKeyDown(event, one)}
                >
                  <Icon of={MessageSquareQuote} size="s" />
                  <span className={styles.words}>
                    <span className={styles.who}>
                      <Bidi>{name}</Bidi>
                      {party === null || party === name ? null : (
                        <span className={styles.party}>{party}</span>
                      )}
                      <Pill>{t(`domain.intervention-kind.${one.kind}`)}</Pill>
                      {one.language === null ? null : (
                        <span className={styles.party}>{languageNames.of(one.language)}</span>
                      )}
                      {one.verbatim ? null : (
                        <span className={styles.party}>{t('outcome.interventions.paraphrase')}</span>
                      )}
                    </span>
                    {place === '' ? null : <span className={styles.place}>{place}</span>}
                    <span
                      className={classNames(styles.text, text === '' && styles.none)}
                      lang={languageUsed(one.text, language)}
                      dir="auto"
                    >
                      {text === '' ? t('outcome.interventions.no-text') : one.verbatim ? <q>{text}</q> : text}
                    </span>
                  </span>
                </button>
                <NoteMark notes={dossier.notes.filter((note) => note.interventionId === one.id)} />
                <SourceNote
                  dossier={dossier}
                  about={name}
                  claims={dossier.claims.filter((claim) => claim.recordId === one.id)}
                />
              </div>
              {openId === one.id ? (
                <InterventionForm
                  intervention={one}
                  dossier={dossier}
                  name={name}
                  languages={languages}
                  takesFocus={freshId === one.id}
                  onRemove={() => void remove(one)}
                  onClose={close}
                />
              ) : null}
            </li>
          );
        })}
      </KeyScope>
    </section>
  );
}
