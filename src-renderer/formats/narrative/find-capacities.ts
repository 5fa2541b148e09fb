import type { PartyMention } from './find-parties';
import type { Reading } from './reading';
import { within, type Span } from './span';

/** What a party acted as: "in its capacity of the Secretariat of …". */
export interface Capacity extends Span {
  readonly of: PartyMention;
  /** Verbatim, with the words that open it. */
  readonly printed: string;
}

const opening =
  /^,? ?\(?(?:in (?:its|their|his|her|the) capacity (?:of|as)|acting as|serving as|as (?:the )?(?=secretariat|chair|co-chair|depositary|support unit|observer)|в качестве|выступающ\p{L}+ (?:в качестве|как)|в роли)/u;

/** Capacities that stand right after a party; they reach to the end of their clause. */
export function findCapacities(reading: Reading): readonly Capacity[] {
  return reading.parties.flatMap((party) => {
    const after = reading.folded.slice(party.end, party.end + 40);
    const match = opening.exec(after);
    if (!match) return [];
    const start = party.end + (/^,? ?\(?/u.exec(after)?.[0].length ?? 0);
    return [{ ...capacityEnd(reading, start, party.end + match[0].length), of: party }].map((span) => ({
      ...span,
      printed: reading.text.slice(span.start, span.end),
    }));
  });
}

/** To the comma or full stop; an "and" goes on only between processes ("of the Prague Process and the Budapest Process"). */
function capacityEnd(reading: Reading, start: number, from: number): Span {
  const clause = /^[^,;.()\n]{0,160}/u.exec(reading.folded.slice(from, from + 160))?.[0] ?? '';
  const inside = within(reading.parties, { start: from, end: from + clause.length });
  const foreign = inside.find((mention, at) => at > 0 && mention.kind !== 'process');
  const verb =
    /(?<!\p{L})(?:participated|took part|attended|were|was|has|have|who|which|приня\p{L}+|участв\p{L}+)(?!\p{L})/u.exec(
      clause,
    );
  const and = foreign && /(?:,| and| и) (?:the )?$/u.exec(reading.folded.slice(from, foreign.start));
  const stop = Math.min(verb ? verb.index : clause.length, and ? and.index : clause.length);
  return { start, end: from + clause.slice(0, stop).trimEnd().length };
}
