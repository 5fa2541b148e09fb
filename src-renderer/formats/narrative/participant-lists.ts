import type { PartyMention } from './find-parties';
import { wordsOf, type Reading } from './reading';
import { within } from './span';

const heading =
  /^(?:\d+[.)] )?(?:(?:provisional |final )?list of )?(?:participants|participating (?:states|countries|delegations)|delegations|участники|список участников|делегации)(?: of the [\p{L} ]+)?:?$/u;

/** A block of a list of participants: the party whose delegation it opens, or stands under. */
export interface ListedBlock {
  readonly party: PartyMention;
  readonly opens: boolean;
}

/** The blocks under a heading "List of participants", by index; prose ends the list. */
export function participantBlocks(reading: Reading): ReadonlyMap<number, ListedBlock> {
  const listed = new Map<number, ListedBlock>();
  let open = false;
  let party: PartyMention | undefined;
  reading.blocks.forEach((block, at) => {
    const words = wordsOf(reading, block);
    if (heading.test(words)) {
      open = true;
      return;
    }
    if (!open) return;
    if (words.length > 220 || /\p{Ll}{3}\.$/u.test(words)) open = false;
    else {
      const first = within(reading.parties, block).find((item) =>
        /^[\s\d.)•*–-]*$/u.test(reading.folded.slice(block.start, item.start)),
      );
      // "Kazakhstan – 3 persons" opens a delegation; "IOM consultant" after it does too, as a list's lines do.
      if (first && first.form !== 'adjective') party = first;
      if (party) listed.set(at, { party, opens: party === first });
    }
  });
  return listed;
}
