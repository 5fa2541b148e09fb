import { isHeading, type Paragraph, type Statement } from '@/domain/paragraph';

type Counted = 'paragraphs' | 'statements' | 'follow-up' | 'ask' | 'missing';

/** The outcome in figures; what there is none of is left out, except paragraphs. */
export function countOutcome(
  paragraphs: readonly Paragraph[],
  statements: readonly Statement[],
  languages: readonly string[],
): readonly { readonly kind: Counted; readonly count: number }[] {
  const isMissing = ({ text }: Paragraph) =>
    Object.values(text).some((words) => words !== '') && languages.some((tag) => (text[tag] ?? '') === '');
  const counts: readonly { readonly kind: Counted; readonly count: number }[] = [
    { kind: 'paragraphs', count: paragraphs.filter((one) => !isHeading(one)).length },
    { kind: 'statements', count: statements.length },
    { kind: 'follow-up', count: statements.filter(({ followUp }) => followUp === 'yes').length },
    { kind: 'ask', count: statements.filter(({ followUp }) => followUp === 'ask').length },
    { kind: 'missing', count: paragraphs.filter(isMissing).length },
  ];
  return counts.filter(({ kind, count }) => count > 0 || kind === 'paragraphs');
}
