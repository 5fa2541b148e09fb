import { useIntl } from 'react-intl';
import type { FieldProblem } from '@/formats/paper/templates/fill-fields';
import { paperFields } from '@/formats/paper/templates/paper-fields';
import { useText, type Translate } from '@/i18n/use-text';
import styles from './field-problems-note.module.css';

interface FieldProblemsNoteProps {
  readonly problems: readonly FieldProblem[];
}

/** Tells beside a paper which fields of its texts it could not print. */
export function FieldProblemsNote({ problems }: FieldProblemsNoteProps) {
  const t = useText();
  const { locale } = useIntl();
  return (
    <div role="status">
      {problems.length === 0 ? null : (
        <p className={styles.note}>
          {[...fieldProblemsInWords(problems, locale, t), t('papers.field.marked')].join(' ')}
        </p>
      )}
    </div>
  );
}

/** Which fields of its texts a paper could not print, a sentence for each way in which it could not. */
export function fieldProblemsInWords(
  problems: readonly FieldProblem[],
  locale: string,
  t: Translate,
): readonly string[] {
  const language = locale.startsWith('ru') ? 'ru' : 'en';
  const empty = problems.flatMap((one) =>
    one.kind === 'empty' ? paperFields[one.field].words[language] : [],
  );
  const unknown = problems.flatMap((one) => (one.kind === 'unknown' ? `{${one.written}}` : []));
  return [
    ...(empty.length > 0 ? [t('papers.field.empty', { fields: empty.join('; ') })] : []),
    ...(unknown.length > 0 ? [t('papers.field.unknown', { fields: unknown.join(', ') })] : []),
    ...(problems.some(({ kind }) => kind === 'stray') ? [t('papers.field.stray')] : []),
  ];
}
