import type { PartyMention } from './find-parties';
import type { PersonMention } from './find-people';
import type { Reading } from './reading';
import { itemAt, within, type Span } from './span';

const privateBody =
  /(?<!\p{L})(?:cent(?:re|er)s?|institutes?|academ(?:y|ies)|foundations?|universit(?:y|ies)|ngos?|non-governmental|центр|институт|академи|фонд|университет|нпо(?!\p{L})|неправительственн)/u;
const ofGovernment =
  /(?<!\p{L})(?:ministr(?:y|ies)|embassy|government|consulate|министерств|посольств|правительств|консульств|мид|мвд|минтруд|минюст)/u;

/**
 * "Director, Public Foundation Legal Centre, Kyrgyzstan": where a body that need not be the State's has its seat. The
 * centre of a ministry is the State's.
 */
function isSeatOfPrivateBody(reading: Reading, from: number, party: PartyMention): boolean {
  if (party.kind !== 'state') return false;
  const between = reading.folded.slice(from, party.start);
  return privateBody.test(between) && !ofGovernment.test(between.replaceAll('non-government', ''));
}

/** "Ministry of Justice, Norway", "Ms. Solberg, Norway": that they are of the State is told by its place alone. */
export function standsBare(reading: Reading, { end }: Span, party: PartyMention): boolean {
  return (
    party.kind === 'state' &&
    party.start > end &&
    /, (?:the )?$/u.test(reading.folded.slice(party.start - 6, party.start))
  );
}

/** Whose somebody is by the bracket behind the name alone: "Claire Dubois (IOM)", «Дильбар Рустамова (МОМ)». */
export function inBracketAfter(reading: Reading, span: Span): PartyMention | undefined {
  const rest = reading.folded.slice(span.end, span.end + 100);
  // «Хедвиг Ларссон – МЦРМП», on a line of a list.
  const dash = /^ – (?:the )?(?=\p{L})/u.exec(rest);
  const own = dash && within(reading.parties, { start: span.end + 3, end: span.end + 100 })[0];
  if (
    dash &&
    own &&
    own.start <= span.end + dash[0].length &&
    /^\s*(?:\n|$)/u.test(reading.folded.slice(own.end, own.end + 3))
  )
    return own;
  const bracket = /^ ?\((?:the )?[^()]{2,90}\)/u.exec(rest);
  if (!bracket) return undefined;
  const inside = within(reading.parties, { start: span.end, end: span.end + bracket[0].length }).filter(
    ({ form, kind }) => form !== 'adjective' && kind !== 'process',
  );
  const last = inside.at(-1);
  // The bracket ends with the party, or with what the person is in it: "(Armenia, chair)".
  const tail = last && reading.folded.slice(last.end, span.end + bracket[0].length);
  const [first] = inside;
  if (!first || isSeatOfPrivateBody(reading, span.end, first)) return undefined;
  return tail !== undefined && /^(?:, [\p{L} -]{3,30})?\)$/u.test(tail) ? first : undefined;
}

/** "Ms. Carla Diaz, Ministry of Labour, Guatemala": whose somebody is at the end of the line of an agenda or a list. */
export function partyAtEnd(
  reading: Reading,
  mention: PersonMention,
  sentence: Span,
): PartyMention | undefined {
  const reach = Math.min(sentence.end, mention.end + 140);
  return within(reading.parties, { start: mention.end, end: reach }).find((party) => {
    if (party.kind === 'process' || party.form === 'adjective') return false;
    if (isSeatOfPrivateBody(reading, mention.end, party)) return false;
    const between = reading.folded.slice(mention.end, party.start);
    const after = reading.folded.slice(party.end, Math.min(sentence.end, party.end + 3));
    return /^,(?: [^,;.:()]{2,80},)? (?:the )?$/u.test(between) && /^(?:$|[;\n\t]|\s{2}|\s\d)/u.test(after);
  });
}

const institution =
  '(?:ministry|department|directorate|division|section|unit|service|agency|presidency|committee|commission|office|administration|secretariat|embassy|mission|government|centre|center|institute|bureau|council|parliament|police|authority|court|academy|ombudsman|министерств|департамент|управлени|отдел|служб|агентств|комитет|комисси|администраци|секретариат|посольств|представительств|правительств|центр|институт|бюро|совет|аппарат|мид|мвд|минтруд|минюст|генеральн|главн|государственн|миграционн|пограничн)';
/** What may stand between the comma and whose the institution is: its name, of words without a verb. */
const ofInstitution = new RegExp(
  String.raw`^(?:, (?:the )?|,? (?:of|from|at) (?:the )?|,? из )(?:(?=[^,;:()"]{0,60}?${institution})[^;:()"]{1,150}?(?:(?: of|,| –| -) (?:the )?|[\p{Script=Cyrillic}-] )|)$`,
  'u',
);
/** What no name of an institution is made of: verbs, other people, other sentences. */
const otherClause =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|who|which|that|said|noted|stressed|opened|spoke|presented|chaired|mr|ms|mrs|dr|with|to|in|котор\p{L}+|что|г-н|г-жа|с|со|в|во|\p{L}{3,}(?:ил|ала|ила|ели|али|или|ась|ись|ся))(?!\p{L})/u;

/**
 * "Mr. Karimov, Head of Division, Ministry of Internal Affairs of Kazakhstan", "Mr. Aliev of the Ministry of Justice of
 * Japan", «Абдылдаев, заместитель министра, МИД Кыргызской Республики»: whose somebody is by the institution behind the
 * name or the post.
 */
export function partyOfInstitution(
  reading: Reading,
  mention: PersonMention,
  sentence: Span,
): PartyMention | undefined {
  const from = mention.function && mention.function.start > mention.end ? mention.function.end : mention.end;
  const reach = Math.min(sentence.end, from + 200);
  const party = within(reading.parties, { start: from, end: reach }).find(({ kind }) => kind !== 'process');
  if (!party || party.form === 'adjective' || isSeatOfPrivateBody(reading, mention.end, party))
    return undefined;
  const between = reading.folded.slice(from, party.start);
  // "Ministry of Labour, Migration and Employment" goes on behind its comma.
  if (!ofInstitution.test(between) || otherClause.test(between)) return undefined;
  // A State alone behind a comma is whose they are only where it ends there: ", Kazakhstan, …", ", Australian Embassy".
  const stands =
    /^(?:$|[,;.)]|\s(?:high commission|embassy|consulate|mission|ministry|government|federal|border|police|migration|immigration)(?!\p{L}))/u;
  const isBare = party.kind === 'state' && /^, (?:the )?$/u.test(between);
  return isBare && !stands.test(reading.folded.slice(party.end, party.end + 18)) ? undefined : party;
}

/** «доклад МОМ (Джулия Ферранте)»: alone in the bracket behind a party. */
export function isInBracketOf(reading: Reading, span: Span): boolean {
  const from = reading.folded.slice(span.start - 2, span.start);
  if (from !== ' (' || reading.folded.charAt(span.end) !== ')') return false;
  return within(reading.parties, { start: span.start - 120, end: span.start }).some(
    ({ end, form, kind }) => end === span.start - 2 && form !== 'adjective' && kind !== 'process',
  );
}

/** For whom somebody signs: «За Республику Казахстан      С. Ж. Шарипканова», on one line or two. */
export function signsFor(reading: Reading, span: Span, sentence: Span): PartyMention | undefined {
  if (reading.text.charAt(span.start - 1) !== '\t') return undefined;
  const owner = within(reading.parties, { start: sentence.start, end: span.start }).at(-1);
  if (!owner || !/^\s*$/u.test(reading.text.slice(owner.end, span.start))) return undefined;
  const opening = /^(?:за|от|for|on behalf of)(?!\p{L})/u;
  const before = itemAt(reading.sentences, sentence.start - 1);
  const signs = [sentence, before].some(
    (one) => one && opening.test(reading.folded.slice(one.start, one.start + 12)),
  );
  return signs ? owner : undefined;
}

/** "Ms. Akhter and Mr. Sikder (Bangladesh)": those before the one with the bracket are of the same delegation. */
export function sharingBracket(reading: Reading, own: readonly PersonMention[]): readonly PersonMention[] {
  const shared = [...own];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [one, next] = [shared[at], shared[at + 1]];
    if (!one || !next || one.party || one.function || !next.party) continue;
    const gap = reading.folded.slice(one.end, next.honorific?.start ?? next.start);
    if (
      /^(?:,| and|, and| и)? $/u.test(gap) &&
      inBracketAfter(reading, shared[own.length - 1] ?? next) !== undefined
    )
      shared[at] = { ...one, party: next.party };
  }
  return shared;
}

/** "Azerbaijan (Mr. Kamran Guliyev)", "Kazakhstan: Ms …, Mr …", "from UNHCR – …": whose the people of the list are. */
export function ownerBeside(
  reading: Reading,
  mention: PersonMention,
  sentence: Span,
): PartyMention | undefined {
  const from = mention.honorific?.start ?? mention.start;
  const own = within(reading.parties, { start: mention.end, end: mention.end + 6 })[0];
  if (own && /^ \((?:the )?$/u.test(reading.folded.slice(mention.end, own.start)) && own.kind !== 'process')
    return own;
  const owner = within(reading.parties, { start: sentence.start, end: from }).findLast(
    ({ form, kind }) => form !== 'adjective' && kind !== 'process',
  );
  if (!owner) return undefined;
  const between = reading.folded.slice(owner.end, from);
  if (/^ ?\([^()]{0,160}$/u.test(between)) return owner;
  const opens = /(?:^[\s\d.)•*–-]*|[;:] )(?:(?:от|from|за) (?:the )?)?$/u.test(
    reading.folded.slice(sentence.start, owner.start),
  );
  return opens && /^(?: ?\([^()]{1,40}\))?(?:\s?[:–-]|\.|\t)[^;]{0,400}$/u.test(between) ? owner : undefined;
}

/** "The delegation of Iran was headed by …", "the Afghan side by …", "UNHCR was represented by its …": whose they lead. */
export function leaderOf(reading: Reading, mention: PersonMention, sentence: Span): PartyMention | undefined {
  const from = mention.honorific?.start ?? mention.start;
  const before = within(reading.parties, { start: Math.max(sentence.start, from - 320), end: from });
  return before.findLast((party) => {
    if (party.kind === 'process') return false;
    const between = reading.folded.slice(party.end, from);
    if (
      /^(?: side| delegation)?(?: (?:took part|participated|joined|attended|followed)(?: [\p{L}-]+){0,4})?,? (?:(?:was|were|is) )?(?:led|headed|represented) by (?!.*(?<!\p{L})by )[^;"]{0,200}$/u.test(
        between,
      )
    )
      return true;
    const that = reading.folded.slice(Math.max(0, party.start - 12), party.start);
    return /that of (?:the )?$/u.test(that) && /^ by [^;"]{0,160}$/u.test(between);
  });
}

/** Whose the person is: the body of the function, never where it is seated ("in Tajikistan") or sent ("to the UN"). */
export function partyOf(
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
      ) &&
      party.form !== 'adjective' &&
      !isSeatOfPrivateBody(reading, role.start, party),
  );
  const owner = within(reading.parties, { start: role.start - 60, end: role.start }).at(-1);
  if (own.length === 0 && owner && /^'?s? ?$/u.test(reading.folded.slice(owner.end, role.start)))
    return owner;
  const organisation = own.find((party) => party.kind === 'organisation');
  return (
    organisation ??
    own[0] ??
    inside.find((party) => party.kind === 'state' && !isSeatOfPrivateBody(reading, role.start, party))
  );
}
