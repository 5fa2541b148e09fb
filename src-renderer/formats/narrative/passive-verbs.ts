import type { OperativeVerb } from './operative-verbs';

/**
 * A verb whose words name no actor. `subject`: they name whom it is done to, and count only with that: "Tajikistan was
 * encouraged to". `object`: so does Russian that leaves the actor out: «Казахстану рекомендовали», «Казахстан призвали».
 */
export interface PassiveVerb extends OperativeVerb {
  readonly doneTo?: 'subject' | 'object';
}

const itWas =
  'it (?:was|is|has been) (?:(?:also|further|furthermore|unanimously|strongly|therefore|generally) ){0,2}';

const been =
  '(?:was|were|is|are|(?:has|have|had)(?: also| further| now| therefore| thus)? been)(?: not)? (?:(?:also|further|furthermore|again|strongly|hereby|kindly|therefore|thus|particularly|in particular|warmly|once again|once more) ){0,2}';
/** A verb follows, no place and no meeting that somebody was invited to. */
const toDo =
  '(?: by [^,.;:]{2,60}?| in (?:this|that) (?:regard|context|connection)|, [^.;:]{3,80},)?(?: (?:not )?to (?!(?:the|an?|this|that|these|its|their|all|any|member|participating)(?!\\p{L}))\\p{L}| (?:to)?:)';

const ruToDo = ' (?:[^\\s.;:]+ ){0,6}?\\p{L}{2,}(?:ть|ти|чь)(?:ся)?(?!\\p{L})| к \\p{L}| ?:';

/** Passive wording whose actor is the meeting itself: "it was agreed that", «было решено». */
export const passiveVerbs: readonly PassiveVerb[] = [
  {
    class: 'need',
    source: `${itWas}(?:agreed|noted|acknowledged|recogni[sz]ed) that [^.;]{0,160}?(?:needed|necessary|required|need to|must|should)|${itWas}(?:emphasi[sz]ed|stressed|underlined|highlighted)`,
  },
  {
    class: 'decision',
    source: `${itWas}(?:decided|agreed|resolved)|agreement was reached(?= (?:to|on|that)(?!\\p{L}))`,
  },
  {
    class: 'request',
    source: `${itWas}(?:recommended|proposed|suggested|requested|urged|encouraged|advised)`,
  },
  { class: 'position', source: `${itWas}(?:recogni[sz]ed|acknowledged|(?:re-?)?affirmed)` },
  { class: 'record', source: `${itWas}(?:noted|recalled)` },
  {
    class: 'decision',
    source:
      '(?:was|were)(?: (?:unanimously|formally|then|thus|also|provisionally)){0,2} (?:adopted|approved|endorsed)(?! (?:in|on|at|by) )',
  },
  {
    class: 'need',
    source:
      'был[аои]? (?:также )?подчеркнут[аоы]?|подчеркнут[аоы]?(?= (?:\\p{L}+ )?(?:необходимость|важность|значение))|(?:была )?отмечена необходимость|было отмечено, что необходимо|подчеркивается|отмечается(?= необходимость)|обращается внимание',
  },
  {
    class: 'decision',
    source:
      '(?:было )?(?:также )?решено|(?:было )?принято решение|достигнут[аоы]? (?:договоренност[ьи]|соглашени[ея])|(?:была? )?одобрен[аоы]?|постановляется|принимается решение|одобряется|утверждается',
  },
  {
    class: 'request',
    source:
      '(?:было )?рекомендовано|(?:было )?поручено|(?:было )?предложено|рекомендуется|предлагается|поручается',
  },
  {
    class: 'record',
    source:
      'принят[оаы] к сведению|принимается к сведению|(?:было )?(?:также )?отмечено|(?:были )?(?:рассмотрены|обсуждены)|состоялось обсуждение|отмечается|напоминается',
  },
  {
    class: 'position',
    source:
      '(?:было )?(?:признано|подтверждено)|признается(?= (?:\\p{L}+ )?(?:важн|значени|роль|право|вклад|, что))|подтверждается(?= (?:\\p{L}+ )?(?:важн|значени|роль|право|, что))',
  },
  { class: 'courtesy', source: 'приветствуется|выражается (?:\\p{L}+ )?(?:признательность|благодарность)' },
  // Done to those who are named before it.
  {
    class: 'request',
    doneTo: 'subject',
    source: `${been}(?:requested|urged|invited|encouraged|recommended|tasked|mandated|instructed|asked|advised|called (?:up)?on)(?=${toDo})|${been}(?:tasked|mandated|entrusted|charged)(?=(?: by [^,.;:]{2,60}?)? with \\p{L}+)`,
  },
  {
    class: 'courtesy',
    doneTo: 'subject',
    source: `${been}(?:thanked|congratulated|commended)(?= (?:for|on|upon|by)(?!\\p{L}))`,
  },
  {
    class: 'request',
    doneTo: 'subject',
    source: `(?:(?:настоятельно )?(?:приглаша[ею]тся|призыва[ею]тся|уполномочива[ею]тся)|был[аио]? (?:также )?(?:приглашен[аоы]?|уполномочен[аоы]?))(?=${ruToDo})`,
  },
  {
    class: 'request',
    doneTo: 'subject',
    source:
      '(?:была? )?обращен[аоы]? (?:просьба|призыв)|обращается (?:просьба|призыв)|обратились с (?:просьбой|призывом)',
  },
  {
    class: 'courtesy',
    doneTo: 'subject',
    source: '(?:была )?(?:высказана|выражена|объявлена) благодарность',
  },
  {
    class: 'request',
    doneTo: 'object',
    source:
      '(?:также |настоятельно )?(?:рекомендовали|предложили|поручили|призвали|попросили|просили|пригласили|уполномочили|рекомендуют|предлагают|поручают|призывают|просят|приглашают|уполномочивают)',
  },
];
