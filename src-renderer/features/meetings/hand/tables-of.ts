import type { OfferedDifference } from '@/formats/paper/hand/settle-hand';

/** The tables that bringing a difference in would write to. */
export function tablesOf({ offer }: Pick<OfferedDifference, 'offer'>): readonly string[] {
  if (offer.kind === 'add') return ['paragraphs'];
  return offer.kind === 'edit' ? offer.edits.map(({ table }) => table) : [];
}
