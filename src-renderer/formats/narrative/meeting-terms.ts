import type { DraftMeeting } from '@/domain/draft';

export type MeetingType = NonNullable<DraftMeeting['type']>;

const meet =
  '(?:meetings?|sessions?|conferences?|consultations?|summits?|forum|council|round ?tables?|panels?|rounds? of (?:\\p{L}+ )?(?:consultations|talks|negotiations)|negotiations|talks|workshops?|seminars?|symposium|dialogues?|gathering)';
const ru =
  '(?:совещани(?:е|я|ю|ем|и|ях)|встреч(?:а|и|е|у|ей|ах)|заседани(?:е|я|ю|ем|и|ях)|конференци(?:я|и|ю|ей|ях)|консультаци(?:и|й|ях|ями|ям)|сесси(?:я|и|ю|ей)|форум(?:а|е|ом|у)?|саммит(?:а|е|ом|у)?|семинар(?:а|е|ом|у)?|симпозиум(?:а|е|ом|у)?|кругл(?:ый|ого|ом|ому|ым) стол(?:а|е|у|ом)?)';

const day = '(?:one|two|three|four|five|six|[1-9])-(?:day|week)';
/** One that is held, not what people are given: "the training was held", "Training on Status Determination". */
const training =
  '(?:(?<=(?:^|(?<=^|\\n)[#*_]{1,6} ?|\\n|(?<!\\p{L})(?:the|this|a|first|second|third|fourth|fifth|day|week|regional|national|international|joint|online|annual|next|last|previous|following) ))training)(?! (?:of|for) (?:the |its |their )?(?:staff|officials|officers|guards|personnel|employees)(?!\\p{L})| (?:manual|cent(?:re|er)|material|module|programme|program|institut|needs|curricul|tool|kit|handbook|guide|plan|package|capacit|and |or ))';

export interface MeetingTerm {
  readonly type: MeetingType;
  /** Pattern source for folded text. */
  readonly source: string;
  /** Counts only in capitals, as printed. */
  readonly acronym?: true;
  /** Says that there was a meeting but not of which kind. */
  readonly weak?: true;
  /** Names a body, which may be told of without its having met. */
  readonly body?: true;
}

/** What meetings are called, in the order they are tried: the specific before the general. */
export const meetingTerms: readonly MeetingTerm[] = [
  { type: 'senior-officials-meeting', source: `senior officials?'?s?'? (?:level )?${meet}` },
  { type: 'senior-officials-meeting', source: `${meet} of (?:the )?senior (?:government )?officials` },
  { type: 'senior-officials-meeting', source: String.raw`som(?:[ -]?\d{1,2})?`, acronym: true },
  {
    type: 'senior-officials-meeting',
    source: `${ru} (?:старших|высших|высокопоставленных) (?:должностных|официальных) лиц`,
  },
  { type: 'senior-officials-meeting', source: String.raw`сдл(?:[ -]?\d{1,2})?`, acronym: true },
  {
    type: 'technical-experts-group',
    source: `${meet} of (?:the )?technical experts?'?s?(?: (?:working )?group)?`,
  },
  {
    type: 'technical-experts-group',
    source: `technical experts?'?s?'? (?:working )?group(?:'s)?(?: ${meet})?`,
  },
  { type: 'technical-experts-group', source: `technical experts?'?s?'? ${meet}` },
  { type: 'technical-experts-group', source: String.raw`teg(?:[ -]?\d{1,2})?`, acronym: true },
  {
    type: 'technical-experts-group',
    source: `(?:${ru} )?(?:групп(?:а|ы|е|у|ой) технических экспертов|техническ(?:ая|ой|ую) экспертн(?:ая|ой|ую) групп(?:а|ы|е|у|ой))`,
  },
  { type: 'technical-experts-group', source: `${ru} технических экспертов` },
  { type: 'technical-experts-group', source: String.raw`(?:гтэ|тэг)(?:[ -]?\d{1,2})?`, acronym: true },
  { type: 'national-coordinators-meeting', source: `national co-?ordinators'? ${meet}` },
  { type: 'national-coordinators-meeting', source: `${meet} of (?:the )?national co-?ordinators` },
  { type: 'national-coordinators-meeting', source: `${ru} национальных координаторов` },
  {
    type: 'ministerial-conference',
    source: `(?:regional |high-level |intergovernmental )?(?:ministerial|ministers'?|ministry)(?:[ -]level)? (?:consultative |review )?${meet}`,
  },
  { type: 'ministerial-conference', source: `${meet} of (?:the )?(?:\\p{L}+ )?ministers` },
  {
    type: 'ministerial-conference',
    source: `(?:региональн\\p{L}{2,3} )?министерск(?:ая|ой|ую|ое|ого|ом|ие|их|ий) (?:консультативн\\p{L}{2,3} |обзорн\\p{L}{2,3} )?${ru}`,
  },
  { type: 'ministerial-conference', source: `${ru} (?:\\p{L}+ )?министров` },
  {
    type: 'member-states-meeting',
    source: `${meet} of (?:the )?(?:representatives of )?(?:the )?member[ -](?:states|countries)`,
  },
  { type: 'member-states-meeting', source: `member[ -](?:states|countries)'? ${meet}` },
  {
    type: 'member-states-meeting',
    source: `${ru} (?:представителей )?(?:государств|стран)(?:[ -](?:членов|участников|участниц))`,
  },
  // The preamble of a declaration: "We, the Ministers …, meeting in …".
  {
    type: 'ministerial-conference',
    source:
      'we, the (?:\\p{L}+ )?ministers[^.;\\n]{0,300}?, (?:meeting|having met|gathered|assembled)(?= (?:in|at|on) )',
  },
  { type: 'thematic-meeting', source: `thematic ${meet}` },
  { type: 'thematic-meeting', source: `тематическ(?:ая|ой|ую|ое|ого|ом|ий|ие|их) ${ru}` },
  { type: 'regional-conference', source: '(?:sub-?)?regional (?:\\p{L}+ )?conference' },
  { type: 'regional-conference', source: 'региональн(?:ая|ой|ую) (?:\\p{L}+ )?конференци(?:я|и|ю|ей)' },
  { type: 'other', source: `(?:international |high-level |annual |regional |joint )?${meet}`, weak: true },
  {
    type: 'other',
    source: `(?:(?:${day}|regional|national|international|joint|online|annual|refresher|specialised|specialized) )*(?:train(?:ing|ers)[ -](?:courses?|sessions?|seminars?|events?|workshops?)|(?:refresher|certificate|induction) courses?|webinars?|master ?class(?:es)?|(?:summer|winter) schools?|study (?:visits?|tours?)|${training})`,
    weak: true,
  },
  {
    type: 'other',
    source: `(?:(?:региональн|национальн|международн|учебн|обучающ|двухдневн|трехдневн|пятидневн|итогов)\\p{L}{2,3} )*(?:(?:семинар\\p{L}{0,2}-)?(?:тренинг(?:и|а|ов|е|ом|у|ах)?|практикум(?:а|е|ом|у|ы)?|совещани(?:е|я|ю|ем|и)(?<=семинар-совещани\\p{L}{1,2}))|вебинар(?:а|е|ом|у|ы)?|мастер-класс(?:а|е|ом|у|ы)?|(?:летн|зимн)(?:яя|ей|юю) школ(?:а|ы|е|у|ой)|(?<=(?:учебн|обучающ)(?:ый|ого|ом|ому|ым|ие|их) )курс(?:а|е|ом|у|ы|ов)?|курс(?:ы|ов|ах)? повышения квалификации|(?<=дневн(?:ое|ого|ому|ом|ым) )обучени(?:е|я|ю|и|ем)|(?:учебн|ознакомительн)\\p{L}{2,3} (?:визит(?:а|е|ом|у|ы)?|поездк(?:а|и|у|е|ой)))`,
    weak: true,
  },
  {
    type: 'other',
    source:
      '(?<=(?:the|this) )exchange(?=,? (?:held|was (?:held|organi[sz]ed|hosted)|took place|brought|ended))',
    weak: true,
  },
  { type: 'other', source: '(?:inter-?regional|regional|study|peer|expert) exchange', weak: true },
  // Bodies that meet.
  {
    type: 'other',
    source:
      '(?:(?:joint |inter-?state |consultative |regional )?(?:working|expert|steering|contact|co-?ordination|consultation|ad hoc) (?:group|committee|party)|task force|(?:steering|joint|interstate|consultative|standing) (?:committee|commission)|council of (?:heads|ministers)|co-?ordination council)',
    weak: true,
    body: true,
  },
  {
    type: 'other',
    source:
      '(?:(?:совместн|межгосударственн|межведомственн|экспертн)\\p{L}{2,3} )?(?:рабоч(?:ая|ей|ую) групп(?:а|ы|е|у|ой)|(?:координационн|консультативн|руководящ|наблюдательн)\\p{L}{2,3} (?:совет|комитет)(?:а|е|у|ом)?|совет(?:а|е|у|ом)? (?:руководителей|министров|глав)|межгосударственн\\p{L}{2,3} комисси(?:я|и|ю|ей))',
    weak: true,
    body: true,
  },
  {
    type: 'other',
    source: `(?:международн\\p{L}{2,3} |региональн\\p{L}{2,3} |рабоч\\p{L}{2,3} )?${ru}`,
    weak: true,
  },
];
