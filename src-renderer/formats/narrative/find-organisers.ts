import type { DraftMeeting } from '@/domain/draft';
import { stated, uncertain, type Found } from './found';
import { findActs } from './find-acts';
import type { PartyMention } from './find-parties';
import { followingList, precedingList } from './party-lists';
import { wordsOf, type Reading, type Sentence } from './reading';
import { itemAt, within, type Span } from './span';

export type Organiser = DraftMeeting['organisers'][number];
type Role = Organiser['role'];

const kind = '(?:\\p{L}+ )?';
/** Wording after which the parties are listed. The first that matches at a place wins. */
const rolesAfter: readonly (readonly [role: Role, source: string])[] = [
  [
    'funded',
    `(?:funded|financed|sponsored|financially supported) by|(?:with|through|thanks to)? ?(?:the )?${kind}(?:financial (?:support|assistance|contribution|help)|funding) (?:of|from|by|provided by)`,
  ],
  [
    'funded',
    'при финансовой (?:поддержке|помощи|содействии)|финансиру\\p{L}+|профинансирован\\p{L}*|за счет средств|на средства|финансирован\\p{L}+ (?:обеспечил\\p{L}*|предоставил\\p{L}*)',
  ],
  [
    'hosted',
    '(?:co-?)?hosted by|at the (?:kind )?invitation of|принимающ\\p{L}{2,3} сторон\\p{L}{1,2}(?: (?:выступил\\p{L}*|стал\\p{L}*|был\\p{L}*))?|по приглашению',
  ],
  [
    'organised',
    '(?:co-?|jointly )?(?:organi[sz]ed|convened|arranged)(?: jointly)? by|organi[sz]ers?:|организован\\p{L}*(?: совместно)?|организатор\\p{L}*(?: \\p{L}+)? (?:выступил\\p{L}*|явля\\p{L}+|стал\\p{L}*)|организатор\\p{L}*:|по инициативе',
  ],
  [
    'cooperation',
    `in ${kind}(?:co-?operation|partnership|collaboration|co-?ordination) with|jointly with|в ${kind}(?:сотрудничестве|партнерстве) с|совместно с|во взаимодействии с`,
  ],
  [
    'supported',
    `(?:with|under|thanks to) (?:the )?${kind}(?:and ${kind})?(?:support|assistance) (?:of|from|by|provided by)|supported by|facilitated by|при (?:\\p{L}+ )?(?:поддержке|содействии|участии и поддержке)`,
  ],
];
const afterPattern = new RegExp(
  String.raw`(?<!\p{L})(?:${rolesAfter.map(([, source], at) => `(?<r${at}>${source})`).join('|')})(?!\p{L})`,
  'gu',
);
/** "Tajikistan hosted the … Meeting": the party stands before. */
const beforePattern =
  /(?<!\p{L})(?:(?:has |have |had )?(?:jointly )?(?<hosted>(?:co-?)?hosted|hosts|принял\p{L}?(?= у себя)|принимал\p{L}?)|(?:has |have |had )?(?:jointly )?(?<organised>(?:co-?)?organi[sz]ed|organi[sz]es|conducted|convened|held|провел[аио]?|организовал[аио]?))(?! by)(?!\p{L})/gu;
const aboutMeeting =
  /^(?:organi[sz]\p{L}*|hosted|организатор\p{L}*|проведен\p{L}*|мероприятие|it|this|the event|the meeting|the conference|она|оно|встреча)(?!\p{L})/u;

/** Parties that hosted, organised, supported or paid for the meeting, in the order of the text. */
export function findOrganisers(reading: Reading): readonly Found<Organiser>[] {
  const found: Found<Organiser>[] = [];
  for (const sentence of reading.sentences) {
    const parties = within(reading.parties, sentence);
    if (parties.length === 0) continue;
    const words = wordsOf(reading, sentence);
    if (!aboutMeeting.test(words) && within(reading.meetings, sentence).length === 0) continue;
    if (saysWhatIsToBeDone(reading, sentence)) continue;
    for (const { role, span, limit } of rolePhrases(words, sentence)) {
      for (const party of followingList(reading, { start: span.end, end: limit }))
        found.push(organiser(party, role));
    }
    for (const { role, span } of activePhrases(reading, words, sentence)) {
      for (const party of precedingList(reading, { start: sentence.start, end: span.start }))
        found.push(organiser(party, role));
    }
  }
  return found;
}

const binding: ReadonlySet<string> = new Set(['decision', 'commitment', 'request']);

/** "2. Kazakhstan, in cooperation with UNHCR, is invited to host a workshop": that one is not the meeting of the text. */
function saysWhatIsToBeDone(reading: Reading, sentence: Sentence): boolean {
  const paragraph = itemAt(reading.paragraphs, sentence.start);
  if (!paragraph || sentence.start >= paragraph.end) return false;
  const start = Math.max(sentence.start, paragraph.body.start);
  return findActs(reading, { start, end: sentence.end }).some((act) => binding.has(act.class));
}

function organiser(mention: PartyMention, role: Role): Found<Organiser> {
  const value = { party: mention.party, role };
  return {
    value,
    clues: [mention.known ? stated(mention) : uncertain(mention, 'review.why.unknown-organisation')],
  };
}

interface RolePhrase {
  readonly role: Role;
  readonly span: Span;
  /** Where the next role begins: its parties are not this one's. */
  readonly limit: number;
}

function rolePhrases(words: string, sentence: Sentence): readonly RolePhrase[] {
  const matches = [...words.matchAll(afterPattern)];
  return matches.flatMap((match, at) => {
    const known = rolesAfter.find((_, index) => match.groups?.[`r${index}`] !== undefined);
    if (!known) return [];
    const start = sentence.start + match.index;
    const next = matches[at + 1];
    const limit = next ? sentence.start + next.index : sentence.end;
    return [{ role: known[0], span: { start, end: start + match[0].length }, limit }];
  });
}

function activePhrases(
  reading: Reading,
  words: string,
  sentence: Sentence,
): readonly Omit<RolePhrase, 'limit'>[] {
  return [...words.matchAll(beforePattern)].flatMap((match) => {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    const passive = /(?:was|were|is|are|be|been|being|был[аио]?) (?:\p{L}+ )?$/u.test(
      words.slice(0, match.index),
    );
    const meeting = within(reading.meetings, {
      start: span.end,
      end: Math.min(sentence.end, span.end + 120),
    })[0];
    if (passive || !meeting || !/^[\p{L}\p{N}' «"-]*$/u.test(reading.folded.slice(span.end, meeting.start)))
      return [];
    return [
      { role: match.groups?.['hosted'] === undefined ? ('organised' as const) : ('hosted' as const), span },
    ];
  });
}
