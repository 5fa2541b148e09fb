import type { DraftMeeting } from '@/domain/draft';
import { derived, stated, uncertain, type Clue, type Found } from './found';
import { attendanceZones } from './attendance-zones';
import { categoryOf, type DelegationCategory } from './delegation-category';
import { findCapacities, type Capacity } from './find-capacities';
import type { PartyMention } from './find-parties';
import type { PersonMention } from './find-people';
import { listedSpeakers, type OwnMeeting } from './listed-speakers';
import { participantBlocks } from './participant-lists';
import { followingList, isActing } from './party-lists';
import type { PeopleOfTables } from './people-tables';
import type { Reading } from './reading';
import { touching, within, type Span } from './span';

export type Delegation = DraftMeeting['delegations'][number];

/** Who took part, by delegation, with the name as printed; parties merely mentioned are not here. */
export function findDelegations(reading: Reading, { main, date }: OwnMeeting): readonly Found<Delegation>[] {
  const spans = findCapacities(reading);
  const capacities = new Map(spans.map((capacity) => [capacity.of.start, capacity]));
  const inCapacity = touching(spans);
  const found: Found<Delegation>[] = [];
  for (const sentence of reading.sentences) {
    if (within(reading.parties, sentence).length === 0 || isOfOtherDate(reading, sentence, date)) continue;
    for (const { span, category } of attendanceZones(reading, sentence, main)) {
      for (const mention of within(reading.parties, span)) {
        if (inCapacity(mention) || !takesPart(reading, mention)) continue;
        const own = category ?? categoryOf(reading, mention, sentence);
        found.push(delegation(reading, mention, capacities, own));
      }
    }
  }
  const all = [...found, ...listed(reading, capacities), ...turns(reading)];
  return all.length > 0 ? all : longestRow(reading, date);
}

/** "The first conference was held on 12 April 2018; in it took part …": those came to another meeting. */
export function isOfOtherDate(reading: Reading, sentence: Span, date: string | undefined): boolean {
  if (date === undefined || !/^\d{4}/u.test(date)) return false;
  // "We, the Ministers …, recalling the decision of 12 June 2017": those who speak are here.
  if (/^(?:we|мы), /u.test(reading.folded.slice(sentence.start, sentence.start + 4))) return false;
  const days = within(reading.dates, sentence).filter(({ edtf }) => /^\d{4}-\d\d-\d\d/u.test(edtf));
  if (days.length === 0) return false;
  // "the meeting held in Praia on 6 November, which A and B attended": on another day another meeting was held.
  const isHeldThen = days.some(({ start }) =>
    heldOn.test(reading.folded.slice(Math.max(sentence.start, start - 70), start)),
  );
  if (isHeldThen && /-\d\d-\d\d/u.test(date)) return days.every(({ edtf }) => !overlap(edtf, date));
  return days.every(({ edtf }) => edtf.slice(0, 4) !== date.slice(0, 4));
}

const heldOn =
  /(?<!\p{L})(?:meetings?|sessions?|workshops?|seminars?|conference|(?:заседани|встреч|совещани|конференци|семинар)\p{L}*),? (?:of [\p{L} ]{3,30} )?(?:which (?:was|were) )?(?:held|convened|проведенн\p{L}+|состоявш\p{L}+|прошедш\p{L}+) [^.;:]{0,50}$/u;

/** Whether two days or spans of days, in EDTF, have a day in common. */
function overlap(one: string, two: string): boolean {
  const [first = '', last = first] = one.split('/');
  const [from = '', until = from] = two.split('/');
  return first <= until && from <= last;
}

/** States one after another near the head of a text that tells in no known words who came: perhaps those did. */
function longestRow(reading: Reading, date: string | undefined): readonly Found<Delegation>[] {
  let best: readonly PartyMention[] = [];
  const head = (reading.sentences[0]?.block ?? 0) + 14;
  for (const sentence of reading.sentences) {
    if (sentence.block > head) break;
    if (isOfOtherDate(reading, sentence, date)) continue;
    const states = within(reading.parties, sentence).filter((party) => takesPart(reading, party));
    const [first] = states;
    if (!first || states.length < 4) continue;
    const row = followingList(reading, { start: first.start, end: sentence.end });
    if (row.length > best.length) best = row;
  }
  if (best.length < 4) return [];
  return best.map((mention) => {
    const made = delegation(
      reading,
      mention,
      new Map(),
      mention.kind === 'state' ? 'unspecified' : 'organisation',
    );
    return { ...made, clues: [uncertain(mention, 'review.why.row-of-parties')] };
  });
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
  // "from the European Union to Afghanistan" names no two of those who came.
  const isReach =
    (/(?<!\p{L})from (?:the )?$/u.test(before) && /^ to (?:the )?\p{L}/u.test(after)) ||
    /(?<!\p{L})from (?:the )?[\p{L} ]{3,30} to (?:the )?$/u.test(before);
  if (isReach) return false;
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
    !mention.known
      ? uncertain(mention, 'review.why.unknown-organisation')
      : category === 'invited'
        ? // Who was asked to come may have stayed away.
          uncertain(mention, 'review.why.presence-implied')
        : stated(mention),
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

/** "Statements were made by Kazakhstan and UNHCR": who spoke there was there; who presented may have come for that alone. */
export function delegationsOfSpeakers(
  reading: Reading,
  people: readonly PersonMention[],
  own: OwnMeeting,
): readonly Found<Delegation>[] {
  return reading.sentences.flatMap((sentence) => {
    const spoke = listedSpeakers(reading, sentence, people, own);
    if (!spoke || spoke.kind === 'presentation') return [];
    return spoke.parties
      .filter((party) => takesPart(reading, party))
      .map((party) => delegation(reading, party, new Map(), plainCategory(party)));
  });
}

/** Those whose people the rows of a table name. */
export function delegationsOfTables(
  reading: Reading,
  { delegations }: PeopleOfTables,
): readonly Found<Delegation>[] {
  return delegations
    .filter(({ party }) => isActing(party) && party.party !== 'SUPPORT-UNIT')
    .map(({ party, category }) => {
      const own = categoryOf(reading, party, { start: party.start, end: party.end + 1 });
      return delegation(reading, party, new Map(), own === 'unspecified' ? (category ?? own) : own);
    });
}

/** "10:20 Kazakhstan (Mr. Arman Bekturov): Supports January.": minutes that go from one delegation to the next. */
function turns(reading: Reading): readonly Found<Delegation>[] {
  const taken = reading.blocks.flatMap((block) => {
    const head = { start: block.start, end: Math.min(block.end, block.start + 120) };
    const party = within(reading.parties, head).find(isActing);
    if (!party || party.party === 'SUPPORT-UNIT') return [];
    const lead = reading.folded.slice(block.start, party.start);
    const isLead = /^(?:\d{1,2}[:.]\d\d\s)?(?:(?:chair|председатель) \()?$/u.test(lead);
    const rest = reading.text.slice(party.end, party.end + 80);
    // "Kazakhstan: 1,200 persons" is a line of figures.
    const speaker = /^(?<named> \(\p{Lu}[^()\d]{1,60}\)|, [^():]{2,50}\))?: ?(?![\d.,\s])\S/u.exec(rest);
    if (!isLead || !speaker) return [];
    return [{ party, isSpoken: lead !== '' || speaker.groups?.['named'] !== undefined }];
  });
  // "Kazakhstan: built three centres" tells of countries one by one, whoever was there.
  const isTalk =
    new Set(taken.map(({ party }) => party.party)).size >= 4 &&
    taken.filter(({ isSpoken }) => isSpoken).length * 2 >= taken.length;
  return isTalk ? taken.map(({ party }) => delegation(reading, party, new Map(), plainCategory(party))) : [];
}

function plainCategory({ kind }: PartyMention): DelegationCategory {
  return kind === 'state' ? 'unspecified' : 'organisation';
}

/**
 * Those whose people the lines of a list name without a head over them: «Нурланов Е. Б. – национальный координатор
 * Республики Казахстан» below «ПРИСУТСТВОВАЛИ:».
 */
export function delegationsOfPeople(
  reading: Reading,
  people: readonly PersonMention[],
): readonly Found<Delegation>[] {
  const lists = participantBlocks(reading);
  const bare = [...lists].flatMap(([at, { party }]) => (party ? [] : (reading.blocks[at] ?? [])));
  if (bare.length === 0) return [];
  const isBare = touching(bare);
  return people.flatMap(({ start, end, party }) => {
    if (!party || !isActing(party) || party.party === 'SUPPORT-UNIT' || !isBare({ start, end })) return [];
    return [delegation(reading, party, new Map(), plainCategory(party))];
  });
}

/** Lines of a list of participants that open with a party are its delegation. */
function listed(reading: Reading, capacities: ReadonlyMap<number, Capacity>): readonly Found<Delegation>[] {
  return [...participantBlocks(reading).values()].flatMap(({ party, opens, category }) => {
    if (!opens || !party || !isActing(party) || party.party === 'SUPPORT-UNIT') return [];
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
