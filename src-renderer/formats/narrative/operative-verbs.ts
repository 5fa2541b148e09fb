import type { DraftStatement } from '@/domain/draft';

export type StatementClass = NonNullable<DraftStatement['class']>;

export interface OperativeVerb {
  readonly class: StatementClass;
  /** Pattern source for folded text: the finite forms, past and present. */
  readonly source: string;
}

/** The past of a Russian verb, of one or several: «решил», «решила», «решили». */
function past(stem: string): string {
  return `${stem}л[аио]?`;
}

/** The same of a verb in -ся. */
function pastReflexive(stem: string): string {
  return `${stem}л(?:ись|ся|ась|ось)`;
}

const need = '(?:the )?(?:\\p{L}+ )?(?:need|necessity|urgency)';

/**
 * Operative verbs by class, from the table of the field. The longer wording stands before the shorter, because the
 * words after a verb can change its class: "reaffirmed" is a position, "reaffirmed their commitment" a commitment.
 */
export const operativeVerbs: readonly OperativeVerb[] = [
  // English
  { class: 'record', source: '(?:took|takes?|taking) note(?= of| that|,|s)' },
  {
    class: 'decision',
    source:
      'decided?s?|adopt(?:ed|s)?|endorsed?s?|approved?s?|resolved?s? (?=to)|established|concluded(?= an?| the)',
  },
  {
    class: 'need',
    source: `(?:agreed?s?|concluded?s?)(?= (?:on )?${need}| that [^.;]{0,160}(?:needed|necessary|required|need to|needs to|must|should))`,
  },
  { class: 'position', source: 'agreed?s?(?= that)' },
  { class: 'decision', source: 'agreed?s?(?! (?:upon )?by)' },
  {
    class: 'commitment',
    source:
      '(?:re-?)?affirm(?:ed|s)?(?= (?:\\p{L}+ ){1,3}?(?:commitments?|readiness|determination|resolve|willingness)(?!\\p{L}))',
  },
  {
    class: 'commitment',
    source:
      'commit(?:ted|s)?(?: themselves)?(?= to)|undertook|undertakes?|pledged?s?|reiterated?s?(?= (?:\\p{L}+ ){1,3}?commitments?)|expressed?(?:es)? (?:\\p{L}+ ){0,2}?(?:commitment|readiness|willingness)',
  },
  {
    class: 'request',
    source:
      'request(?:ed|s)?|call(?:ed|s)? (?:up)?on|call(?:ed|s)? for|urged?s?|invited?s?|encouraged?s?|recommend(?:ed|s)?|task(?:ed|s)?|mandated?s?|appealed|proposed?s?|suggest(?:ed|s)?|instruct(?:ed|s)?',
  },
  { class: 'need', source: `acknowledged?s?(?= ${need})|noted?s?(?= ${need})|express(?:ed)? (?:the )?need` },
  {
    class: 'need',
    source:
      'emphasi[sz]ed?s?|stress(?:ed|es)?|underlined?s?|underscored?s?|highlight(?:ed|s)?|pointed (?:out|to)(?= the (?:need|importance))',
  },
  {
    class: 'position',
    source:
      'recogni[sz]ed?s?|acknowledged?s?|re-?affirm(?:ed|s)?|affirm(?:ed|s)?|reiterated?s?|confirmed?s?|shared the view|expressed (?:\\p{L}+ ){0,2}?(?:concern|support|hope|confidence|conviction)|supported?s?|declared?s?',
  },
  {
    class: 'record',
    source:
      'review(?:ed|s)?|discuss(?:ed|es)?|considered|considers?|explored?s?|not(?:ed|es?)|recall(?:ed|s)?|examined|exchanged (?:views|information|experiences?|opinions)|heard|shared(?= (?:\\p{L}+ ){0,3}?(?:experiences?|practices|information|views|lessons))|observed|took stock|concluded',
  },
  {
    class: 'courtesy',
    source:
      'welcom(?:ed|es?)|appreciat(?:ed|es?)|thank(?:ed|s)?|commend(?:ed|s)?|congratulat(?:ed|es?)|expressed (?:\\p{L}+ ){0,3}?(?:appreciation|gratitude|thanks)|paid tribute',
  },
  // Russian
  {
    class: 'record',
    source: `${past('приня')} к сведению|принима[ею]т к сведению|${past('приня')} во внимание`,
  },
  {
    class: 'commitment',
    source: `(?:${past('подтверди')}|подтвержда[ею]т|${past('заяви')}|заявля[ею]т|${past('вырази')}|выража[ею]т)(?= (?:о |об |свою |свои )?(?:\\p{L}+ ){0,2}(?:приверженност|готовност|решимост|намерени|обязательств))`,
  },
  {
    class: 'commitment',
    source: `${pastReflexive('обяза')}|обязу[ею]тся|(?:взяли|взяла?|берут|берет) на себя обязательств\\p{L}{1,2}`,
  },
  {
    class: 'courtesy',
    source: `${past('приветствова')}|приветству[ею]т|(?:${past('вырази')}|выража[ею]т) (?:\\p{L}+ ){0,2}(?:признательность|благодарность)|${past('поблагодари')}|благодарят|благодарит|высоко (?:${past('оцени')}|оценива[ею]т)|${past('да')} высокую оценку`,
  },
  {
    class: 'need',
    source: `(?:${past('отмети')}|отмеча[ею]т|${past('призна')}|призна[ею]т|(?:${past('указа')}|указыва[ею]т)(?: на)?|${pastReflexive('согласи')}|согласны|согласен)(?= (?:с |на |о )?(?:\\p{L}+ )?(?:необходимост|потребност|что необходимо|что нужно)|, что (?:необходимо|нужно))`,
  },
  {
    class: 'need',
    source: `(?:${pastReflexive('согласи')}|${pastReflexive('договори')})(?=, что [^.;]{0,160}(?:необходим|нужн|следует|требу|должн))|${past('подчеркну')}|подчеркива[ею]т|особо (?:${past('отмети')}|отмеча[ею]т)|${past('акцентирова')} внимание|акцентиру[ею]т внимание|${past('обрати')} внимание|обраща[ею]т внимание`,
  },
  {
    class: 'decision',
    source: `${past('реши')}|реша[ею]т|${past('постанови')}|постановля[ею]т|${past('приня')} решение|принима[ею]т решение|(?:${past('приня')}|принима[ею]т)(?! (?:участие|во внимание|к сведению))|${past('одобри')}|одобря[ею]т|${past('утверди')}|утвержда[ею]т|${pastReflexive('договори')}|договарива[ею]тся|${past('согласова')}|согласовыва[ею]т|${pastReflexive('согласи')}(?= (?:продолж|провес|усил|созда|развив|\\p{L}+ть ))|${past('учреди')}|учрежда[ею]т`,
  },
  {
    class: 'request',
    source: `(?:настоятельно )?(?:${past('призва')}|призыва[ею]т)|(?:по)?${past('проси')}|прос[ия]т|${past('рекомендова')}|рекоменду[ею]т|${past('поручи')}|поруча[ею]т|${past('предложи')}|предлага[ею]т|${past('пригласи')}|приглаша[ею]т`,
  },
  {
    class: 'position',
    source: `${past('призна')}|призна[ею]т|${past('подтверди')}|подтвержда[ею]т|${pastReflexive('согласи')}|соглаша[ею]тся|${past('заяви')}|заявля[ею]т|${past('поддержа')}|поддержива[ею]т|(?:${past('вырази')}|выража[ею]т) (?:\\p{L}+ ){0,2}(?:обеспокоенность|поддержку|надежду|уверенность|озабоченность)`,
  },
  {
    class: 'record',
    source: `${past('рассмотре')}|рассматрива[ею]т|${past('обсуди')}|обсужда[ею]т|${past('отмети')}|отмеча[ею]т|${past('изучи')}|изуча[ею]т|${past('заслуша')}|заслушива[ею]т|${past('напомни')}|напомина[ею]т|(?:${pastReflexive('обменя')}|обменива[ею]тся)(?: \\p{L}+)?|${past('проанализирова')}|анализиру[ею]т|${pastReflexive('ознакоми')}|${past('подве')} итоги`,
  },
];

/** Passive wording whose actor is the meeting itself: "it was agreed that", «было решено». */
export const passiveVerbs: readonly OperativeVerb[] = [
  {
    class: 'need',
    source:
      'it was (?:agreed|noted|acknowledged|recogni[sz]ed) that [^.;]{0,160}?(?:needed|necessary|required|need to|must|should)|it was (?:emphasi[sz]ed|stressed|underlined|highlighted)',
  },
  { class: 'decision', source: 'it was (?:also |further |unanimously )?(?:decided|agreed)' },
  { class: 'request', source: 'it was (?:also |further )?(?:recommended|proposed|suggested|requested)' },
  { class: 'position', source: 'it was (?:also )?(?:recogni[sz]ed|acknowledged|reaffirmed)' },
  { class: 'record', source: 'it was (?:also )?(?:noted|recalled)' },
  {
    class: 'need',
    source: 'была? (?:также )?подчеркнут[аоы]?|отмечена необходимость|было отмечено, что необходимо',
  },
  {
    class: 'decision',
    source:
      '(?:было )?(?:также )?решено|(?:было )?принято решение|достигнут[аоы]? (?:договоренност[ьи]|соглашени[ея])|(?:была? )?одобрен[аоы]?',
  },
  { class: 'request', source: '(?:было )?рекомендовано|(?:было )?поручено|(?:было )?предложено' },
  {
    class: 'record',
    source:
      'принят[оаы] к сведению|(?:было )?(?:также )?отмечено|(?:были )?(?:рассмотрены|обсуждены)|состоялось обсуждение',
  },
];
