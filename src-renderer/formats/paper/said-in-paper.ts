import { resolveWords } from '@/domain/post-glossary';
import type { PostPart } from '@/domain/post-wording';

import type { MinutesContext } from './minutes-context';

/**
 * What a function, unit or institution is called in the language of the paper (`resolveWords`). A capacity is a function
 * where a person has it, an institution where a delegation or an organiser has it.
 */
export function saidInPaper(
  { glossary, language }: Pick<MinutesContext, 'glossary' | 'language'>,
  kind: PostPart,
  printed: string | null,
): string | null {
  return printed === null ? null : resolveWords(glossary, kind, printed, language).words;
}
