import type { Id } from '@/domain/fields';
import type { OfferedDifference } from '@/formats/paper/hand/settle-hand';
import type { BroughtIn } from '@/store/commands/bring-in';

/** What is written of the differences that were accepted, each field once. */
export function broughtIn(
  meetingId: Id,
  name: string,
  accepted: readonly Pick<OfferedDifference, 'offer'>[],
): BroughtIn {
  const offers = accepted.map(({ offer }) => offer);
  const edits = offers.flatMap((offer) => (offer.kind === 'edit' ? offer.edits : []));
  const byField = new Map(
    edits.map((edit) => [[edit.table, edit.id, edit.field, edit.language].join(' '), edit]),
  );
  return {
    meetingId,
    name,
    edits: [...byField.values()],
    paragraphs: offers.flatMap((offer) => (offer.kind === 'add' ? [offer] : [])),
  };
}
