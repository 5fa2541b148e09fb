import { Heading } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Formula } from '@/domain/operative-formulas';
import { isHeading, numberLabel, type Statement } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { ExtractDialog } from '@/pickers/extract/extract-dialog';
import { SourceNote } from '@/pickers/sources/source-note';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { KeyScope } from '@/ui/key-scope';
import { NoteMark } from '../notes/note-mark';
import type { ParagraphActions } from '../use-paragraph-actions';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import styles from './paragraph-item.module.css';
import { ParagraphMenu } from './paragraph-menu';
import { ParagraphText } from './paragraph-text';

interface ParagraphItemProps {
  readonly numbered: NumberedParagraph;
  /** How it is called. */
  readonly name: string;
  readonly canBeDeeper: boolean;
  /** A heading stands before it. */
  readonly isBelowHeading: boolean;
  readonly statements: readonly Statement[];
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  readonly dossier: MeetingDossier;
  readonly formulas: readonly Formula[];
  readonly litId: string | null;
  readonly actions: ParagraphActions;
  readonly children?: ReactNode;
}

/** A paragraph or a heading: its text in one or two languages, and the statements of a paragraph below. */
export function ParagraphItem({
  numbered,
  name,
  canBeDeeper,
  isBelowHeading,
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
  const isHead = isHeading(paragraph);
  const label = { id: paragraph.id, meetingId: paragraph.meetingId, printedNumber: cited };
  const claims = useMemo(() => {
    const own = dossier.statements.flatMap(({ id, paragraphId }) => (paragraphId === paragraph.id ? id : []));
    const ids = new Set([paragraph.id, ...own]);
    return dossier.claims.filter(({ recordId }) => ids.has(recordId));
  }, [dossier.claims, dossier.statements, paragraph.id]);
  const [extracting, setExtracting] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.stepBack(event.target);
  };
  return (
    <KeyScope
      as="li"
      className={classNames(styles.item, isHead ? styles.heading : styles[`level-${paragraph.level}`])}
      aria-label={name}
      data-record={paragraph.id}
      onKeys={onKeyDown}
    >
      <span
        draggable
        data-grip
        className={classNames(
          styles.number,
          number.includes(' ') && styles.long,
          isRepeated && styles.repeated,
        )}
        title={
          isHead
            ? t('outcome.heading.drag')
            : isRepeated
              ? t('outcome.paragraph.repeated')
              : isBetween
                ? t('outcome.paragraph.between')
                : paragraph.number === null
                  ? t('outcome.drag', { number: cited })
                  : t('outcome.paragraph.frozen')
        }
      >
        {isHead ? <Icon of={Heading} size="s" /> : numberLabel(number, paragraph.level)}
        {isRepeated ? <span className={styles.sign}>!</span> : null}
      </span>
      <div className={styles.body}>
        <div className={styles.texts} data-count={languages.length}>
          {languages.map(({ id, name: languageName }) => (
            <ParagraphText
              key={id}
              label={label}
              isHead={isHead}
              language={id}
              name={t('outcome.line.text', { name, language: languageName })}
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
        <SourceNote dossier={dossier} claims={claims} about={name} />
        <ParagraphMenu
          numbered={numbered}
          name={name}
          languages={languages.map(({ id }) => id)}
          canBeDeeper={canBeDeeper}
          isBelowHeading={isBelowHeading}
          actions={actions}
          onExtract={() => setExtracting(true)}
        />
        {extracting ? (
          <ExtractDialog
            source={{ kind: 'paragraph', meetingId: paragraph.meetingId, paragraphId: paragraph.id }}
            name={name}
            onClose={() => setExtracting(false)}
          />
        ) : null}
      </div>
    </KeyScope>
  );
}
