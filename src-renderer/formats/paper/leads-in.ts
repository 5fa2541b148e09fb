import type { Block } from './paper';
import { isText } from './running-text';
import { plainText } from './rich-text';

/**
 * Whether a paragraph leads into what follows it, as "the meeting recommended that States:" into its points: no page ends
 * between the two.
 */
export function leadsIn(block: Block | undefined, next: Block | undefined): boolean {
  if (block?.kind !== 'numbered' && block?.kind !== 'paragraph') return false;
  if (next?.kind === 'list') return true;
  if (block.kind === 'numbered' && next?.kind === 'numbered' && next.level > block.level) return true;
  return (isText(next) || next?.kind === 'quotation') && plainText(block.text).trimEnd().endsWith(':');
}
