import type { DraftMeeting } from '@/domain/draft';
import type { Reading } from './reading';
import type { Span } from './span';

export type PersonRole = NonNullable<DraftMeeting['people'][number]['roles']>[number];

/** A role at the meeting with the words that say so. */
export interface FoundRole {
  readonly kind: PersonRole;
  readonly span: Span;
}

const ends = '(?=\\s{0,40}(?:[),;.\\n]|$))';
/** Of what somebody is in the chair, at the meeting: no committee of a State. */
const ofBody =
  "(?: of (?:the|this) (?:[\\p{L}'-]+ ){0,4}?(?:meeting|session|conference|council|(?:working |experts?'?s? |steering |strategic |technical |coordination )?group|process|dialogue|consultations?))?";
/** A vice-chair is in the chair only where the text says so. */
const notVice = '(?<!(?:vice|deputy|вице)[ -])';
const behind: readonly (readonly [kind: PersonRole, pattern: RegExp])[] = [
  [
    'chair',
    new RegExp(
      // "thanked the Chair": whoever is thanked is another.
      `(?:^|[\\s(,;–])(?<!\\p{L}(?<!(?:as|is|was|elected|became)) the )${notVice}(?:(?:co-)?chair(?:man|person|woman)?${ofBody}${ends}|председател(?:ь|ьница|ьствующий|ьствующая)(?: (?:совещания|заседания|встречи|конференции|совета))?${ends})|(?:,|^)[^.;()]{0,120} (?:co-)?chaired(?! by)(?: the| this)?(?= (?:meeting|session|conference|event|consultations?)|[.,;]|$)|, where s?he (?:jointly )?(?:co-)?chaired the (?:[\\p{L}\\p{N}'-]+ ){0,6}(?:meeting|session|conference|consultations?)(?!\\p{L})|,? где (?:он|она) (?:со)?председательствовала?(?!\\p{L})`,
      'u',
    ),
  ],
  // The Head of the EU Delegation to a State heads an embassy.
  [
    'head-of-delegation',
    /(?<!\p{L})(?:head of (?:the )?(?:\p{L}+ )?delegation(?!(?: of the (?:european union|eu))? (?:to|in|at) (?!(?:the|this) (?:[\p{L}\p{N}'-]+ ){0,5}(?:meeting|session|conference|consultations?|dialogue|summit|process)(?!\p{L})))|(?:глав\p{L}|руководител\p{L}+) делегации(?! (?:ес|европейского союза)(?: [\p{L}-]+){0,3} (?:в|при) ))(?!\p{L})/u,
  ],
  [
    'national-coordinator',
    /(?<!\p{L})(?:national co-?ordinator|национальн\p{L}+ координатор)(?!\p{L}| of the un)/u,
  ],
  [
    'moderator',
    new RegExp(
      `(?:^|[\\s(,;–])(?:moderator|facilitator|модератор)${ends}|(?:,|^)[^.;()]{0,120} moderated(?! by)(?!\\p{L})`,
      'u',
    ),
  ],
  ['interpreter', /(?<!\p{L})(?:interpreter|переводчи(?:к|ца))(?!\p{L})/u],
];
const before: readonly (readonly [kind: PersonRole, pattern: RegExp])[] = [
  [
    'chair',
    new RegExp(
      String.raw`(?<!\p{L})${notVice}(?:(?:co-?)?chaired (?:jointly )?by|under the (?:co-?)?chair(?:person|man)?ship of|под (?:со)?председательством|(?:со)?председательствовал[аи]?:?|(?:со)?председательствующ\p{L}{2}:?|(?:^|[\n;])(?:со)?председател[ьи] –|(?:in the chair|(?:co-?)?chair(?:s|man|person|woman)?|(?:со)?председател[ьи]):|вел[аи]? (?:заседание|встречу|совещание)|(?:заседание|встречу|совещание|конференцию) (?:вел[аи]?|ведет)|(?:совещание|встречу|заседание|конференцию)[^.;:]{0,60} возглавил[аи]?|(?:слово|замечания|выступление|резюме|заявление) (?:со)?председател(?:я(?= ?$|,| –| (?:совещания|заседания|встречи|конференции|сессии|форума|консультаций))|ьствующего)|(?:^|the )chair(?:man|person|woman)?${ofBody},|(?<=^| )председатель,)(?!\p{L})`,
      'u',
    ),
  ],
  [
    'moderator',
    /(?<!\p{L})(?:moderated by|moderators?:|facilitated by|модератором выступил\p{L}?|модерировал[аи]?(?: (?:заседание|встречу|совещание|дискуссию|сессию))?|модератор(?=$| $| – $)|модераторы?:)(?!\p{L})/u,
  ],
  [
    'head-of-delegation',
    /(?<!\p{L})(?:delegations?(?: (?:of|from) [^.;,]{2,70})? (?:(?:was|were|is|are) )?(?:led|headed) by|(?:delegation of [^.;,]{2,60}),? (?:led|headed) by|делегаци\p{L}{1,2}(?: [^.;,]{2,70})?,? возглав\p{L}+|во главе с|heads? of (?:the )?delegations?:|delegations? headed by:[^\n]*|that of [^.;,]{2,40} by|side(?: was)?(?: led| headed)? by|(?:глав(?:а|ы|е|у|ой)|руководител(?:ь|я|ю|ем)) делегации(?! (?:ес|европейского союза) ))(?!\p{L})/u,
  ],
  [
    'national-coordinator',
    /(?<!\p{L})(?:national co-?ordinator (?:of|for|from) [^.;,]{2,40},|национальн\p{L}+ координатор\p{L}? [^.;,]{2,40},)/u,
  ],
  ['interpreter', /(?<!\p{L})(?:interpreters?|переводчики?):/u],
  [
    'secretariat',
    /(?:^|(?<!\p{L}))(?:(?:secretary|note-?taker|minutes taken by|secretariat|секретарь(?: заседания| совещания| встречи)?|секретариат):|протокол (?:вел[аи]?|составил[аи]?):?)(?!\p{L})/u,
  ],
  ['expert', /^(?:experts|эксперты):/u],
];

/** Up to a semicolon that stands in no bracket. */
const uncut = /^(?:\([^()]*\)|[^;])*/u;
const rowOfRoles = /^(?:experts|эксперты):|delegations? headed by:/u;
/** Stops that end no sentence: "H.E.", "Mrs.". */
const shortened = /(?<!\p{L})(?:h\. ?e|mr|mrs|ms|dr|prof|hon|gen|col|lt|maj|brig|capt|retd|amb|им|\p{L})\./gu;

/**
 * What the words beside a person's name say of the part played at the meeting: "(Head of Delegation)", "Chair: …".
 * @param until where the next person of the line begins, or the line ends
 * @param from where the honorific, or the name, begins
 */
export function rolesBeside(
  { folded }: Pick<Reading, 'folded'>,
  name: Span,
  from: number,
  until: number,
  sentence: Span,
): readonly FoundRole[] {
  const found: FoundRole[] = [];
  // What stands behind a semicolon is of the next.
  const tail = uncut.exec(folded.slice(name.end, Math.min(until, name.end + 260)))?.[0] ?? '';
  for (const [kind, pattern] of behind) {
    const match = pattern.exec(tail);
    if (match) found.push({ kind, span: at(name.end, match) });
  }
  const opening = folded.slice(sentence.start, Math.min(from, sentence.start + 120));
  // The head of a list that goes on over semicolons: "delegations headed by: …; …", «Эксперты: …; …».
  const isRow = rowOfRoles.test(opening);
  const start = Math.max(sentence.start, from - (isRow ? 1500 : 200));
  const lead = folded.slice(start, from);
  for (const [kind, pattern] of before) {
    const match = [...lead.matchAll(new RegExp(pattern.source, 'gu'))].at(-1);
    if (!match || found.some((role) => role.kind === kind)) continue;
    const between = lead.slice(match.index + match[0].length);
    // "chaired by A, with B as vice-chair": B is beside the one who chaired.
    if (kind === 'chair' && /, with (?:the )?$/u.test(between)) continue;
    // Only the post and the body may stand between.
    if (
      /[.;"]|(?<!\p{L})(?:and (?:mr|ms|h\.)|that|who|said)(?!\p{L})/u.test(
        between.replace(shortened, '').replace(isRow ? /;/gu : /$^/u, ','),
      )
    )
      continue;
    found.push({ kind, span: at(start, match) });
  }
  return found;
}

function at(offset: number, match: RegExpExecArray | RegExpMatchArray): Span {
  const start = offset + (match.index ?? 0);
  return { start, end: start + match[0].length };
}
