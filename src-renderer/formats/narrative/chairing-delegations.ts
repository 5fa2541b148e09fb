import type { Delegation } from './find-delegations';
import type { PartyMention } from './find-parties';
import type { DraftPerson } from './unite-people';
import { derived, type Found } from './found';
import { isActing } from './party-lists';
import { isOfOtherMeeting, type MainMeeting } from './main-meeting';
import { sentenceOf, type Reading } from './reading';

const chairedBy =
  /(?:(?:co-?)?chaired (?:jointly )?by|under the (?:co-?)?(?:chair(?:person|man)?ship|presidency) of|под (?:со)?председательством) (?:the )?(?:governments? of (?:the )?)?$/u;
const andOther = /^(?: \([^()]{1,40}\))?(?:,? and |,? и )(?:the )?$/u;
const chairs =
  /^ (?:side )?(?:jointly )?(?:(?:co-?)?chaired(?! by)|(?:со)?председательствовал[аио]?|was (?:the )?chair(?:man)?(?!\p{L}))|^,? (?:as|being) (?:the )?(?:current )?(?:co-?)?chair(?:,| of the (?:meeting|process))|^,? как председатель,/u;

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
 * The delegations with those marked that chaired: by the words beside them, or because one of their people did. What the
 * text says otherwise of a delegation stays.
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
  return delegations.map((one) => {
    const by = told.get(one.value.party) ?? ofPerson.get(one.value.party);
    if (!by || (one.value.category ?? 'unspecified') !== 'unspecified') return one;
    const { start, end } = by;
    return {
      value: { ...one.value, category: 'chair' },
      clues: [...one.clues, derived({ start, end }, 'category')],
    };
  });
}
