import type { PersonMention } from './find-people';
import type { Reading } from './reading';

const joins = /^[\s,)]*(?:(?:and|и)(?: by)?) (?:the |its |our )?$/u;
const leads =
  /(?<!\p{L})(?:co-?chaired (?:jointly )?by|chaired (?:jointly )?by|сопредседательствовал[аи]|сопредседательством|председательствовали)(?!\p{L})/u;
const follows =
  /(?<!\p{L})(?:co-?chaired|chaired|сопредседательствовали|председательствовали)(?! by)(?!\p{L})/u;

/** "co-chaired by A, Minister of …, and B, Minister of …", "A and B chaired": whom "and" joins to one who did, did so too. */
export function withRowOfChairs(
  reading: Reading,
  mentions: readonly PersonMention[],
): readonly PersonMention[] {
  const all = mentions.map((person, at) => withoutChairOf(reading, mentions[at - 1], person));
  const share = (from: number, to: number, pattern: RegExp): void => {
    const [one, other] = [all[from], all[to]];
    const role = one?.roles.find(({ kind }) => kind === 'chair');
    if (!role || !other || other.roles.some(({ kind }) => kind === 'chair')) return;
    if (!pattern.test(reading.folded.slice(role.span.start, role.span.end))) return;
    const [left, right] = from < to ? [one, other] : [other, one];
    if (!left || !right || !joins.test(gapBetween(reading, left, right))) return;
    if (from > to || !actsOf(reading, right)) all[to] = { ...other, roles: [...other.roles, role] };
  };
  for (let at = 0; at + 1 < all.length; at += 1) share(at, at + 1, leads);
  for (let at = all.length - 1; at > 0; at -= 1) share(at, at - 1, follows);
  return all;
}

/** Without the chair where the words that gave it stand before the first of two, and the second opens a sentence of its own. */
function withoutChairOf(
  reading: Reading,
  before: PersonMention | undefined,
  person: PersonMention,
): PersonMention {
  const isBefore = ({ kind, span }: PersonMention['roles'][number]) =>
    kind === 'chair' && before !== undefined && span.end <= before.start;
  if (!before || !person.roles.some(isBefore)) return person;
  if (!joins.test(gapBetween(reading, before, person)) || !actsOf(reading, person)) return person;
  return { ...person, roles: person.roles.filter((role) => !isBefore(role)) };
}

/** The words between two people without their posts, titles and brackets. */
function gapBetween(reading: Reading, left: PersonMention, right: PersonMention): string {
  const post = left.function && left.function.start > left.end ? left.function.end : left.end;
  const next = right.function && right.function.end <= right.start ? right.function : undefined;
  const until = Math.min(right.start, right.honorific?.start ?? right.start, next?.start ?? right.start);
  return reading.folded.slice(post, Math.max(post, until)).replace(/ \([^()]{2,40}\)/gu, '');
}

/** What may stand behind those who chaired; another word is the verb of a sentence that begins with the last of them. */
const goesOn =
  /^(?:\s*(?:[.;:()]|$)|,? (?:and|with|in|at|on|during|from|of|for|as|who|which|both|respectively|jointly|followed|attended|opened by|и|а|с|со|в|во|на|при|по|от|из|под|который|которая|которые|соответственно|совместно)(?!\p{L})|,(?! \p{L}))/u;
/** Behind a comma a post may stand that was not read as one: only what is surely a verb makes a sentence there. */
const acts =
  /^, (?:(?:also|then|затем|также) )?(?:(?:\p{Ll}{2,}ed|took|gave|made|said|spoke|led|thanked)(?! by)|\p{Ll}{2,}(?:ил|ал|ел|ла|ли|лся|лась|лись))(?!\p{L})/u;

/** "chaired by A and B presented the report": the second opens a sentence of its own, and did not chair. */
function actsOf(reading: Reading, person: PersonMention): boolean {
  const post = person.function && person.function.start > person.end ? person.function.end : person.end;
  const rest = reading.folded.slice(post, post + 160).replace(/^ ?\([^()]{2,60}\)/u, '');
  const party = reading.parties.find(({ start }) => start >= post && start - post < 12);
  const link =
    party && /^ (?:of|from|for|at|из|от) (?:the )?$/u.test(reading.folded.slice(post, party.start));
  const after = link ? reading.folded.slice(party.end, party.end + 160) : rest;
  return acts.test(after) || (/^ \p{L}/u.test(after) && !goesOn.test(after));
}
