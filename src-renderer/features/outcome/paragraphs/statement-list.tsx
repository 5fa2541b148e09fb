import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Statement } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { MadeRecommendation } from '../recommend/made-recommendation';
import { locateWords } from '../statements/locate-words';
import { nearestSentence } from '../statements/propose-statements';
import { StatementForm } from '../statements/statement-form';
import { StatementRow } from '../statements/statement-row';
import type { ParagraphActions } from '../use-paragraph-actions';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import styles from '../outcome-panel.module.css';

interface StatementListProps {
  readonly numbered: NumberedParagraph;
  readonly statements: readonly Statement[];
  readonly languages: readonly string[];
  readonly dossier: MeetingDossier;
  readonly openId: string | null;
  readonly actions: ParagraphActions;
}

/** The statements of a paragraph, those of the languages shown first. */
export function StatementList({
  numbered,
  statements,
  languages,
  dossier,
  openId,
  actions,
}: StatementListProps) {
  const t = useText();
  if (statements.length === 0) return null;
  const isOther = (statement: Statement) => !languages.includes(statement.language);
  const shown = statements.toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)));
  return (
    <ul className={styles.statements} aria-label={t('outcome.statement.list', { number: numbered.cited })}>
      {shown.map((statement) => {
        const text = numbered.paragraph.text[statement.language] ?? '';
        const isStale = locateWords(text, statement.text) === null;
        const today = isStale && openId === statement.id ? nearestSentence(text, statement.text) : null;
        return (
          <StatementRow
            key={statement.id}
            statement={statement}
            isStale={isStale}
            isOther={isOther(statement)}
            isOpen={openId === statement.id}
            onOpen={() => actions.openStatement(openId === statement.id ? null : statement.id)}
            onRemove={() => void actions.dropStatement(statement)}
            aside={<MadeRecommendation statement={statement} />}
          >
            {openId === statement.id ? (
              <StatementForm
                tags={dossier.tags.filter((tag) => tag.statementId === statement.id)}
                notes={dossier.notes.filter((note) => note.statementId === statement.id)}
                statement={statement}
                date={dossier.meeting.date}
                isStale={isStale}
                wordsOfToday={today}
                onAdopt={() => today !== null && actions.adoptWords(statement, today)}
                onRemove={() => void actions.dropStatement(statement)}
                onClose={actions.closeStatement}
              />
            ) : null}
          </StatementRow>
        );
      })}
    </ul>
  );
}
