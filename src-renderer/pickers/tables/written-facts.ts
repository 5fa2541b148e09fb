import type { PlannedRow } from '@/formats/tables/planned-row';
import type { TableField } from '@/formats/tables/table-field';
import { tableLanguage } from '@/formats/tables/table-language';
import { consentWords, dutyWords, roleWords, stateWords, wordFor } from '@/formats/tables/value-words';

/** What a row writes of somebody beside name, party and titles, in the order of the app's own tables, in words. */
export function writtenFacts(
  { facts: { seat, post, person } }: Pick<PlannedRow, 'facts'>,
  locale: string,
): readonly { readonly field: TableField; readonly text: string }[] {
  const language = tableLanguage(locale);
  const { roles = [], state, days = [], publish } = seat;
  const { duty } = post;
  const texts: readonly (readonly [TableField, string | null | undefined])[] = [
    ['roles', roles.map((role) => wordFor(roleWords, role, language)).join(', ')],
    ['state', state && wordFor(stateWords, state, language)],
    ['days', days.join(', ')],
    ['on-behalf-of', seat.onBehalfOf],
    ['capacity', seat.capacity],
    ['publish', publish && wordFor(consentWords, publish, language)],
    ['duty', duty && wordFor(dutyWords, duty, language)],
    ['email', post.email],
    ['phone', post.phone],
    ['address', post.address],
    ['note', person.note],
  ];
  return texts.flatMap(([field, text]) => (text ? [{ field, text }] : []));
}
