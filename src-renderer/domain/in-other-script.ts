import type { JournalValue } from './journal';
import { scriptOf } from './person';

/** Names and posts as sources print them, in a field that has one text and does not say of which language. */
const asPrinted: ReadonlySet<string> = new Set([
  'printedName',
  'printedSpeaker',
  'honorific',
  'function',
  'unit',
  'institution',
  'capacity',
]);

/**
 * Whether two values of a field say it in two scripts: "Aibek Karimov" and «Айбек Каримов». Neither contradicts the other,
 * and neither can stand for the other in a text of its own language.
 * @param field of a record, as claims name it
 */
export function isInOtherScript(field: string, one: JournalValue | undefined, two: JournalValue): boolean {
  return (
    asPrinted.has(field) &&
    typeof one === 'string' &&
    typeof two === 'string' &&
    one !== '' &&
    two !== '' &&
    scriptOf(one) !== scriptOf(two)
  );
}
