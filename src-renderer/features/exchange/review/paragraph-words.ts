import type { DraftParagraph } from '@/domain/draft';

import type { FactWords, WordsContext } from './fact-words';

/** Who did what, of one statement. */
export interface StatementWords {
  readonly actor: string;
  readonly verb: string;
  /** Class, follow-up and whom it addresses. */
  readonly note: string;
  readonly isDropped: boolean;
}

const excerptLength = 140;

/** A paragraph by its statements; one without any by its first words. */
export function paragraphWords(
  paragraph: DraftParagraph | undefined,
  path: string,
  { t, dropped }: WordsContext,
): Pick<FactWords, 'label' | 'value' | 'statements' | 'notes'> {
  const label =
    paragraph?.kind === 'heading'
      ? t('domain.paragraph-kind.heading')
      : (paragraph?.number ?? t('exchange.fact.no-number'));
  const statements = (paragraph?.statements ?? []).map((statement, index) => ({
    actor: statement.actor ?? '',
    verb: statement.verb ?? '',
    note: [
      statement.class && t(`domain.statement-class.${statement.class}`),
      statement.followUp && statement.followUp !== 'no' && t(`domain.follow-up.${statement.followUp}`),
      statement.addressees && statement.addressees.length > 0 && `→ ${statement.addressees.join(', ')}`,
      statement.qualifier && t('exchange.fact.quoted', { text: statement.qualifier }),
    ]
      .filter(Boolean)
      .join(' · '),
    isDropped: dropped.includes(`${path}/statements/${index}`),
  }));
  return { label, value: excerpt(paragraph?.text ?? ''), statements, notes: [] };
}

/** The beginning of a text, to its last whole word. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= excerptLength) return line;
  return `${line.slice(0, line.lastIndexOf(' ', excerptLength))}…`;
}
