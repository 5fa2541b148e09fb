import type { TemplateProblem } from '@/formats/word-template/fill-word-template';
import type { Translate } from '@/i18n/use-text';

/** What is wrong with a Word file of the house, and where it stands. */
export function templateProblemWords(problem: TemplateProblem, t: Translate): string {
  if (problem.kind === 'not-word') return t('word-file.not-word');
  const { kind, field, near } = problem;
  return t(`word-file.${kind}`, { field: `{${field}}`, near: near === '' ? 'none' : near });
}
