import type { DraftMeeting } from '@/domain/draft';
import { derived, stated, type Clue, type Found } from './found';
import type { PartyMention } from './find-parties';
import { canBeName, fullNameSource, honorificSource, surnameSource } from './person-names';
import { functionSource, personVerbSource } from './person-functions';
import type { Reading } from './reading';
import { contains, touching, within, type Span } from './span';

export type DraftPerson = DraftMeeting['people'][number];

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
const functionAfter = new RegExp(
  String.raw`^(?:,| [–-]| \()\s?(?!and |и |а |who |which |as well)(?:the |our |its )?(?=(?:[\p{L}\p{N}.'-]+ ){0,4}?${functionSource})`,
  'u',
);
const functionAnywhere = new RegExp(String.raw`(?<![\p{L}\p{N}])${functionSource}`, 'gu');
const verb = new RegExp(
  String.raw`(?:,? )(?:who |which |, )?(?:also |then |has |в свою очередь,? )?${personVerbSource}(?!\p{L})`,
  'u',
);

const everyVerb = new RegExp(verb.source, 'gu');
const saidBefore = /["»,] ?[–-]? ?(?:said|says|отметил[аи]?|сказал[аи]?|заявил[аи]?|подчеркнул[аи]?) $/u;

/** Persons of a text, every mention, in order of place. */
export function findPersonMentions(reading: Reading): readonly PersonMention[] {
  const inParty = touching(reading.parties.filter((party) => party.form !== 'adjective'));
  const inPlace = touching(reading.places);
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
        found.push(mention);
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
    if (party.start <= start) start = Math.min(end, party.end);
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

/** ", Head of the IOM Almaty office in Kazakhstan, expresses": from the comma to the verb. */
function functionFollowing(reading: Reading, span: Span, sentence: Span): Span | undefined {
  const rest = reading.folded.slice(span.end, Math.min(sentence.end, span.end + 320));
  const opening = functionAfter.exec(rest);
  if (!opening) return undefined;
  const from = opening[0].length;
  const words = rest.slice(from);
  const stop = Math.min(
    verb.exec(words)?.index ?? words.length,
    /[.;:"(«](?!\p{L})|(?<=\p{L}{3})[.;:"(]|,? (?:who|which|and (?:also )?(?:mr|ms|mrs|dr|h\.?e\.?)(?!\p{L})|который|которая|а также)/u.exec(
      words,
    )?.index ?? words.length,
    asideAt(words),
  );
  const end = span.end + from + words.slice(0, stop).replace(/[\s,–-]+$/u, '').length;
  return end > span.end + from ? { start: span.end + from, end } : undefined;
}

/** A comma ends the function unless the words after it go on with the name of its body. */
function asideAt(words: string): number {
  for (const match of words.matchAll(/,/gu)) {
    const next = words.slice(match.index + 1, match.index + 40);
    if (
      /^ (?:and |и )?\p{L}+(?:,| and| и| \p{L}+(?: and| и|,| of|$| \p{L}+,))/u.test(next) &&
      /minist|department|министерств|департамент|committee|комитет/u.test(words.slice(0, match.index))
    )
      continue;
    return match.index;
  }
  return words.length;
}

/** "The Chairman of the Almaty Process, HE …", "Vice-Minister of … of the Republic of Kazakhstan Daulet …". */
function functionPreceding(reading: Reading, start: number, sentence: Span): Span | undefined {
  const from = Math.max(sentence.start, start - 220);
  const before = reading.folded.slice(from, start);
  const matches = [...before.matchAll(functionAnywhere)];
  const clause = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf('"'),
    before.lastIndexOf(':'),
    lastVerb(before),
  );
  const first = matches.find((match) => match.index > clause && !/,.*,/u.test(before.slice(match.index)));
  if (!first || /(?<!\p{L})(?:and|и|of|the|for|in|to|at|on|a|an|по|в|на|о) $/u.test(before)) return undefined;
  const withParty = within(reading.parties, { start: from, end: from + first.index }).at(-1);
  const led =
    withParty &&
    /^(?:'s)? ?$/u.test(reading.folded.slice(withParty.end, from + first.index)) &&
    withParty.form === 'acronym';
  const begin = led ? withParty.start : from + first.index;
  const words = reading.folded.slice(begin, start);
  return { start: begin, end: begin + words.replace(/[\s,–-]+$/u, '').length };
}

function lastVerb(words: string): number {
  let last = -1;
  for (const match of words.matchAll(everyVerb)) last = match.index;
  return last;
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
    /^: "/u.test(after)
  );
}

/** The people of a draft: mentions of one person united, the fuller name and function kept. */
export function unitePeople(
  reading: Reading,
  mentions: readonly PersonMention[],
): readonly Found<DraftPerson>[] {
  const groups: PersonMention[][] = [];
  // One person's mentions share their last word, so that only those are compared.
  const byLastWord = new Map<string, PersonMention[][]>();
  for (const mention of mentions) {
    const key = mention.name.toLowerCase().split(/\s/u).at(-1) ?? '';
    const candidates = byLastWord.get(key) ?? [];
    const group = candidates.find((items) => items.some((item) => isSamePerson(item.name, mention.name)));
    if (group) group.push(mention);
    else {
      const fresh = [mention];
      groups.push(fresh);
      byLastWord.set(key, [...candidates, fresh]);
    }
  }
  return groups.map((group) => person(reading, group));
}

/** "Ms Feller" is Erika Feller: one name is the end of the other. */
export function isSamePerson(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right || left.endsWith(` ${right}`) || right.endsWith(` ${left}`);
}

function person(reading: Reading, group: readonly PersonMention[]): Found<DraftPerson> {
  const longest = group.reduce((best, next) => (next.name.length > best.name.length ? next : best));
  const withHonorific = group.find((mention) => mention.honorific)?.honorific;
  const role = group.find((mention) => mention.function)?.function;
  const party = group.find((mention) => mention.party)?.party;
  const print = (span: Span): string => reading.text.slice(span.start, span.end);
  const chairs =
    role !== undefined &&
    /(?:chair|председател)/u.test(reading.folded.slice(role.start, role.end)) &&
    /(?:process|meeting|conference|процесс|совещани|конференци)/u.test(
      reading.folded.slice(role.start, role.end),
    );
  const leads = group.find((mention) => mention.role)?.role;
  const roles = chairs ? (['chair'] as const) : leads ? ([leads.kind] as const) : undefined;
  const roleClues: Clue[] =
    role && chairs ? [derived(role, 'roles')] : leads ? [derived(leads.span, 'roles')] : [];
  return {
    value: {
      name: longest.name,
      ...(withHonorific ? { honorific: print(withHonorific) } : {}),
      ...(role ? { function: print(role) } : {}),
      ...(party ? { party: party.party } : {}),
      ...(roles ? { roles: [...roles] } : {}),
    },
    clues: [
      stated(longest, 'name'),
      ...group.filter((mention) => mention !== longest).map((mention) => derived(mention, 'name')),
      ...(withHonorific ? [stated(withHonorific, 'honorific')] : []),
      ...(role ? [stated(role, 'function')] : []),
      ...(party ? [role && contains(role, party) ? derived(party, 'party') : stated(party, 'party')] : []),
      ...roleClues,
    ],
  };
}
