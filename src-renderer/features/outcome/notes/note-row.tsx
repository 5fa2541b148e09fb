import { Ellipsis, Flag, ListChecks, ListPlus, MessageSquareQuote, Quote, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import { useIntl } from 'react-intl';
import { inLanguage } from '@/domain/fields';
import type { Note } from '@/domain/note';
import type { Paragraph } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { KeptTextArea } from '@/pickers/rows/kept-text-area';
import { editNote } from '@/store/commands/notes';
import { Bidi } from '@/ui/bidi';
import { ComboBox } from '@/ui/combo-box';
import { IconButton } from '@/ui/icon-button';
import { Pill } from '@/ui/pill';
import { Menu, MenuItem, MenuLine } from '@/ui/menu';
import { NoteDetails } from './note-details';
import styles from './notes.module.css';
import { useNotesScope } from './notes-scope';
import type { NoteActions } from './use-note-actions';
import { WhatCame } from './what-came';
import { useLock } from '@/pickers/lock/lock';

interface NoteRowProps {
  readonly note: Note;
  /** Who spoke, for whom and at which point of the agenda, as it is shown. */
  readonly who: string | null;
  readonly party: string | null;
  readonly place: string;
  /** Whether its speaker stands as typed, and means nobody who is known. */
  readonly isUnknown: boolean;
  readonly hasParagraphs: boolean;
  readonly actions: NoteActions;
}

/**
 * A note: when, who, what; and what was made of it. Everything is edited in place. Drawn anew only where something of it
 * changed: what is typed in one note, and saved at every pause, is no news for hundreds of others.
 */
export const NoteRow = memo(OneNote, isSameRow);

function isSameRow({ note, ...before }: NoteRowProps, { note: other, ...after }: NoteRowProps): boolean {
  return isSameFields(note, other) && isSameFields(before, after);
}

function isSameFields<T extends object>(before: T, after: T): boolean {
  const keys = Object.keys(after) as (keyof T)[];
  return keys.length === Object.keys(before).length && keys.every((key) => before[key] === after[key]);
}

function OneNote({ note, who, party, place, isUnknown, hasParagraphs, actions }: NoteRowProps) {
  const t = useText();
  const isLocked = {
    interventions: useLock('interventions'),
    paragraphs: useLock('paragraphs'),
    statements: useLock('statements'),
  };
  const [isOpen, setOpen] = useState(false);
  const [asks, setAsks] = useState<'paragraph' | 'statement' | null>(null);
  const time = note.takenAt.slice(11);
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
          {isUnknown ? ' ' : null}
          {isUnknown ? <Pill kind="ask">{t('proceedings.speaker.unknown')}</Pill> : null}
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
        {[note.interventionId, note.paragraphId, note.statementId, note.recommendationId].some(has) ? (
          <WhatCame note={note} />
        ) : null}
        {isOpen ? <NoteDetails note={note} who={who} name={name} onClose={() => setOpen(false)} /> : null}
        {asks === null ? null : (
          <ParagraphChoice
            label={t(`proceedings.ask.${asks}`)}
            onLeave={() => setAsks(null)}
            onChoose={(paragraph) => {
              setAsks(null);
              void (asks === 'paragraph'
                ? actions.toParagraph(note, paragraph.id)
                : actions.toStatement(note, paragraph));
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
          isDisabled={has(note.interventionId) || isLocked.interventions}
          onAction={() => void actions.toIntervention(note)}
        />
        <MenuItem
          id="paragraph"
          icon={ListChecks}
          label={t('proceedings.make.paragraph')}
          isDisabled={has(note.paragraphId) || isLocked.paragraphs}
          onAction={() => void actions.toParagraph(note)}
        />
        <MenuItem
          id="after"
          icon={ListPlus}
          label={t('proceedings.make.after')}
          isDisabled={has(note.paragraphId) || !hasParagraphs || isLocked.paragraphs}
          onAction={() => setAsks('paragraph')}
        />
        <MenuItem
          id="statement"
          icon={Quote}
          label={t('proceedings.make.statement')}
          isDisabled={has(note.statementId) || !hasParagraphs || isLocked.statements}
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
}

interface ParagraphChoiceProps {
  readonly label: string;
  readonly onChoose: (paragraph: Paragraph) => void;
  readonly onLeave: () => void;
}

/** Of a stable identity: called when it comes, and not at every change. */
function takeFocus(element: HTMLElement | null): void {
  element?.querySelector('input')?.focus();
}

/** A paragraph of the outcome, found by its number or words. */
function ParagraphChoice({ label, onChoose, onLeave }: ParagraphChoiceProps) {
  const { locale } = useIntl();
  const { numbered } = useNotesScope();
  const items = numbered.map(({ paragraph, cited }) => ({
    id: paragraph.id,
    label: `${cited}. ${inLanguage(paragraph.text, locale).slice(0, 90)}`,
    names: [cited],
  }));
  return (
    <div className={styles.choice} ref={takeFocus}>
      <ComboBox
        label={label}
        items={items}
        value={null}
        onChange={(id) => {
          const chosen = numbered.find(({ paragraph }) => paragraph.id === id);
          if (chosen) onChoose(chosen.paragraph);
        }}
        onBlur={onLeave}
      />
    </div>
  );
}
