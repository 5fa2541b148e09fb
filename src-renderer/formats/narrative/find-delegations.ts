import type { DraftMeeting } from '@/domain/draft';
import { derived, stated, uncertain, type Clue, type Found } from './found';
import { findCapacities, type Capacity } from './find-capacities';
import type { PartyMention } from './find-parties';
import { participantBlocks } from './participant-lists';
import { isActing } from './party-lists';
import { wordsOf, type Reading, type Sentence } from './reading';
import { touching, within, type Span } from './span';

export type Delegation = DraftMeeting['delegations'][number];

const came =
  '(?:participated?|participating|took part|taken part|takes? part|(?:have |has )?gathered|(?<!be )(?:have|has) convened|attended|assembled|came together|(?:have |has )?met(?= (?:in|to|on|for|at|today))|joined|(?<=, )(?:meeting|assembled)(?= (?:in|at) )|were (?:also )?(?:present|represented)|sent (?:their )?representatives)';
const cameRu =
  '(?:приняли (?:\\p{L}+ )?участие|принял[аио]? участие|принимают участие|участвовал[аио]?|участвуют|присутствовал[аио]?|собрались|были представлены|прибыли|съехались)';
/** The list stands before the verb. */
const listBefore = new RegExp(String.raw`(?<!\p{L})${came}(?!\p{L})(?! by)`, 'u');
/** The list stands after the words. */
const listAfter =
  /(?<!\p{L})(?:attended by|(?:with|and) (?:the )?(?:active )?participation of|participation (?:of|from)|br(?:ought|inging|ings) together|gathering (?:of|representatives)|participants (?:included|were|came|from)|among (?:the )?participants (?:were|are)|(?:was|were) joined by|in the presence of|с участием|при участии|объединил\p{L}*|собрал[аио]?|среди участников)(?!\p{L})/u;
const anyOrder = new RegExp(String.raw`(?<!\p{L})${cameRu}(?!\p{L})`, 'u');
const invited = /(?<!\p{L})(?:(?:been|were|was|are) (?:also )?invited|приглашен[аоы]?)(?!\p{L})/u;
const inProcess = /^ in (?:the )?\p{L}+ process(?!\p{L})/u;

/** Who took part, by delegation, with the name as printed; parties merely mentioned are not here. */
export function findDelegations(reading: Reading): readonly Found<Delegation>[] {
  const spans = findCapacities(reading);
  const capacities = new Map(spans.map((capacity) => [capacity.of.start, capacity]));
  const inCapacity = touching(spans);
  const found: Found<Delegation>[] = [];
  for (const sentence of reading.sentences) {
    if (within(reading.parties, sentence).length === 0) continue;
    const words = wordsOf(reading, sentence);
    const zone = attendanceZone(reading, words, sentence);
    if (!zone) continue;
    for (const mention of within(reading.parties, zone.span)) {
      if (inCapacity(mention) || !takesPart(reading, mention)) continue;
      found.push(delegation(reading, mention, capacities, zone.category));
    }
  }
  return [...found, ...listed(reading, capacities)];
}

interface Zone {
  readonly span: Span;
  /** What the sentence says of all it lists. */
  readonly category: 'invited' | 'observer' | undefined;
}

function attendanceZone(reading: Reading, printed: string, sentence: Sentence): Zone | undefined {
  const words = withoutQuotations(reading, printed, sentence);
  const at = (index: number): number => sentence.start + index;
  const asked = invited.exec(words);
  if (asked) return { span: { start: sentence.start, end: at(asked.index) }, category: 'invited' };
  const after = listAfter.exec(words);
  if (after)
    return { span: { start: at(after.index + after[0].length), end: sentence.end }, category: undefined };
  const before = listBefore.exec(words);
  if (before && !inProcess.test(words.slice(before.index + before[0].length))) {
    const observing = /^ as (?:an )?observers?(?!\p{L})/u.test(words.slice(before.index + before[0].length));
    return {
      span: { start: sentence.start, end: at(before.index) },
      category: observing ? 'observer' : undefined,
    };
  }
  const either = anyOrder.exec(words);
  if (!either) return undefined;
  const left = { start: sentence.start, end: at(either.index) };
  const right = { start: at(either.index), end: sentence.end };
  const more = within(reading.parties, right).length >= within(reading.parties, left).length;
  return { span: more ? right : left, category: undefined };
}

/** What someone is quoted as saying tells nothing of who came. */
function withoutQuotations(reading: Reading, words: string, sentence: Span): string {
  let rest = words;
  for (const { start, end } of within(reading.quotations, sentence)) {
    const from = start - sentence.start;
    rest = rest.slice(0, from) + ' '.repeat(end - start) + rest.slice(from + end - start);
  }
  return rest;
}

/** "in Kazakhstan", "refugees from Afghanistan", "Tajikistan's chairmanship" name no delegation. */
function takesPart(reading: Reading, mention: PartyMention): boolean {
  if (!isActing(mention)) return false;
  const before = reading.folded.slice(Math.max(0, mention.start - 40), mention.start);
  const after = reading.folded.slice(mention.end, mention.end + 40);
  if (/(?<!\p{L})(?:in|into|within|at|в|во|на территории) $/u.test(before)) return false;
  if (
    /(?:refugees|migrants|people|displaced persons|беженцы|мигранты|беженцев|мигрантов) (?:from|из) $/u.test(
      before,
    )
  )
    return false;
  return !/^(?:'s)? (?:chairmanship|presidency|initiative|law|border)/u.test(after);
}

function delegation(
  reading: Reading,
  mention: PartyMention,
  capacities: ReadonlyMap<number, Capacity>,
  said: Zone['category'],
): Found<Delegation> {
  const capacity = capacities.get(mention.start);
  const category = said ?? categoryOf(reading, mention);
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

function categoryOf(reading: Reading, mention: PartyMention): NonNullable<Delegation['category']> {
  const after = reading.folded.slice(mention.end, mention.end + 40);
  if (/^'?s? experts?(?!\p{L})/u.test(after)) return 'expert';
  if (/^,? (?:\(?as (?:an )?observers?|в качестве наблюдател)/u.test(after)) return 'observer';
  return mention.kind === 'state' ? 'unspecified' : 'organisation';
}

/** Lines of a list of participants that open with a party are its delegation. */
function listed(reading: Reading, capacities: ReadonlyMap<number, Capacity>): readonly Found<Delegation>[] {
  return [...participantBlocks(reading).values()].flatMap(({ party, opens }) =>
    opens && isActing(party) ? [delegation(reading, party, capacities, undefined)] : [],
  );
}
