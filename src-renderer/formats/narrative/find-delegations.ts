import type { DraftMeeting } from '@/domain/draft';
import { derived, stated, uncertain, type Clue, type Found } from './found';
import { attendanceZones } from './attendance-zones';
import { categoryOf, type DelegationCategory } from './delegation-category';
import { findCapacities, type Capacity } from './find-capacities';
import type { PartyMention } from './find-parties';
import { participantBlocks } from './participant-lists';
import { isActing } from './party-lists';
import type { Reading } from './reading';
import { touching, within } from './span';

export type Delegation = DraftMeeting['delegations'][number];

/** Who took part, by delegation, with the name as printed; parties merely mentioned are not here. */
export function findDelegations(reading: Reading): readonly Found<Delegation>[] {
  const spans = findCapacities(reading);
  const capacities = new Map(spans.map((capacity) => [capacity.of.start, capacity]));
  const inCapacity = touching(spans);
  const found: Found<Delegation>[] = [];
  for (const sentence of reading.sentences) {
    if (within(reading.parties, sentence).length === 0) continue;
    for (const { span, category } of attendanceZones(reading, sentence)) {
      for (const mention of within(reading.parties, span)) {
        if (inCapacity(mention) || !takesPart(reading, mention)) continue;
        const own = category ?? categoryOf(reading, mention, sentence);
        found.push(delegation(reading, mention, capacities, own));
      }
    }
  }
  return [...found, ...listed(reading, capacities)];
}

/** "in Kazakhstan", "refugees from Afghanistan", "Tajikistan's chairmanship" name no delegation. */
function takesPart(reading: Reading, mention: PartyMention): boolean {
  if (!isActing(mention) || mention.party === 'SUPPORT-UNIT') return false;
  const before = reading.folded.slice(Math.max(0, mention.start - 40), mention.start);
  const after = reading.folded.slice(mention.end, mention.end + 40);
  if (/(?<!\p{L})(?:in|into|within|at|в|во|на территории) $/u.test(before)) return false;
  if (
    /(?:refugees|migrants|people|displaced persons|беженцы|мигранты|беженцев|мигрантов) (?:from|из) $/u.test(
      before,
    )
  )
    return false;
  // "… of the OSCE" after one of its offices names the same once more.
  const owner = within(reading.parties, { start: mention.start - 160, end: mention.start }).at(-1);
  if (owner?.kind === 'organisation' && reading.folded.slice(owner.end, mention.start) === ' of ')
    return false;
  if (/^'s? (?!experts?|delegat|representat|minister|ambassador|coordinator)/u.test(after)) return false;
  return !/^ (?:chairmanship|presidency|initiative|law|border)/u.test(after);
}

function delegation(
  reading: Reading,
  mention: PartyMention,
  capacities: ReadonlyMap<number, Capacity>,
  category: DelegationCategory,
): Found<Delegation> {
  const capacity = capacities.get(mention.start);
  const clues: Clue[] = [
    mention.known ? stated(mention) : uncertain(mention, 'review.why.unknown-organisation'),
  ];
  if (category !== 'unspecified') clues.push(derived(mention, 'category'));
  if (capacity) clues.push(stated(capacity, 'capacity'));
  const experts =
    category === 'expert'
      ? /^'?s? experts?/u.exec(reading.folded.slice(mention.end, mention.end + 12))
      : null;
  return {
    value: {
      party: mention.party,
      printedName: reading.text.slice(mention.start, mention.end + (experts?.[0].length ?? 0)),
      category,
      ...(capacity ? { capacity: capacity.printed } : {}),
    },
    clues,
  };
}

/** Lines of a list of participants that open with a party are its delegation. */
function listed(reading: Reading, capacities: ReadonlyMap<number, Capacity>): readonly Found<Delegation>[] {
  return [...participantBlocks(reading).values()].flatMap(({ party, opens, category }) => {
    if (!opens || !isActing(party) || party.party === 'SUPPORT-UNIT') return [];
    const own = categoryOf(reading, party, { start: party.start, end: party.end + 40 });
    return [
      delegation(
        reading,
        party,
        capacities,
        own === 'unspecified' || own === 'organisation' ? (category ?? own) : own,
      ),
    ];
  });
}
