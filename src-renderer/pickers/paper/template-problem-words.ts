import type { TemplateProblem } from '@/formats/word-template/fill-word-template';
import type { Translate } from '@/i18n/use-text';

/** What is wrong with a Word file of the house, and where it stands. */
export function templateProblemWords(problem: TemplateProblem, t: Translate): string {
  if (problem.kind === 'not-word') return t('word-file.not-word');
  const { kind, field } = problem;
  const near = problem.near === '' ? 'none' : problem.near;
  if (field === '') return t(kind === 'unknown' ? 'word-file.no-name' : 'word-file.lone-brace', { near });
  return t(`word-file.${kind}`, { field: `{${field}}`, near });
}

/** All that is wrong with a file, each in words and once: the same mistake on several lines is one. */
export function templateProblemsInWords(
  problems: readonly TemplateProblem[],
  t: Translate,
): readonly string[] {
  return [...new Set(problems.map((problem) => templateProblemWords(problem, t)))];
}
