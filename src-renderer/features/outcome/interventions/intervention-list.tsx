import { MessageSquareQuote, Plus } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { inLanguage, languageUsed } from '@/domain/fields';
import type { Intervention } from '@/domain/intervention';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { speakersAsTyped } from '@/domain/speakers-as-typed';
import { useText } from '@/i18n/use-text';
import { SourceNote } from '@/pickers/sources/source-note';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { useWantedFocus } from '@/pickers/use-wanted-focus';
import { ofFreshIntervention } from '@/store/commands/fresh-intervention';
import { moveListItem, removeListItem } from '@/store/commands/meeting-lists';
import { newId } from '@/store/new-id';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Pill } from '@/ui/pill';
import { KeyScope } from '@/ui/key-scope';
import { NoteMark } from '../notes/note-mark';
import { spotLabel, useSpots } from '../speakers/place-select';
import type { Speakers } from '../speakers/speaker';
import { InterventionForm } from './intervention-form';
import styles from './intervention-list.module.css';
import { partyName, speakersInLine } from './speaker-name';
import { useBlankRemoval } from './use-blank-removal';

interface InterventionListProps {
  readonly dossier: MeetingDossier;
  readonly speakers: Speakers;
  /** Languages shown, the first preferred. */
  readonly languages: readonly { readonly id: string; readonly name: string }[];
}

/** What was said at the meeting, by whom; each opens its form below. */
export function InterventionList({ dossier, speakers, languages }: InterventionListProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const { typing } = useRegister();
  const spots = useSpots(dossier);
  const languageNames = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const [openId, setOpenId] = useState<string | null>(null);
  // Added just now: its form is open at once, and the register holds it from what is recorded of it first on.
  const [fresh, setFresh] = useState<Intervention | null>(null);
  useBlankRemoval(dossier.meeting.id, fresh !== null && fresh.id === openId ? fresh.id : null);
  const section = useRef<HTMLElement>(null);
  const focus = useWantedFocus(section);
  const adds = useRef<HTMLButtonElement>(null);
  const language = languages[0]?.id ?? locale;
  const nameOf = (one: Intervention) =>
    speakersInLine(one, dossier, locale) ?? t('outcome.interventions.unknown');
  const held = dossier.interventions;
  const isHeld = fresh === null || held.some(({ id }) => id === fresh.id);
  const shown = fresh === null || isHeld || fresh.id !== openId ? held : [...held, fresh];
  const add = () => {
    const next = blankIntervention(dossier.meeting.id);
    setFresh(next);
    setOpenId(next.id);
  };
  const close = () => {
    const isFresh = openId === fresh?.id;
    const row = section.current?.querySelector<HTMLElement>(`[data-record="${openId}"] button`);
    (isFresh ? adds.current : row)?.focus();
    setOpenId(null);
  };
  const stepOf = (one: Intervention) => {
    return <R,>(command: Command<R>, chosen: string | null): Command<R> =>
      one.id === fresh?.id && !isHeld ? ofFreshIntervention(one, command, chosen ?? nameOf(one)) : command;
  };
  const remove = async (one: Intervention) => {
    setOpenId(null);
    // What is still being typed would bring one back that is not held yet.
    await typing.flush();
    if ((await run(removeListItem('interventions', one, nameOf(one)))) === null) return;
    if (held.includes(one)) notice(t('outcome.interventions.removed', { name: nameOf(one) }));
  };
  /** @param from what has the focus, and keeps it at the new place */
  const move = (one: Intervention, by: -1 | 1, from: string) => {
    const others = held.filter(({ id }) => id !== one.id);
    const at = held.indexOf(one) + by;
    if (at < 0 || at > others.length) return;
    void run(moveListItem('interventions', one, others[at - 1]?.id ?? null, nameOf(one)));
    focus(`[data-record="${one.id}"] ${from}`);
  };
  const onKeyDown = (event: KeyboardEvent, one: Intervention) => {
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (!isMove && event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    if (isMove) move(one, event.key === 'ArrowUp' ? -1 : 1, 'button');
    else void remove(one);
  };
  return (
    <section ref={section} className={styles.section} aria-labelledby="outcome-interventions">
      <header className={styles.head}>
        <h2 id="outcome-interventions" className={styles.heading}>
          {t('outcome.interventions')}
        </h2>
        <Button ref={adds} size="s" kind="quiet" icon={Plus} onPress={add}>
          {t('outcome.interventions.add')}
        </Button>
      </header>
      {shown.length === 0 ? <p className={styles.empty}>{t('outcome.interventions.empty')}</p> : null}
      <KeyScope
        as="ul"
        onKeys={(event) => {
          if (event.key === 'Escape' && openId !== null) close();
        }}
      >
        {shown.map((one) => {
          const name = nameOf(one);
          const text = inLanguage(one.text, language);
          const party = partyName(one, dossier, locale);
          const place = spotLabel(spots, one);
          const asTyped = speakersAsTyped({
            interventions: [one],
            coSpeakers: dossier.coSpeakers.filter(({ interventionId }) => interventionId === one.id),
            claims: dossier.claims,
          });
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
                      {asTyped.length === 0 ? null : (
                        <Pill kind="ask">{t('proceedings.speaker.unknown')}</Pill>
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
                  takesFocus={fresh?.id === one.id}
                  speakers={speakers}
                  stepOf={stepOf(one)}
                  onMove={
                    held.includes(one) && held.length > 1
                      ? (by) => move(one, by, `[data-move="${by}"] button`)
                      : null
                  }
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

function blankIntervention(meetingId: string): Intervention {
  return {
    id: newId(),
    meetingId,
    sessionId: null,
    agendaItemId: null,
    personId: null,
    partyId: null,
    printedSpeaker: null,
    kind: 'statement',
    verbatim: false,
    language: null,
    text: {},
    order: '',
  };
}
