import type { DraftMeeting } from '@/domain/draft';
import { stated, uncertain, type Found } from './found';
import { findActs } from './find-acts';
import type { PartyMention } from './find-parties';
import { followingList, isActing, precedingList } from './party-lists';
import { wordsOf, type Reading, type Sentence } from './reading';
import { itemAt, within, type Span } from './span';

export type Organiser = DraftMeeting['organisers'][number];
type Role = Organiser['role'];

const kind = '(?:\\p{L}+ )?';
/** Wording after which the parties are listed. The first that matches at a place wins. */
const rolesAfter: readonly (readonly [role: Role, source: string])[] = [
  [
    'funded',
    `(?:funded|financed|sponsored|financially supported) by|(?:with|through|thanks to)? ?(?:the )?${kind}(?:financial (?:support|assistance|contribution|help)|funding|contributions?) (?:of|from|by|provided by)|(?:funding|funds|financing) (?:was|were|is|came|come)(?: also)? ?(?:provided |made available )?(?:by|from)`,
  ],
  [
    'funded',
    'при финансовой (?:поддержке|помощи|содействии)|финансиру\\p{L}+|профинансирован\\p{L}*|за счет средств|на средства|финансирован\\p{L}+ (?:обеспечил\\p{L}*|предоставил\\p{L}*)|оплатил[аио]?|расходы (?:\\p{L}+ )?(?:взял\\p{L}* на себя|понес\\p{L}*|покрыл\\p{L}*)',
  ],
  [
    'hosted',
    '(?:co-?)?hosted by|at the (?:kind )?invitation of|принимающ\\p{L}{2,3} сторон\\p{L}{1,2}(?: (?:выступил\\p{L}*|стал\\p{L}*|был\\p{L}*))?|по приглашению|^(?:его|ее|их|(?:\\p{L}+ )?(?:совещание|встречу|конференцию|семинар|форум|заседание)) (?:\\p{L}+ )?(?:принял[аио]?|принимал[аио]?)',
  ],
  [
    'organised',
    '(?:co-?|jointly )?(?:organi[sz]ed|convened|arranged)(?: jointly)? by|organi[sz]ers?:|организован\\p{L}*(?: совместно)?|организатор\\p{L}*(?: \\p{L}+)? (?:выступил\\p{L}*|выступа\\p{L}+|явля\\p{L}+|стал\\p{L}*)|^(?:его|ее|их|(?:\\p{L}+ )?(?:совещание|встречу|конференцию|семинар|форум|заседание)) (?:\\p{L}+ )?(?:провел[аио]?|провели|организовал[аио]?|созвал[аио]?)|созванн\\p{L}{2,3}|together with|вместе с|организатор\\p{L}*:|по инициативе',
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
  /(?<!\p{L})(?:(?:has |have |had )?(?:jointly )?(?<hosted>(?:co-?)?hosted|hosts|принял\p{L}?(?= у себя)|принимал\p{L}?)|(?:has |have |had )?(?:jointly )?(?<supported>supported|supports)|(?:has |have |had )?(?:jointly )?(?<organised>(?:co-?)?organi[sz]ed|prepared|organi[sz]es|conducted|convened|held|провел[аио]?|организовал[аио]?))(?! by)(?!\p{L})/gu;
const aboutMeeting =
  /^(?:organi[sz]\p{L}*|(?:co-?)?hosted|supported|funding|funds|financ\p{L}+|its|both|the (?:forum|workshop|seminar|training|round ?table|dialogue|panel|secretariat)|его|ее|их|нынешн\p{L}+|финанс\p{L}+|организацион\p{L}+|семинар\p{L}*|форум\p{L}*|организатор\p{L}*|проведен\p{L}*|мероприятие|it|this|the event|the meeting|the conference|она|оно|встреча)(?!\p{L})/u;

/** Parties that hosted, organised, supported or paid for the meeting, in the order of the text. */
export function findOrganisers(reading: Reading): readonly Found<Organiser>[] {
  const found: Found<Organiser>[] = [...labelled(reading)];
  for (const sentence of reading.sentences) {
    const parties = within(reading.parties, sentence);
    if (parties.length === 0) continue;
    const words = wordsOf(reading, sentence);
    found.push(...plainDeeds(reading, words, sentence));
    if (!aboutMeeting.test(words) && within(reading.meetings, sentence).length === 0) continue;
    if (saysWhatIsToBeDone(reading, sentence)) continue;
    const phrases = rolePhrases(words, sentence);
    for (const [at, { role, span, limit }] of phrases.entries()) {
      if (
        !isOfMeeting(
          words.slice(0, span.start - sentence.start),
          phrases[at - 1]?.role,
          role,
          wordsOf(reading, span),
        )
      )
        continue;
      for (const party of followingList(reading, { start: span.end, end: limit }))
        found.push(organiser(party, role));
    }
    for (const { role, span } of activePhrases(reading, words, sentence)) {
      const acting = precedingList(reading, { start: sentence.start, end: span.start });
      // Many States that "held their meeting" came to it; whoever organises one is named alone or with few.
      if (acting.length <= 3) found.push(...acting.map((party) => organiser(party, role)));
    }
  }
  return found;
}

/**
 * "A project financed by …" says nothing of who paid for the meeting, and "together with" makes partners only of those
 * who stand behind whoever organised it.
 */
function isOfMeeting(before: string, last: Role | undefined, role: Role, words: string): boolean {
  if (
    role === 'funded' &&
    /(?:project|programme|проект\p{L}*|программ\p{L}*)(?: "[^"]{1,160}"|,| which is| that is)* ?$/u.test(
      before,
    )
  )
    return false;
  return !/^(?:together with|вместе с)/u.test(words) || last === 'organised' || last === 'hosted';
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
    return [{ role: roleOf(match.groups ?? {}), span }];
  });
}

function roleOf({ hosted, supported }: Readonly<Record<string, string | undefined>>): Role {
  if (hosted !== undefined) return 'hosted';
  return supported === undefined ? 'organised' : 'supported';
}

/** "Portugal acted as host", "the United States met the costs": no meeting need be named behind. */
const deeds: readonly (readonly [role: Role, pattern: RegExp])[] = [
  [
    'hosted',
    /(?<!\p{L})(?:acted as (?:the )?host|played host|was the host|выступил[аио]? принимающей стороной)(?!\p{L})/u,
  ],
  ['funded', /(?<!\p{L})(?:met|bore|covered|paid|shared) (?:for )?the (?:costs?|travel|expenses)(?!\p{L})/u],
  [
    'supported',
    /(?<!\p{L})(?:lent (?:its|their) support|provided (?:\p{L}+ )?(?:support|assistance) (?:to|for) the (?:meeting|conference|event))(?!\p{L})/u,
  ],
];

function plainDeeds(reading: Reading, words: string, sentence: Sentence): readonly Found<Organiser>[] {
  return deeds.flatMap(([role, pattern]) => {
    const match = pattern.exec(words);
    if (!match) return [];
    const end = sentence.start + match.index;
    const clause = Math.max(words.lastIndexOf(';', match.index), words.lastIndexOf('.', match.index)) + 1;
    return within(reading.parties, { start: sentence.start + clause, end })
      .filter((party) => isActing(party) || party.form === 'adjective')
      .slice(-1)
      .map((party) => organiser(party, role));
  });
}

/** "Organisers: UNHCR, UNFPA", "Donor: European Union" of a form. */
function labelled(reading: Reading): readonly Found<Organiser>[] {
  return reading.form.flatMap((line) => {
    const { field } = line;
    if (field !== 'organised' && field !== 'hosted' && field !== 'funded' && field !== 'supported') return [];
    return within(reading.parties, line)
      .filter(isActing)
      .map((party) => organiser(party, field));
  });
}
