import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Statement } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { MadeRecommendation } from '../recommend/made-recommendation';
import { locateWords } from '@/domain/locate-words';
import { wordsByLanguage, wordsIn } from '@/domain/statement-words';
import { nearestSentence } from '@/formats/narrative/propose-statements';
import type { Openings } from '../statements/openings-of';
import { StatementForm } from '../statements/statement-form';
import { StatementRow } from '../statements/statement-row';
import type { ParagraphActions } from '../use-paragraph-actions';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import styles from '../outcome-panel.module.css';

interface StatementListProps {
  readonly numbered: NumberedParagraph;
  readonly openings: Openings;
  readonly statements: readonly Statement[];
  readonly languages: readonly string[];
  readonly dossier: MeetingDossier;
  readonly openId: string | null;
  readonly litId: string | null;
  readonly actions: ParagraphActions;
}

/** The statements of a paragraph, those of the languages shown first. */
export function StatementList({
  numbered,
  openings,
  statements,
  languages,
  dossier,
  openId,
  litId,
  actions,
}: StatementListProps) {
  const t = useText();
  if (statements.length === 0) return null;
  const isOther = (statement: Statement) => languages.every((tag) => wordsIn(statement, tag) === null);
  const isStaleIn = (statement: Statement, language: string) => {
    const words = wordsIn(statement, language);
    const text = numbered.paragraph.text[language] ?? '';
    // A language in which the paragraph has no text has no words that could have changed.
    if (text === '' && language !== statement.language) return false;
    return words !== null && locateWords(text, words) === null;
  };
  const shown = statements.toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)));
  return (
    <ul className={styles.statements} aria-label={t('outcome.statement.list', { number: numbered.cited })}>
      {shown.map((statement) => {
        const text = numbered.paragraph.text[statement.language] ?? '';
        const isStale = isStaleIn(statement, statement.language);
        const today = isStale && openId === statement.id ? nearestSentence(text, statement.text) : null;
        return (
          <StatementRow
            key={statement.id}
            statement={statement}
            language={languages.find((tag) => wordsIn(statement, tag) !== null) ?? statement.language}
            isStale={Object.keys(wordsByLanguage(statement)).some((tag) => isStaleIn(statement, tag))}
            otherOpening={openings(statement)}
            isOther={isOther(statement)}
            isLit={litId === statement.id}
            onLight={actions.light}
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
                texts={numbered.paragraph.text}
                date={dossier.meeting.date}
                isStale={isStale}
                otherOpening={openings(statement)}
                wordsOfToday={today}
                onAdopt={() => today !== null && actions.adoptWords(statement, today)}
                onShow={() => actions.showInText(statement)}
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
