import type { PartyMention } from './find-parties';
import { functionFollowing, functionPreceding } from './find-person-function';
import { functionSource } from './person-functions';
import { nameInNominative, type NamedAs } from './name-in-nominative';
import { anyNameSource, canBeName, holdsName, honorificSource, surnameSource } from './person-names';
import type { Reading, Sentence } from './reading';
import { participantBlocks } from './participant-lists';
import {
  inBracketAfter,
  isInBracketOf,
  leaderOf,
  ownerBeside,
  partyAtEnd,
  partyOf,
  partyOfInstitution,
  sharingBracket,
  signsFor,
} from './party-of-person';
import { withRowOfChairs } from './chairs-in-row';
import { roleSections } from './roles-of-sections';
import { isLetterAddressee } from './letter-addressee';
import { isOnlyToldOf } from './only-told-of';
import { inPlaceOf } from './in-place-of';
import { rolesBeside, type FoundRole } from './person-roles';
import { isAttendanceLabel } from './attendance-zones';
import { contains, itemAt, touching, within, type Span } from './span';

/** A person named in the text; `span` takes in the name only. */
export interface PersonMention extends Span, NamedAs {
  readonly honorific?: Span;
  readonly function?: Span;
  /** Where somebody works, where the columns of a table tell it from what they are. */
  readonly unit?: Span;
  readonly institution?: Span;
  readonly party?: PartyMention;
  /** What the words beside the name say of the part played: "chaired by", "(Head of Delegation)". */
  readonly roles: readonly FoundRole[];
}

const name = new RegExp(anyNameSource, 'gu');
const honorificBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${honorificSource} )+$`, 'u');
const honorific = new RegExp(String.raw`(?<![\p{L}\p{N}])${honorificSource} (?=\S)`, 'gu');
const surname = new RegExp(`^${surnameSource}`, 'u');
const honorificFirst = new RegExp(String.raw`^(?:${honorificSource} )+(?=\S)`, 'u');

const saidBefore =
  /["»,] ?[–-]? ?(?:said|says|warned|observed|commented|explained|added|remarked|stated|noted|stressed|recalled|отметил[аи]?|сказал[аи]?|заявил[аи]?|подчеркнул[аи]?|считает|говорит|пояснил[аи]?|добавил[аи]?|рассказал[аи]?) $/u;

/** Persons of a text, every mention, in order of place. */
export function findPersonMentions(reading: Reading): readonly PersonMention[] {
  const inParty = touching(reading.parties.filter((party) => party.form !== 'adjective'));
  const inPlace = touching(reading.places);
  const lists = participantBlocks(reading);
  const found: PersonMention[] = [];
  const bare: (readonly [Span, Sentence])[] = [];
  for (const sentence of reading.sentences) {
    const printed = reading.text.slice(sentence.start, sentence.end);
    const listed = lists.get(sentence.block);
    const isList =
      listed !== undefined || isAttendanceLabel(reading.folded.slice(sentence.start, sentence.start + 80));
    const spans = [...honoured(reading, printed, sentence), ...named(reading, printed, sentence)];
    let end = 0;
    let told = sentence.start;
    const own: PersonMention[] = [];
    for (const span of spans.sort((a, b) => a.start - b.start)) {
      if (span.start < end || staysAway(reading, span, sentence) || isOnlyToldOf(reading, span, sentence))
        continue;
      if (isLetterAddressee(reading, span, sentence)) continue;
      const mention = readPerson(reading, span, sentence, told);
      const isApart = !inParty(span) && !inPlace(span);
      if (
        mention.honorific ||
        (mention.function
          ? !inParty(span)
          : isApart &&
            (spokenBy(reading, span, sentence) ||
              inBracketAfter(reading, span) !== undefined ||
              isInBracketOf(reading, span) ||
              signsFor(reading, span, sentence) !== undefined ||
              (isList && standsInList(reading, span, sentence, end))))
      ) {
        const party =
          ownerBeside(reading, mention, sentence) ??
          leaderOf(reading, mention, sentence) ??
          listed?.party ??
          mention.party ??
          inBracketAfter(reading, mention) ??
          partyAtEnd(reading, mention, sentence) ??
          partyOfInstitution(reading, mention, sentence) ??
          signsFor(reading, mention, sentence) ??
          (inPlaceOf(reading, mention, sentence) ? own.at(-1)?.party : undefined);
        own.push(party ? { ...mention, party } : mention);
        end = mention.end;
        told = Math.max(mention.end, mention.function?.end ?? 0);
      } else if (isApart) bare.push([span, sentence]);
    }
    const whole = sharingBracket(reading, own).map((mention, at) =>
      completed(reading, mention, sentence, own[at + 1], isList),
    );
    found.push(...withRowOfChairs(reading, whole));
  }
  return withRolesOfSections(reading, withBareNames(reading, found, bare));
}

/** «Джон О'Коннор представил образец» further down: whoever the list has named is a person wherever the name stands alone. */
function withBareNames(
  reading: Reading,
  found: readonly PersonMention[],
  bare: readonly (readonly [Span, Sentence])[],
): readonly PersonMention[] {
  const known = new Set(found.map(({ name: whole }) => whole.toLowerCase()).filter((one) => /\s/u.test(one)));
  const isTaken = touching(found);
  const more = bare.flatMap(([span, sentence]) =>
    known.has(reading.text.slice(span.start, span.end).toLowerCase()) && !isTaken(span)
      ? [readPerson(reading, span, sentence, span.start)]
      : [],
  );
  return more.length > 0 ? [...found, ...more].toSorted((a, b) => a.start - b.start) : found;
}

/** With the part that the head of their section, or the label of their line, says they play. */
function withRolesOfSections(reading: Reading, people: readonly PersonMention[]): readonly PersonMention[] {
  const told: (readonly [Span, FoundRole])[] = reading.form
    .filter(({ field }) => field === 'chair')
    .map((line) => [line, { kind: 'chair', span: line }]);
  for (const section of roleSections(reading)) {
    const { kind, head, isOfOne } = section;
    const first = within(people, section)[0];
    if (first) told.push([isOfOne ? first : section, { kind, span: head }]);
  }
  return people.map((mention) => {
    const more = told.flatMap(([span, role]) =>
      contains(span, mention) && mention.roles.every(({ kind }) => kind !== role.kind) ? [role] : [],
    );
    return more.length > 0 ? { ...mention, roles: [...mention.roles, ...more] } : mention;
  });
}

/** With the post on the line below, where a list gives it there, and with the part played at the meeting. */
function completed(
  reading: Reading,
  mention: PersonMention,
  sentence: Span,
  next: PersonMention | undefined,
  isList: boolean,
): PersonMention {
  const block = itemAt(reading.blocks, mention.start);
  const below =
    isList && !mention.function && !next && block ? functionBelow(reading, mention, block) : undefined;
  const until = next ? (next.honorific ?? next).start : (below?.end ?? sentence.end);
  const from = mention.honorific?.start ?? mention.start;
  // A bracket on a line of its own: "(Head of Delegation)".
  const after = isList && !next ? linesOfItem(reading, until) : until;
  const roles = rolesBeside(reading, mention, from, after, sentence);
  return { ...mention, ...(below ? { function: below } : {}), roles };
}

/** The lines below a name of a list that go on with it, to a blank line or the next number. */
function linesOfItem(reading: Reading, until: number): number {
  // What goes on in the same line is of the next who stands in it.
  if (!/^[^\S\n]*(?:\n|$)/u.test(reading.text.slice(until, until + 40))) return until;
  const stop = /\n(?:\s*\n|\s*(?:\d+[.)]|[•–*-]|\p{Lu}{3,}))/u.exec(reading.text.slice(until, until + 240));
  return until + (stop?.index ?? Math.min(240, reading.text.length - until));
}

const functionFirst = new RegExp(`^(?:${functionSource})`, 'u');

function functionBelow(reading: Reading, mention: Span, block: Span): Span | undefined {
  if (reading.folded.slice(mention.end, block.end).trim() !== '') return undefined;
  const next = reading.blocks.find(({ start }) => start >= block.end);
  if (!next || next.afterBlank) return undefined;
  const words = reading.folded.slice(next.start, next.end);
  if (!functionFirst.test(words) || words.length > 200) return undefined;
  const bracket = words.search(/ ?\(/u);
  return { start: next.start, end: bracket > 0 ? next.start + bracket : next.end };
}

const away =
  /(?:could not|(?:was|were) (?:unable|not able) to) (?:attend|come|travel|take part|participate|join)|(?:участвовать|принять участие|прибыть|приехать) не смог|не смог(?:ла|ли)? (?:участвовать|принять участие|прибыть|приехать)/u;

/** Who was not able to come is told of, but was not there. */
function staysAway(reading: Reading, span: Span, sentence: Span): boolean {
  const rest = reading.folded.slice(span.end, Math.min(sentence.end, span.end + 200)).split(';')[0] ?? '';
  const told = away.exec(rest);
  return told !== null && !ofAnother.test(rest.slice(0, told.index));
}

/** "Mr. A informed the meeting that B was unable to attend", "A attended, while B …": it is said of somebody else. */
const ofAnother =
  /(?<!\p{L})(?:that|while|whereas|but|because|what|why|said|told|informed|regretted|attended|took part|что|но|однако|поскольку|сообщил\p{L}*|участвовал\p{L}*|присутствовал\p{L}*)(?!\p{L})/u;

/** A bare name of a list: it opens the line or a cell, follows the party or another name, or has its party in brackets. */
function standsInList(reading: Reading, span: Span, sentence: Span, lastName: number): boolean {
  const before = reading.folded.slice(sentence.start, span.start);
  const after = reading.folded.slice(span.end, span.end + 3);
  const owner = within(reading.parties, { start: sentence.start, end: span.start }).at(-1);
  if (owner && /^(?:[\s:(–\t-]{1,4}|\s{1,40})$/u.test(reading.folded.slice(owner.end, span.start)))
    return true;
  if (
    lastName > sentence.start &&
    /^(?:\)| ?\([^()]{1,80}\))?(?:[,;]| and| и) $/u.test(reading.folded.slice(lastName, span.start))
  )
    return true;
  return (
    /^[\s\d.)•*–-]*$|\t$|:\s{1,20}$/u.test(before) && (after === '' || /^(?:[\s(,;–\t-]|\.$)/u.test(after))
  );
}

/** Names after an honorific: one word is enough. */
function honoured(reading: Reading, printed: string, sentence: Span): readonly Span[] {
  return [...reading.folded.slice(sentence.start, sentence.end).matchAll(honorific)].flatMap((match) => {
    if (!/^\p{Lu}|^г-|^гос/u.test(match[0].length > 0 ? printed.slice(match.index, match.index + 3) : ''))
      return [];
    const at = match.index + match[0].length;
    const rest = surname.exec(printed.slice(at, at + 80));
    if (!rest || !/\p{L}{2}/u.test(rest[0])) return [];
    const start = sentence.start + at;
    const whole = { start, end: start + rest[0].length };
    if (isCalledAsState(reading, whole)) return [whole];
    return [cutAtParty(reading, whole)].filter((span) => span.end > span.start);
  });
}

/**
 * "Ms. Georgia Papadopoulou", "Mr. Sardor Chad": behind an honorific a first name or a last one that is a State's too. In
 * a row of a list that has lost its columns the State behind a name is whose they are.
 */
function isCalledAsState(reading: Reading, span: Span): boolean {
  const words = reading.text.slice(span.start, span.end);
  if (!canBeName(words) || !/^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(words)) return false;
  const inside = within(reading.parties, { start: span.start - 1, end: span.end + 60 }).filter(
    ({ start, end }) => start < span.end && end > span.start,
  );
  const [only] = inside;
  return (
    only !== undefined &&
    inside.length === 1 &&
    only.kind === 'state' &&
    only.form === 'short' &&
    only.start >= span.start &&
    only.end <= span.end &&
    (only.start === span.start
      ? only.end < span.end
      : only.end === span.end &&
        /^(?:, an? \p{Ll}| \p{Ll})/u.test(reading.text.slice(span.end, span.end + 5))) &&
    !/\s/u.test(reading.text.slice(only.start, only.end))
  );
}

function named(reading: Reading, printed: string, sentence: Span): readonly Span[] {
  return [...printed.matchAll(name)].flatMap((match) => {
    const start = sentence.start + match.index;
    const titled = honorificFirst.exec(reading.folded.slice(start, start + match[0].length));
    const from = start + (titled?.[0].length ?? 0);
    const span = cutAtParty(reading, { start: from, end: start + match[0].trimEnd().length });
    const words = reading.text.slice(span.start, span.end);
    const inner = canBeName(words) ? span : lastNames(reading, span);
    return inner && /\s|\./u.test(reading.text.slice(inner.start, inner.end)) ? [inner] : [];
  });
}

/** "Republic of Kazakhstan Daulet Argandykov" is matched as one run of capitals: the party is cut away. */
function cutAtParty(reading: Reading, span: Span): Span {
  let { start, end } = span;
  for (const party of within(reading.parties, { start: span.start - 80, end: span.end + 80 })) {
    if (party.form === 'adjective' || party.end <= start || party.start >= end) continue;
    // The name follows the body it is of: "МВД Республики Беларусь А.А. Бегуна".
    const follows = /^ ?\p{Lu}\S+ ?\S/u.test(reading.text.slice(party.end, end));
    if (party.start <= start || follows) start = Math.min(end, party.end);
    else end = Math.min(end, party.start);
  }
  while (start < end && /\s/u.test(reading.text.charAt(start))) start += 1;
  while (end > start && /[\s,]/u.test(reading.text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Titles run into names ("Deputy Minister Aigul Seitova"): the last words are tried alone. */
function lastNames(reading: Reading, span: Span): Span | undefined {
  const words = [...reading.text.slice(span.start, span.end).matchAll(/\S+/gu)];
  for (const count of [3, 2]) {
    const first = words.at(-count);
    if (words.length <= count || !first) continue;
    const start = span.start + first.index;
    if (canBeName(reading.text.slice(start, span.end))) return { start, end: span.end };
  }
  return undefined;
}

function readPerson(reading: Reading, span: Span, sentence: Span, clauseStart: number): PersonMention {
  const from = Math.max(sentence.start, span.start - 40);
  const title = honorificBefore.exec(reading.folded.slice(from, span.start));
  const start = title ? from + title.index : span.start;
  const title2 = title ? { start, end: from + title.index + title[0].trimEnd().length } : undefined;
  const after = functionFollowing(reading, span, sentence);
  // «юрист Паоло Артуси, профессор Лятифа Гасымова»: what follows the first name is the post of the next.
  const ahead =
    after && !holdsName(reading.text.slice(after.start, after.end))
      ? undefined
      : functionPreceding(reading, start, { start: clauseStart, end: sentence.end });
  const role = ahead ?? after;
  const party = partyOf(reading, span, role, sentence);
  return {
    ...span,
    ...nameInNominative(reading, span, { sentence, post: role, honorific: title2 }),
    ...(title2 ? { honorific: title2 } : {}),
    ...(role ? { function: role } : {}),
    ...(party ? { party } : {}),
    roles: [],
  };
}

/** A name without a function counts where it speaks: "…", said Aigul Seitova. */
function spokenBy(reading: Reading, span: Span, sentence: Span): boolean {
  const before = reading.folded.slice(Math.max(sentence.start, span.start - 40), span.start);
  const after = reading.folded.slice(span.end, Math.min(sentence.end, span.end + 40));
  // «… голос у нас большой», – А. Токоев.
  const signs = /["»!?…],? ?– $/u.test(before) && /^\.?\s*$/u.test(after);
  return (
    signs ||
    saidBefore.test(before) ||
    /^ (?:said|says|stated|noted|stressed|сказал|заявил|отметил|подчеркнул)/u.test(after) ||
    after.startsWith(': "')
  );
}
