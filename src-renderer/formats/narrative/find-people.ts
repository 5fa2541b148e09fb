import type { PartyMention } from './find-parties';
import { functionFollowing, functionPreceding } from './find-person-function';
import { canBeName, fullNameSource, honorificSource, surnameSource } from './person-names';
import type { Reading } from './reading';
import { participantBlocks } from './participant-lists';
import { touching, within, type Span } from './span';

/** A person named in the text; `span` takes in the name only. */
export interface PersonMention extends Span {
  readonly name: string;
  readonly honorific?: Span;
  readonly function?: Span;
  readonly party?: PartyMention;
  /** "chaired by", "moderated by" before the name. */
  readonly role?: { readonly kind: 'chair' | 'moderator'; readonly span: Span };
}

const name = new RegExp(String.raw`(?<![\p{L}\p{N}])${fullNameSource}(?![\p{L}])`, 'gu');
const honorificBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${honorificSource} )+$`, 'u');
const honorific = new RegExp(String.raw`(?<![\p{L}\p{N}])${honorificSource} (?=\S)`, 'gu');
const surname = new RegExp(`^${surnameSource}`, 'u');
const honorificFirst = new RegExp(String.raw`^(?:${honorificSource} )+(?=\S)`, 'u');

const saidBefore = /["»,] ?[–-]? ?(?:said|says|отметил[аи]?|сказал[аи]?|заявил[аи]?|подчеркнул[аи]?) $/u;

/** Persons of a text, every mention, in order of place. */
export function findPersonMentions(reading: Reading): readonly PersonMention[] {
  const inParty = touching(reading.parties.filter((party) => party.form !== 'adjective'));
  const inPlace = touching(reading.places);
  const lists = participantBlocks(reading);
  const found: PersonMention[] = [];
  for (const sentence of reading.sentences) {
    const printed = reading.text.slice(sentence.start, sentence.end);
    const spans = [...honoured(reading, printed, sentence), ...named(reading, printed, sentence)];
    let end = 0;
    for (const span of spans.sort((a, b) => a.start - b.start)) {
      if (span.start < end) continue;
      const mention = readPerson(reading, span, sentence);
      if (
        mention.honorific ||
        (mention.function
          ? !inParty(span)
          : !inParty(span) && !inPlace(span) && spokenBy(reading, span, sentence))
      ) {
        const party = mention.party ?? lists.get(sentence.block)?.party;
        found.push(party ? { ...mention, party } : mention);
        end = mention.end;
      }
    }
  }
  return found;
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
    return [cutAtParty(reading, { start, end: start + rest[0].length })].filter(
      (span) => span.end > span.start,
    );
  });
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

function readPerson(reading: Reading, span: Span, sentence: Span): PersonMention {
  const from = Math.max(sentence.start, span.start - 40);
  const title = honorificBefore.exec(reading.folded.slice(from, span.start));
  const start = title ? from + title.index : span.start;
  const title2 = title ? { start, end: from + title.index + title[0].trimEnd().length } : undefined;
  const after = functionFollowing(reading, span, sentence);
  const ahead = after ? undefined : functionPreceding(reading, start, sentence);
  const role = after ?? ahead;
  const party = partyOf(reading, span, role, sentence);
  return {
    ...span,
    name: reading.text.slice(span.start, span.end),
    ...(title2 ? { honorific: title2 } : {}),
    ...(role ? { function: role } : {}),
    ...(party ? { party } : {}),
    ...leading(reading, start, sentence),
  };
}

const led =
  /(?<!\p{L})(?:(?<chair>(?:co-?)?chaired (?:jointly )?by|under the (?:co-?)?chair(?:person|man)?ship of|под председательством)|(?<moderator>moderated by|модератором выступил\p{L}?))(?!\p{L})/u;

/** Who led the meeting: named after "chaired by", with nothing but the name and function in between. */
function leading(reading: Reading, start: number, sentence: Span): Pick<PersonMention, 'role'> {
  const from = Math.max(sentence.start, start - 200);
  const match = led.exec(reading.folded.slice(from, start));
  if (!match) return {};
  const span = { start: from + match.index, end: from + match.index + match[0].length };
  return { role: { kind: match.groups?.['chair'] === undefined ? 'moderator' : 'chair', span } };
}

/** Whose the person is: the body of the function, never where it is seated ("in Tajikistan") or sent ("to the UN"). */
function partyOf(
  reading: Reading,
  span: Span,
  role: Span | undefined,
  sentence: Span,
): PartyMention | undefined {
  const after = /^ (?:of|from|\() ?/u.exec(reading.folded.slice(span.end, span.end + 7));
  const beside = after
    ? within(reading.parties, { start: span.end, end: Math.min(sentence.end, span.end + 80) })[0]
    : undefined;
  if (beside && beside.start - span.end <= 8 && beside.kind !== 'process') return beside;
  if (!role) return undefined;
  const inside = within(reading.parties, { start: role.start - 4, end: role.end + 1 }).filter(
    (party) => party.kind !== 'process' && party.start >= role.start - 4,
  );
  const own = inside.filter(
    (party) =>
      !/(?<!\p{L})(?:to|for|in|at|при|в) (?:the )?$/u.test(
        reading.folded.slice(Math.max(0, party.start - 10), party.start),
      ) && party.form !== 'adjective',
  );
  const owner = within(reading.parties, { start: role.start - 60, end: role.start }).at(-1);
  if (own.length === 0 && owner && /^'?s? ?$/u.test(reading.folded.slice(owner.end, role.start)))
    return owner;
  const organisation = own.find((party) => party.kind === 'organisation');
  return organisation ?? own[0] ?? inside.find((party) => party.kind === 'state');
}

/** A name without a function counts where it speaks: "…", said Aigul Seitova. */
function spokenBy(reading: Reading, span: Span, sentence: Span): boolean {
  const before = reading.folded.slice(Math.max(sentence.start, span.start - 40), span.start);
  const after = reading.folded.slice(span.end, Math.min(sentence.end, span.end + 40));
  return (
    saidBefore.test(before) ||
    /^ (?:said|says|stated|noted|stressed|сказал|заявил|отметил|подчеркнул)/u.test(after) ||
    after.startsWith(': "')
  );
}
