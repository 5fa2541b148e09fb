import { isCapacityBeside, partsBeside, type PartyInHeading } from './qualified-party';
import { categoryBeside } from './standing-of-heading';
import type { RowProblem, TableRow } from './table-row';
import { stateIn } from './value-words';

/**
 * What the words beside the name of a delegation say: "(observer)" its category, "– Co-Chair" its capacity, "(online)"
 * how those below take part. What is not understood is left out, and told.
 */
export function besideParty(
  text: string,
  { mayBeSomebody = false }: Pick<PartyInHeading, 'mayBeSomebody'> = {},
): Pick<TableRow, 'category' | 'capacity' | 'isRemote' | 'problems'> {
  const { parts } = partsBeside(text);
  const category = parts.map(categoryBeside).find((one) => one !== null) ?? null;
  const capacity = parts.find((part) => isCapacityBeside(part)) ?? null;
  const isRemote = parts.some(isRemotely);
  const others = parts.filter(
    (part) => categoryBeside(part) === null && part !== capacity && !isRemotely(part),
  );
  const problems: readonly RowProblem[] = [
    ...(category ? [{ code: 'category-above', category, text } as const] : []),
    ...(capacity === null ? [] : [{ code: 'capacity-above', text: capacity } as const]),
    ...(isRemote ? [{ code: 'remote-above', text } as const] : []),
    ...(mayBeSomebody ? [{ code: 'body-or-name', text: parts.at(-1) ?? text } as const] : []),
    ...((others.length > 0 || parts.length === 0) && !mayBeSomebody
      ? [{ code: 'beside-party', text } as const]
      : []),
  ];
  return {
    ...(category ? { category } : {}),
    ...(capacity === null ? {} : { capacity }),
    ...(isRemote ? { isRemote } : {}),
    problems,
  };
}

function isRemotely(part: string): boolean {
  return stateIn(part) === 'remote';
}
