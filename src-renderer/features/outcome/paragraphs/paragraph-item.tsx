import {
  ArrowDown,
  ArrowUp,
  Ellipsis,
  FileOutput,
  IndentDecrease,
  IndentIncrease,
  ListPlus,
  Merge,
  Trash2,
  WandSparkles,
} from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Formula } from '@/domain/operative-formulas';
import { numberLabel, type Statement } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { ExtractDialog } from '@/pickers/extract/extract-dialog';
import { SourceNote } from '@/pickers/source-note';
import { classNames } from '@/ui/class-names';
import { IconButton } from '@/ui/icon-button';
import { Menu, MenuItem, MenuLine } from '@/ui/menu';
import { KeyScope } from '@/ui/key-scope';
import { NoteMark } from '../notes/note-mark';
import type { ParagraphActions } from '../use-paragraph-actions';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import styles from './paragraph-item.module.css';
import { ParagraphText } from './paragraph-text';

interface ParagraphItemProps {
  readonly numbered: NumberedParagraph;
  readonly statements: readonly Statement[];
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  readonly dossier: MeetingDossier;
  readonly formulas: readonly Formula[];
  readonly litId: string | null;
  readonly actions: ParagraphActions;
  readonly children?: ReactNode;
}

/** A numbered paragraph: its text in one or two languages, and its statements below. */
export function ParagraphItem({
  numbered,
  statements,
  languages,
  dossier,
  formulas,
  litId,
  actions,
  children,
}: ParagraphItemProps) {
  const t = useText();
  const { paragraph, number, cited, isRepeated, isBetween } = numbered;
  const label = { id: paragraph.id, meetingId: paragraph.meetingId, printedNumber: cited };
  const claims = dossier.claims.filter((claim) => claim.recordId === paragraph.id);
  const [extracting, setExtracting] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.stepBack(event.target);
  };
  const act = (action: Parameters<ParagraphActions['act']>[1]) =>
    actions.act(numbered, action, languages[0]?.id ?? 'en');
  return (
    <KeyScope
      as="li"
      className={classNames(styles.item, styles[`level-${paragraph.level}`])}
      aria-label={t('outcome.paragraph', { number: cited })}
      data-record={paragraph.id}
      onKeys={onKeyDown}
    >
      <span
        draggable
        data-grip
        className={classNames(styles.number, isBetween && styles.between, isRepeated && styles.repeated)}
        title={
          isRepeated
            ? t('outcome.paragraph.repeated')
            : isBetween
              ? t('outcome.paragraph.between')
              : paragraph.number === null
                ? t('outcome.drag', { number: cited })
                : t('outcome.paragraph.frozen')
        }
      >
        {numberLabel(number, paragraph.level)}
        {isRepeated ? <span className={styles.sign}>!</span> : null}
      </span>
      <div className={styles.body}>
        <div className={styles.texts} data-count={languages.length}>
          {languages.map(({ id, name }) => (
            <ParagraphText
              key={id}
              label={label}
              language={id}
              languageName={name}
              stored={paragraph.text[id] ?? ''}
              statements={statements}
              litId={litId}
              onLight={actions.light}
              onOpen={actions.goToStatement}
              formulas={formulas}
              isTranslation={Object.entries(paragraph.text).some(([tag, text]) => tag !== id && text !== '')}
              onAction={(action, language) => actions.act(numbered, action, language)}
              onPair={actions.pair}
              texts={paragraph.text}
              onMark={(words, language, text) => actions.mark(paragraph, words, language, text)}
              onRead={(words, language, text) => actions.read(paragraph, words, language, text)}
              onPasteText={(text, isEmpty, language) => actions.paste(numbered, text, isEmpty, language)}
            />
          ))}
        </div>
        {children}
      </div>
      <div className={styles.tools}>
        <NoteMark notes={dossier.notes.filter((note) => note.paragraphId === paragraph.id)} />
        <SourceNote dossier={dossier} claims={claims} about={t('outcome.paragraph', { number: cited })} />
        <Menu
          label={t('outcome.paragraph.more', { number: cited })}
          placement="bottom end"
          trigger={
            <IconButton
              icon={Ellipsis}
              size="s"
              kind="quiet"
              label={t('outcome.paragraph.more', { number: cited })}
            />
          }
        >
          <MenuItem
            id="recognise"
            icon={WandSparkles}
            label={t('outcome.paragraph.recognise')}
            onAction={() =>
              void actions.recognise(
                numbered,
                languages.map(({ id }) => id),
              )
            }
          />
          <MenuItem
            id="insert"
            icon={ListPlus}
            label={t('outcome.paragraph.insert')}
            onAction={() => act({ kind: 'next' })}
          />
          <MenuLine />
          <MenuItem
            id="up"
            icon={ArrowUp}
            shortcut="Alt+ArrowUp"
            label={t('outcome.paragraph.up')}
            onAction={() => act({ kind: 'move', by: -1 })}
          />
          <MenuItem
            id="down"
            icon={ArrowDown}
            shortcut="Alt+ArrowDown"
            label={t('outcome.paragraph.down')}
            onAction={() => act({ kind: 'move', by: 1 })}
          />
          <MenuItem
            id="deeper"
            icon={IndentIncrease}
            shortcut="Alt+ArrowRight"
            label={t('outcome.paragraph.deeper')}
            isDisabled={paragraph.level === 2}
            onAction={() => act({ kind: 'level', by: 1 })}
          />
          <MenuItem
            id="shallower"
            icon={IndentDecrease}
            shortcut="Alt+ArrowLeft"
            label={t('outcome.paragraph.shallower')}
            isDisabled={paragraph.level === 0}
            onAction={() => act({ kind: 'level', by: -1 })}
          />
          <MenuItem
            id="join"
            icon={Merge}
            label={t('outcome.paragraph.join')}
            onAction={() => act({ kind: 'join' })}
          />
          <MenuLine />
          <MenuItem
            id="extract"
            icon={FileOutput}
            label={t('extract.action')}
            onAction={() => setExtracting(true)}
          />
          <MenuItem
            id="remove"
            danger
            icon={Trash2}
            label={t('outcome.paragraph.remove')}
            onAction={() => actions.remove(numbered)}
          />
        </Menu>
        {extracting ? (
          <ExtractDialog
            source={{ kind: 'paragraph', meetingId: paragraph.meetingId, paragraphId: paragraph.id }}
            name={t('outcome.paragraph', { number: cited })}
            onClose={() => setExtracting(false)}
          />
        ) : null}
      </div>
    </KeyScope>
  );
}
