import { Ellipsis, Flag, ListChecks, ListPlus, MessageSquareQuote, Quote, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import { useIntl } from 'react-intl';
import { inLanguage } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Note } from '@/domain/note';
import { numberParagraphs } from '@/domain/number-paragraphs';
import { useText } from '@/i18n/use-text';
import { KeptTextArea } from '@/pickers/rows/kept-text-area';
import { TimeField } from '@/pickers/time-field';
import { useRun } from '@/pickers/use-run';
import { editNote } from '@/store/commands/notes';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { IconButton } from '@/ui/icon-button';
import { Menu, MenuItem, MenuLine } from '@/ui/menu';
import { partyName, speakerName } from '../interventions/speaker-name';
import { PlaceSelect, spotLabel, type useSpots } from '../speakers/place-select';
import type { Speakers } from '../speakers/speaker';
import { SpeakerField } from '../speakers/speaker-field';
import styles from './notes.module.css';
import type { NoteActions } from './use-note-actions';
import { WhatCame } from './what-came';

interface NoteRowProps {
  readonly note: Note;
  readonly dossier: MeetingDossier;
  readonly speakers: Speakers;
  readonly spots: ReturnType<typeof useSpots>;
  readonly actions: NoteActions;
}

/** A note: when, who, what; and what was made of it. Everything is edited in place. */
export const NoteRow = memo(function NoteRow({ note, dossier, speakers, spots, actions }: NoteRowProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const [isOpen, setOpen] = useState(false);
  const [asks, setAsks] = useState<'paragraph' | 'statement' | null>(null);
  const who = speakerName(note, dossier, locale);
  const party = partyName(note, dossier, locale);
  const time = note.takenAt.slice(11);
  const place = spotLabel(spots, note);
  const name = t('proceedings.note', { time, name: who ?? t('outcome.interventions.unknown') });
  const has = (id: string | null) => id !== null;
  return (
    <li className={styles.note} data-record={note.id} aria-label={name}>
      <button
        type="button"
        className={styles.when}
        aria-expanded={isOpen}
        aria-label={t('proceedings.note.edit', { name })}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.time}>{time}</span>
        <span className={styles.who}>
          <Bidi>{who ?? '—'}</Bidi>
          {party === null || party === who ? null : <span className={styles.party}>{party}</span>}
        </span>
      </button>
      <div className={styles.said}>
        <KeptTextArea
          label={t('proceedings.notes.text')}
          look="bare"
          keep={`notes/${note.id}/text`}
          saved={note.text}
          command={(text) => editNote(note, { text })}
        />
        {place === '' || isOpen ? null : <span className={styles.place}>{place}</span>}
        <WhatCame note={note} dossier={dossier} />
        {isOpen ? (
          <div className={styles.details} role="group" aria-label={name}>
            <SpeakerField
              label={t('proceedings.speaker')}
              speakers={speakers}
              shown={who ?? ''}
              takesFocus
              onChoose={(speaker) => void run(editNote(note, speaker))}
            />
            <TimeField
              label={t('proceedings.notes.time')}
              labelHidden={false}
              look="box"
              value={time}
              keep={`notes/${note.id}/takenAt`}
              command={(clock) =>
                editNote(note, {
                  takenAt: clock === null ? note.takenAt : `${note.takenAt.slice(0, 11)}${clock}`,
                })
              }
            />
            <PlaceSelect
              label={t('proceedings.spot')}
              spots={spots}
              value={note}
              onChange={(spot) => void run(editNote(note, spot))}
            />
            <Button size="s" onPress={() => setOpen(false)}>
              {t('outcome.done')}
            </Button>
          </div>
        ) : null}
        {asks === null ? null : (
          <ParagraphChoice
            dossier={dossier}
            label={t(`proceedings.ask.${asks}`)}
            onLeave={() => setAsks(null)}
            onChoose={(id) => {
              setAsks(null);
              void (asks === 'paragraph' ? actions.toParagraph(note, id) : actions.toStatement(note, id));
            }}
          />
        )}
      </div>
      <Menu
        label={t('proceedings.make', { name })}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} size="s" label={t('proceedings.make', { name })} />}
      >
        <MenuItem
          id="intervention"
          icon={MessageSquareQuote}
          label={t('proceedings.make.intervention')}
          isDisabled={has(note.interventionId)}
          onAction={() => void actions.toIntervention(note)}
        />
        <MenuItem
          id="paragraph"
          icon={ListChecks}
          label={t('proceedings.make.paragraph')}
          isDisabled={has(note.paragraphId)}
          onAction={() => void actions.toParagraph(note)}
        />
        <MenuItem
          id="after"
          icon={ListPlus}
          label={t('proceedings.make.after')}
          isDisabled={has(note.paragraphId) || dossier.paragraphs.length === 0}
          onAction={() => setAsks('paragraph')}
        />
        <MenuItem
          id="statement"
          icon={Quote}
          label={t('proceedings.make.statement')}
          isDisabled={has(note.statementId) || dossier.paragraphs.length === 0}
          onAction={() => setAsks('statement')}
        />
        <MenuItem
          id="recommendation"
          icon={Flag}
          label={t('proceedings.make.recommendation')}
          isDisabled={has(note.recommendationId)}
          onAction={() => void actions.toRecommendation(note)}
        />
        <MenuLine />
        <MenuItem
          id="remove"
          danger
          icon={Trash2}
          label={t('proceedings.notes.remove')}
          onAction={() => void actions.remove(note)}
        />
      </Menu>
    </li>
  );
});

interface ParagraphChoiceProps {
  readonly dossier: MeetingDossier;
  readonly label: string;
  readonly onChoose: (id: string) => void;
  readonly onLeave: () => void;
}

/** A paragraph of the outcome, found by its number or words. */
function ParagraphChoice({ dossier, label, onChoose, onLeave }: ParagraphChoiceProps) {
  const { locale } = useIntl();
  const items = numberParagraphs(dossier.paragraphs).map(({ paragraph, cited }) => ({
    id: paragraph.id,
    label: `${cited}. ${inLanguage(paragraph.text, locale).slice(0, 90)}`,
  }));
  return (
    <div className={styles.choice} ref={(element) => element?.querySelector('input')?.focus()}>
      <ComboBox
        label={label}
        items={items}
        value={null}
        onChange={(id) => {
          if (id !== null) onChoose(id);
        }}
        onBlur={onLeave}
      />
    </div>
  );
}
