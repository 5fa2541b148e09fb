import type { DraftMeeting } from '@/domain/draft';
import { isAgendaHeading } from '../agenda/agenda-heading';
import { derived, uncertain, type Clue, type Found } from './found';
import { isLetter } from './letter-addressee';
import { isHeading, namesOtherMeeting, type MainMeeting } from './main-meeting';
import { wordsOf, type Reading, type Sentence } from './reading';
import { within, type Span } from './span';

type State = NonNullable<DraftMeeting['stateOfAffairs']>;

const subject =
  '(?:meeting|conference|session|event|workshop|seminar|consultations?|participants|delegations|delegates|ministers|officials)';
/** Who speaks or decides only where a meeting sits: its Chair, and those who came as one. */
const room = {
  en: '(?:(?:co-)?chair(?:s|man|person|woman)?|moderator|(?:working )?group|meeting|conference|forum|committee|participants|delegations|delegates|ministers|officials|experts)',
  ru: '(?:председател\\p{L}+|ведущ\\p{L}+|(?:рабочая )?группа|совещание|конференция|заседание|форум|комитет|участники|делегации|делегаты|министры|эксперты)',
};
const roomActs = {
  en: '(?:welcomed|opened|closed|thanked|invited|decided|took note|noted|adopted|endorsed|approved|recommended|requested|considered|heard|recalled|concluded)',
  ru: '(?:приветствовал\\p{L}*|открыл\\p{L}*|закрыл\\p{L}*|поблагодарил\\p{L}*|решил\\p{L}*|принял\\p{L}* (?:к сведению|решение)|одобрил\\p{L}*|утвердил\\p{L}*|рекомендовал\\p{L}*|рассмотрел\\p{L}*|заслушал\\p{L}*)',
};
const signs: readonly (readonly [state: State, pattern: RegExp])[] = [
  [
    'cancelled',
    /(?<!\p{L})(?:(?:was|were|has been|is) cancel+ed|отменен[аоы]?|отменя(?:ется|ются))(?!\p{L})/u,
  ],
  [
    'postponed',
    /(?<!\p{L})(?:(?:was|were|has been|is) (?:postponed|deferred|rescheduled)|(?:перенесен|отложен)[аоы]?|переносится|переносятся|откладывается)(?!\p{L})/u,
  ],
  [
    'planned',
    new RegExp(
      String.raw`(?<!\p{L})(?:will (?:be (?:held|convened|hosted|organi[sz]ed|discussed)|take place)|${subject} (?:also )?(?:will|shall|are to|is to)(?! not)|(?:is|are) (?:scheduled|planned|expected)|состоится|состоятся|пройд[её]т|пройдут|будет (?:проведен\p{L}*|организован\p{L}*)|планируется|запланирован\p{L}*|(?:участники|стороны|министры|делегации) (?:обсудят|рассмотрят|примут))(?!\p{L})`,
      'u',
    ),
  ],
  [
    'held',
    /(?<!\p{L})(?:(?:was|were|has been|have been) (?:\p{L}+ )?(?:held|convened|hosted|opened|organi[sz]ed|conducted)|took place|taken place|(?:have |has )?gathered|took part|participated|attended|(?<!be )hosted|(?<!be )conducted|agreed|discussed|explored|reviewed|concluded|состоял\p{L}+|прош(?:ел|ла|ло|ли)|приняли|собрались|обсудили|договорились|завершил\p{L}+|открыл\p{L}+|участвовали|провел[аио]?|организовал[аио]?|рассмотрели|отметили|подчеркнули)(?!\p{L})/u,
  ],
  ['held', new RegExp(String.raw`(?<!\p{L})${room.en} ${roomActs.en}(?!\p{L})`, 'u')],
  ['held', new RegExp(String.raw`(?<!\p{L})${room.ru} ${roomActs.ru}(?!\p{L})`, 'u')],
];

/**
 * Whether the meeting was held, is planned, was put off or called off. A text that says both "was held" and "will
 * discuss" was written before and posted after: it is taken as held where it says so outright, and marked uncertain.
 */
export function findStateOfAffairs(reading: Reading, main: MainMeeting): Found<State> | undefined {
  const seen = new Map<State, Span[]>();
  for (const sentence of reading.sentences) {
    if (namesOtherMeeting(reading, main, sentence)) continue;
    const words = wordsOf(reading, sentence);
    for (const [state, pattern] of signs) {
      const match = pattern.exec(words);
      if (!match || (state === 'planned' && isAside(reading, sentence, words, match.index))) continue;
      const start = sentence.start + match.index;
      seen.set(state, [...(seen.get(state)?.slice(0, 11) ?? []), { start, end: start + match[0].length }]);
    }
  }
  const off = (['cancelled', 'postponed'] as const).find((state) => seen.has(state));
  if (off) return { value: off, clues: clues(seen.get(off) ?? []) };
  const [planned, held] = [seen.get('planned') ?? [], seen.get('held') ?? []];
  const kind = kindOfPaper(reading);
  if (kind?.state === 'planned') return { value: 'planned', clues: [derived(kind.span, 'stateOfAffairs')] };
  if (kind && planned.length === 0 && held.length === 0)
    return { value: 'held', clues: [derived(kind.span, 'stateOfAffairs')] };
  if (held.length === 0 && planned.length === 0) return undefined;
  if (planned.length === 0) return { value: 'held', clues: clues(held) };
  if (held.length === 0) return { value: 'planned', clues: clues(planned) };
  return mixed(reading, held, planned);
}

/** What is known of when a text was written, and of the meeting's days. */
export interface WhenWritten {
  /** Of the meeting, EDTF. */
  readonly date: Found<string> | undefined;
  /** The day of the text, ISO. */
  readonly published: string | undefined;
  /** When a message was sent, ISO. */
  readonly sent: string | undefined;
}

const writtenAhead =
  /(?<!\p{L})(?:(?:will|shall|cannot|can ?not|would like to|is unable to|are unable to|looks? forward to|looking forward to|intends? to|proposes? that|requests? that|nominates?|invites?|confirms? (?:its|their|the|our|my) (?:participation|attendance)|to be held)|(?:не )?(?:будут|будет|сможет|смогут)|предлага(?:ем|ет|ют)|приглаша(?:ем|ет|ют)|подтвержда(?:ем|ет|ют) (?:свое )?участие|рассчитыва(?:ем|ет|ют)|с нетерпением|примет участие|примут участие)(?!\p{L})/u;
const writtenAfter =
  /(?<!\p{L})(?:thanks? you|thanks|grateful|was|were|took|minutes of|record of|outcomes? of|благодар\p{L}+|состоял\p{L}+|прош(?:ел|ла|ло|едш\p{L}+)|протокол\p{L}*|итог\p{L}+)(?!\p{L})/u;

/** "Uganda regrets that it will not be able to attend": a letter about what is still to come, and about nothing that was. */
function isWrittenAhead(reading: Reading): boolean {
  const told = reading.sentences.map((sentence) => wordsOf(reading, sentence));
  return told.some((words) => writtenAhead.test(words)) && !told.some((words) => writtenAfter.test(words));
}

/**
 * Where the text does not say: a text that was put up before the days of the meeting announces it; so does a
 * letter about a meeting of no known day that speaks of it as of what is to come; of any other it is presumed that the
 * meeting was held. Either is marked.
 */
export function presumedState(
  reading: Reading,
  main: MainMeeting,
  { date, published, sent }: WhenWritten,
): Found<State> | undefined {
  const [mention] = main.mentions;
  if (mention && date === undefined && isLetter(reading) && isWrittenAhead(reading))
    return { value: 'planned', clues: [uncertain(mention, 'review.why.planned', 'stateOfAffairs')] };
  const first = date?.value.split('/')[0] ?? '';
  const day = (published ?? sent)?.slice(0, 10) ?? '';
  if (/^\d{4}-\d\d-\d\d$/u.test(first) && day.length === 10 && day < first)
    return {
      value: 'planned',
      clues: (date?.clues ?? []).slice(0, 1).map((span) => ({
        ...uncertain(span, 'review.why.planned', 'stateOfAffairs'),
      })),
    };
  return (
    mention && { value: 'held', clues: [uncertain(mention, 'review.why.presumed-held', 'stateOfAffairs')] }
  );
}

const before =
  /(?<!\p{L})(?:(?:annotated |provisional |draft |tentative )*agenda|(?:draft )?programme|letter of invitation|invitation|concept note|announcement|(?:предварительная |аннотированная )*повестка дня|программа|приглашение|анонс|концепция|концептуальная записка)(?:$|[ ,:–])/u;
const after =
  /(?<!\p{L})(?:minutes|record of|closing remarks|closing statement|summary|conclusions|communique|declaration|joint statement|протокол|заключительн\p{L}+ (?:слово|замечани)|резюме|краткий отчет|report|коммюнике|декларация|совместное заявление|решение|итоговый документ)(?!\p{L})/u;

/** What the paper's own title says: an agenda comes before the meeting, minutes after it. */
function kindOfPaper(reading: Reading): { readonly state: State; readonly span: Span } | undefined {
  for (const sentence of reading.sentences.slice(0, 10)) {
    if (!isHeading(reading, sentence)) continue;
    const words = wordsOf(reading, sentence);
    if (after.test(words)) return { state: 'held', span: sentence };
    if (before.test(words) && words.length < 120) return { state: 'planned', span: sentence };
  }
  return undefined;
}

/** Whether a text calls itself an agenda and no paper written after the meeting: what it tells of was said before. */
export function isOnlyAgenda(reading: Reading): boolean {
  const kind = kindOfPaper(reading);
  if (kind?.state !== 'planned') return false;
  const { start, end } = kind.span;
  // Above the agenda that minutes have behind them, something is told.
  const isTold = reading.sentences.some((one) => one.end <= start && told.test(wordsOf(reading, one)));
  return !isTold && isAgendaHeading(reading.text.slice(start, end));
}

/** A sentence, and no line of a head. */
const told = /\p{L}{3}[.!?]["')]*$/u;

/** Outright words ("was held") outweigh the rest; otherwise the more frequent tense, and always as uncertain. */
function mixed(reading: Reading, held: readonly Span[], planned: readonly Span[]): Found<State> {
  const outright = held.some((span) =>
    /(?:held|took place|taken place|состоял|прош)/u.test(wordsOf(reading, span)),
  );
  const value = outright || held.length >= planned.length ? 'held' : 'planned';
  const [for_, against] = value === 'held' ? [held, planned] : [planned, held];
  const doubt = (span: Span): Clue => uncertain(span, 'review.why.mixed-tense', 'stateOfAffairs');
  return {
    value,
    clues: [
      ...for_.map(doubt),
      ...against.map((span) => ({ ...doubt(span), value: value === 'held' ? 'planned' : 'held' })),
    ],
  };
}

function clues(spans: readonly Span[]): readonly Clue[] {
  return spans.slice(0, 3).map((span) => derived(span, 'stateOfAffairs'));
}

/**
 * What a speaker says "will" happen is a hope, and what a relative clause says of another event ("the forum, which
 * will be convened") is that event's plan, not this meeting's.
 */
function isAside(reading: Reading, sentence: Sentence, words: string, at: number): boolean {
  if (/(?:which|that|who|котор\p{L}+),? $/u.test(words.slice(0, at))) return true;
  // "The next meeting will be held in …" is the plan of another meeting.
  if (
    /(?<!\p{L})(?:next|following|future|upcoming|forthcoming|subsequent|следующ\p{L}+|предстоящ\p{L}+|очередн\p{L}+)(?!\p{L})/u.test(
      words.slice(Math.max(0, at - 60), at + 60),
    )
  )
    return true;
  const place = sentence.start + at;
  return within(reading.quotations, sentence).some(
    (quotation) => quotation.start <= place && place < quotation.end,
  );
}
