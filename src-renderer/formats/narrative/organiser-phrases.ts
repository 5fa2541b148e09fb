import type { DraftMeeting } from '@/domain/draft';
import type { Reading, Sentence } from './reading';
import { within, type Span } from './span';

export type Role = DraftMeeting['organisers'][number]['role'];

const kind = '(?:\\p{L}+ )?';
/** Wording after which the parties are listed. The first that matches at a place wins. */
const rolesAfter: readonly (readonly [role: Role, source: string])[] = [
  [
    'funded',
    `(?:funded|financed|sponsored|paid|financially supported) by|(?:with|through|thanks to)? ?(?:the )?${kind}(?:financial (?:support|assistance|contribution|help)|funding|funds|financing|(?<=possible by (?:a |the )?)contributions?)(?: (?:for|of) the \\p{L}+)?(?: (?:was|is|were|has been|will be))? ?(?:of|from|by|provided by|came from)`,
  ],
  [
    'funded',
    'при финансовой (?:поддержке|помощи|содействии)|финансиру\\p{L}+|финансировал\\p{L}*|профинансирован\\p{L}*|профинансировал\\p{L}*|за счет средств|на средства|финансирован\\p{L}+ (?:обеспечил\\p{L}*|предоставил\\p{L}*)|финансов(?:ую|ая) (?:поддержк[уа]|помощь)(?: \\p{L}+)? (?:оказал|предоставил|оказан|обеспечил)\\p{L}*|средства (?:на|для) \\p{L}+ (?:\\p{L}+ )?(?:выделен|предоставлен|выделил|предоставил)\\p{L}*|(?:проезд|расходы) участников (?:оплатил|оплачен|взял)\\p{L}*|(?<=, )финансовую(?= –)|оплатил[аио]?|расходы (?:\\p{L}+ )?(?:взял\\p{L}* на себя|понес\\p{L}*|покрыл\\p{L}*)',
  ],
  [
    'hosted',
    '(?:co-?)?hosted by|at the (?:kind )?invitation of|принимающ\\p{L}{2,3} сторон\\p{L}{1,2}(?: (?:выступ\\p{L}+|стал\\p{L}*|был\\p{L}*|явля\\p{L}+))?|по приглашению|хозя(?:ином|евами|йкой) (?:\\p{L}+ )?(?:выступ|стал|был|явля)\\p{L}*|^(?:его|ее|их) принимал\\p{L}?|(?<=конференцию |встречу |совещание |заседание |форум |семинар )принимал\\p{L}?',
  ],
  [
    'cooperation',
    `in ${kind}(?:co-?operation|partnership|collaboration|co-?ordination) with|jointly with|в ${kind}(?:сотрудничестве|партнерстве) с|совместно с|во взаимодействии с`,
  ],
  [
    'organised',
    '(?:co-?|jointly )?(?:organi[sz]ed|convened|arranged)(?: jointly)? by|organi[sz]ers?:|организован\\p{L}*(?: совместно)?|организатор\\p{L}*(?: \\p{L}+)? (?:выступ\\p{L}+|явля\\p{L}+|стал\\p{L}*)|организатор\\p{L}*:|по инициативе|^(?:его|ее|их|(?:\\p{L}+ )?(?:совещание|встречу|конференцию|семинар|форум|заседание)) (?:\\p{L}+ )?(?:провел[аио]?|организовал[аио]?|созвал[аио]?)|созванн\\p{L}+|(?:ее|его|их) (?:провел|проводит|проводят|организовал|организует|организуют)\\p{L}?',
  ],
  [
    'supported',
    `(?:with|under|thanks to) (?:the )?${kind}(?:and ${kind})?(?:support|assistance) (?:of|from|by|provided by)|supported by|facilitated by|при (?:\\p{L}+ )?(?:поддержке|содействии|участии и поддержке)|организационную поддержку(?: \\p{L}+)? (?:оказал|предоставил)\\p{L}*`,
  ],
];
const afterPattern = new RegExp(
  String.raw`(?<!\p{L})(?:${rolesAfter.map(([, source], at) => `(?<r${at}>${source})`).join('|')})(?!\p{L})`,
  'gu',
);

/** Sentences that tell of how the meeting came about without naming it. */
export const aboutHolding =
  /^(?:\P{L}{0,6})(?:расход\p{L}+|подготовк\p{L}+|organi[sz]\p{L}*|(?:co-?)?hosted|funding|financial|funds|организатор\p{L}*|организационн\p{L}+ поддержк\p{L}+|финансов\p{L}+|финансирован\p{L}+|средства|проезд|принимающ\p{L}+ сторон\p{L}+|проведен\p{L}*|мероприятие|it|this|the event|the meeting|the conference|its|both|нынешн\p{L}+|семинар\p{L}*|форум\p{L}*|курс\p{L}{0,2}|тренинг\p{L}*|вебинар\p{L}*|the (?:course|webinar|exchange|forum|workshop|seminar|training|round ?table|dialogue|panel|secretariat)|она|оно|ее|его|встреча)(?!\p{L})|(?<!\p{L})(?:met|having met|gathered|встретились|собрались|acted as (?:the )?host|(?:lent|gave) (?:its|their) support|(?:covered|met|bore|paid|shared) (?:for )?the (?:costs?|travel|expenses)|played host|(?:will |have |has |had )?(?:support|fund|host|organi[sz]e|financ)(?:e?s|e?d)? (?:it|them)|хозя(?:ином|евами|йкой) (?:выступ|стал)\p{L}*)(?!\p{L})/u;

export interface RolePhrase {
  readonly role: Role;
  readonly span: Span;
  /** Where the next role begins: its parties are not this one's. */
  readonly limit: number;
}

/** The wordings of a sentence after which those who had a role are listed. */
export function rolePhrases(words: string, sentence: Span): readonly RolePhrase[] {
  const matches = [...words.matchAll(afterPattern)];
  return matches.flatMap((match, at) => {
    const known = rolesAfter.find((_, index) => match.groups?.[`r${index}`] !== undefined);
    if (!known || paysForProject(words, match.index, known[0])) return [];
    const start = sentence.start + match.index;
    const next = matches[at + 1];
    const limit = next ? sentence.start + next.index : sentence.end;
    return [{ role: known[0], span: { start, end: start + match[0].length }, limit }];
  });
}

/**
 * "within the project “…”, funded by the Union": who pays for a project does not thereby pay for the meeting, unless
 * the meeting was made possible by it.
 */
function paysForProject(words: string, at: number, role: Role): boolean {
  if (role !== 'funded' && role !== 'supported') return false;
  const before = words.slice(0, at).replace(/"[^"]{0,300}"/gu, '');
  if (/(?<!\p{L})(?:made possible|thanks to|возможн\p{L}+ благодаря|благодаря)(?!\p{L})/u.test(before))
    return false;
  return /(?<!\p{L})(?:project|programme|program|initiative|проект\p{L}{0,2}|программ\p{L}{1,2}|инициатив\p{L}{1,2})\s*[,(]? ?(?:that is|which is|is|being|котор\p{L}+|донор –)? ?$/u.test(
    before,
  );
}

/** "Tajikistan hosted the … Meeting": the party stands before. */
const beforePattern =
  /(?<!\p{L})(?:(?:has |have |had )?(?:jointly )?(?<hosted>(?:co-?)?hosted|hosts|принял\p{L}?(?= у себя)|принимал\p{L}?|for (?:kindly |generously )?(?:hosting|holding))|(?:has |have |had )?(?:jointly )?(?<organised>(?:co-?)?organi[sz]ed|prepared|organi[sz]es|conducted|convened|held|провел[аио]?|организовал[аио]?)|(?:has |have |had )?(?<funded>funded|financed)|(?:has |have |had )?(?<supported>supported|supports(?! the preparation))|(?<willSupport>will support(?= it[ .,;]| it$| the (?:meeting|conference|event|workshop|seminar|forum)(?!\p{L})))|(?<paid>(?:котор\p{L}+ )?оказа(?:вш\p{L}+|л\p{L}*) (?:\p{L}+ )?финансов\p{L}+ (?:поддержк|помощ|содействи)\p{L}+)|(?<thanked>for (?:its|their) (?:(?:technical|organi[sz]ational|logistical|valuable|generous|kind|continued) )?(?:support|assistance)(?=[.;,]|$))|(?<host>acted as (?:the )?host|played host|was the host|выступил[аио]? принимающей стороной)|(?<costs>(?:covered|met|bore|paid|shared) (?:for )?the (?:costs?|travel|expenses))|(?<lent>(?:lent|gave) (?:its|their) support|supports? the preparation))(?! by)(?!\p{L})/gu;

/** The verbs of a sentence whose subjects had a role, where what they did it to is a meeting. */
export function beforePhrases(
  reading: Reading,
  words: string,
  sentence: Sentence,
): readonly Omit<RolePhrase, 'limit'>[] {
  return [...words.matchAll(beforePattern)].flatMap((match) => {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    const groups = match.groups ?? {};
    if (groups['host'] !== undefined) return [{ role: 'hosted' as const, span }];
    if (groups['costs'] !== undefined) return [{ role: 'funded' as const, span }];
    if (groups['willSupport'] !== undefined) return [{ role: 'supported' as const, span }];
    if (groups['paid'] !== undefined) return [{ role: 'funded' as const, span }];
    // Thanked for their support in one breath with who held the meeting: it was the meeting that they supported.
    if (groups['thanked'] !== undefined)
      return /(?<!\p{L})for (?:\p{L}+ )?(?:hosting|holding|organi[sz]ing)(?!\p{L})/u.test(
        words.slice(0, match.index),
      )
        ? [{ role: 'supported' as const, span }]
        : [];
    if (groups['lent'] !== undefined) return [{ role: 'supported' as const, span }];
    const passive = /(?:was|were|is|are|be|been|being|был[аио]?) (?:\p{L}+ )?$/u.test(
      words.slice(0, match.index),
    );
    const meeting = within(reading.meetings, {
      start: span.end,
      end: Math.min(sentence.end, span.end + 120),
    })[0];
    if (passive || !meeting || !/^[\p{L}\p{N}' «"-]*$/u.test(reading.folded.slice(span.end, meeting.start)))
      return [];
    const role = (['hosted', 'funded', 'supported'] as const).find((name) => groups[name] !== undefined);
    if (role === 'supported' && !/^ (?:the|this) \p{L}+$/u.test(reading.folded.slice(span.end, meeting.end)))
      return [];
    return [{ role: role ?? ('organised' as const), span }];
  });
}
