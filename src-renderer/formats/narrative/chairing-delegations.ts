import type { Delegation } from './find-delegations';
import type { PartyMention } from './find-parties';
import type { DraftPerson } from './unite-people';
import { derived, stated, type Found } from './found';
import { isActing } from './party-lists';
import { happens, isOfOtherMeeting, namesMeeting, type MainMeeting } from './main-meeting';
import { sentenceOf, wordsOf, type Reading } from './reading';

const chairedBy =
  /(?:(?:co-?)?chaired (?:jointly )?by|(?:under|and) the (?:co-?)?(?:chair(?:person|man)?ship|presidency) of|(?:под|и) (?:со)?председательством) (?:the )?(?:governments? of (?:the )?)?$/u;
const andOther = /^(?: \([^()]{1,40}\))?(?:,? and |,? и )(?:the )?$/u;
const chairs =
  /^ (?:side )?(?:jointly )?(?:(?:co-?)?chaired(?! by)|(?:со)?председательствовал[аио]?|was (?:the )?chair(?:man)?(?!\p{L}))|^,? (?:as|being) (?:the )?(?:current )?(?:co-?)?chair(?:,| of the (?:meeting|process))|^,? как председатель,/u;

const metUnder = /(?<!\p{L})(?:met|meeting|gathered|assembled|собрались|собравшиеся)(?!\p{L})/u;
/** "under the chairmanship of Rwanda of the Process since 2019" is a term, and tells of no one meeting. */
const ofTerm =
  /^(?:,? (?:of|in) the [\p{L} -]{0,40}process|,? (?:since|from|until|for|in|с|до|в) (?:\p{L}+ )?(?:19|20)\d\d)/u;

/** "was held under the chairmanship of Egypt": a State that chaired was there, whoever else is named. */
function chairsUnlisted(
  reading: Reading,
  main: MainMeeting,
  delegations: readonly Found<Delegation>[],
): readonly Found<Delegation>[] {
  const listed = new Set(delegations.map(({ value }) => value.party));
  return chairing(reading, main).flatMap((party): readonly Found<Delegation>[] => {
    const sentence = sentenceOf(reading, party);
    const before = reading.folded.slice(Math.max(0, party.start - 60), party.start);
    if (listed.has(party.party) || party.kind !== 'state' || !sentence || !chairedBy.test(before)) return [];
    const words = wordsOf(reading, sentence);
    const isToldOfMeeting =
      namesMeeting(reading, main, sentence) || happens.test(words) || metUnder.test(words);
    if (!isToldOfMeeting || ofTerm.test(reading.folded.slice(party.end, party.end + 60))) return [];
    listed.add(party.party);
    const { start, end } = party;
    return [
      {
        value: { party: party.party, printedName: reading.text.slice(start, end), category: 'chair' },
        clues: [stated({ start, end }), derived({ start, end }, 'category')],
      },
    ];
  });
}

/** The parties that chaired by the words beside their names, with where those stand. */
function chairing(reading: Reading, main: MainMeeting): readonly PartyMention[] {
  const found: PartyMention[] = [];
  const parties = reading.parties.filter((party) => {
    const sentence = sentenceOf(reading, party);
    return isActing(party) && !(sentence && isOfOtherMeeting(reading, main, sentence));
  });
  parties.forEach((party, at) => {
    const before = reading.folded.slice(Math.max(0, party.start - 60), party.start);
    const last = parties[at - 1];
    const next = parties[at + 1];
    const gap = last && reading.folded.slice(last.end, party.start);
    const goesOn = gap !== undefined && andOther.test(gap) && found.at(-1) === last;
    const after = reading.folded.slice(party.end, party.end + 60);
    const rest = next && reading.folded.slice(next.end, next.end + 60);
    const isFirst = next && rest !== undefined && andOther.test(reading.folded.slice(party.end, next.start));
    const both = isFirst && /^ (?:jointly )?co-?chaired(?! by)/u.test(rest);
    if (chairedBy.test(before) || goesOn || chairs.test(after) || both) found.push(party);
  });
  return found;
}

/**
 * The delegations with those marked that chaired: by the words beside them, or because one of their people did, and with
 * States that are only said to have chaired. What the text says otherwise of a delegation stays.
 */
export function withChairs(
  reading: Reading,
  main: MainMeeting,
  delegations: readonly Found<Delegation>[],
  people: readonly Found<DraftPerson>[],
): readonly Found<Delegation>[] {
  const told = new Map(
    chairing(reading, main)
      .toReversed()
      .map((party) => [party.party, party]),
  );
  const ofPerson = new Map(
    people.flatMap(({ value, clues }) => {
      const [clue] = clues;
      return value.roles?.includes('chair') && value.party !== undefined && clue ? [[value.party, clue]] : [];
    }),
  );
  const marked = delegations.map((one): Found<Delegation> => {
    const by = told.get(one.value.party) ?? ofPerson.get(one.value.party);
    if (!by || (one.value.category ?? 'unspecified') !== 'unspecified') return one;
    const { start, end } = by;
    return {
      value: { ...one.value, category: 'chair' },
      clues: [...one.clues, derived({ start, end }, 'category')],
    };
  });
  return [...marked, ...chairsUnlisted(reading, main, delegations)];
}
