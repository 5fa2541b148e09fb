import type { DraftMeeting } from '@/domain/draft';
import type { Reading } from './reading';
import type { Span } from './span';

export type PersonRole = NonNullable<DraftMeeting['people'][number]['roles']>[number];

/** A role at the meeting with the words that say so. */
export interface FoundRole {
  readonly kind: PersonRole;
  readonly span: Span;
}

const ends = '(?=[),;.\\n]|$)';
const behind: readonly (readonly [kind: PersonRole, pattern: RegExp])[] = [
  [
    'chair',
    new RegExp(
      `(?:^|[\\s(,;–])(?:(?:co-)?chair(?:man|person|woman)?(?: of the (?:meeting|session|conference|council|group))?${ends}|председател(?:ь|ьница|ьствующий|ьствующая)(?: (?:совещания|заседания|встречи|конференции|совета))?${ends})|(?:,|^)[^.;()]{0,120} (?:co-)?chaired(?! by)(?: the| this)?(?= (?:meeting|session|conference|event|consultations?)|[.,;]|$)`,
      'u',
    ),
  ],
  [
    'head-of-delegation',
    /(?<!\p{L})(?:head of (?:the )?delegation|глав\p{L} делегации|руководител\p{L}+ делегации)(?!\p{L})/u,
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
    /(?<!\p{L})(?:(?:co-?)?chaired (?:jointly )?by|under the (?:co-?)?chair(?:person|man)?ship of|под (?:со)?председательством|председательствовал[аи]?:?|председательствующ\p{L}{2}:?|(?:^|[\n;])(?:со)?председател[ьи] –|(?:in the chair|(?:co-?)?chair(?:s|man|person|woman)?|(?:со)?председател[ьи]):|вел[аи]? (?:заседание|встречу|совещание)|(?:^|the )(?:chair(?:man|person|woman)?|председатель)(?: of the (?:meeting|session|conference))?,)(?!\p{L})/u,
  ],
  [
    'moderator',
    /(?<!\p{L})(?:moderated by|moderators?:|facilitated by|модератором выступил\p{L}?|модераторы?:)(?!\p{L})/u,
  ],
  [
    'head-of-delegation',
    /(?<!\p{L})(?:delegations?(?: (?:of|from) [^.;,]{2,70})? (?:(?:was|were|is|are) )?(?:led|headed) by|(?:delegation of [^.;,]{2,60}),? (?:led|headed) by|делегаци\p{L}{1,2}(?: [^.;,]{2,70})?,? возглав\p{L}+|во главе с|heads? of (?:the )?delegations?:|delegations? headed by:[^\n]*|that of [^.;,]{2,40} by|side(?: was)?(?: led| headed)? by)(?!\p{L})/u,
  ],
  ['interpreter', /(?<!\p{L})(?:interpreters?|переводчики?):/u],
  [
    'secretariat',
    /(?:^|(?<!\p{L}))(?:(?:secretary|note-?taker|minutes taken by|secretariat|секретарь(?: заседания| совещания| встречи)?|секретариат):|протокол (?:вел[аи]?|составил[аи]?):?)(?!\p{L})/u,
  ],
  ['expert', /^(?:experts|эксперты):/u],
];

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
  const tail = folded.slice(name.end, Math.min(until, name.end + 260));
  for (const [kind, pattern] of behind) {
    const match = pattern.exec(tail);
    if (match) found.push({ kind, span: at(name.end, match) });
  }
  const start = Math.max(sentence.start, from - 200);
  const lead = folded.slice(start, from);
  for (const [kind, pattern] of before) {
    const match = [...lead.matchAll(new RegExp(pattern.source, 'gu'))].at(-1);
    if (!match || found.some((role) => role.kind === kind)) continue;
    // Only the post and the body may stand between.
    if (
      /[.;"]|(?<!\p{L})(?:and (?:mr|ms|h\.)|that|who|said)(?!\p{L})/u.test(
        lead.slice(match.index + match[0].length),
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
