import type { DraftStatement } from '@/domain/draft';

export type StatementClass = NonNullable<DraftStatement['class']>;

export interface OperativeVerb {
  readonly class: StatementClass;
  /** Pattern source for folded text: the finite forms, past and present. */
  readonly source: string;
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
      'request(?:ed|s)?|call(?:ed|s)? (?:up)?on|call(?:ed|s)? for|urged?s?|invited?s?|encouraged?s?|recommend(?:ed|s)?|tasked|mandated|appealed|proposed?s?|suggest(?:ed|s)?|instructed',
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
  { class: 'record', source: 'принял[аио]? к сведению|принимают к сведению|приняли во внимание' },
  {
    class: 'commitment',
    source:
      '(?:подтвердил[аио]?|подтверждают?|заявил[аио]?|выразил[аио]?)(?= (?:\\p{L}+ ){0,2}(?:приверженност|готовност|решимост|намерени|обязательств))',
  },
  { class: 'commitment', source: 'обязал(?:ись|ся|ась|ось)|обязуются|взяли на себя обязательств\\p{L}{1,2}' },
  {
    class: 'courtesy',
    source:
      'приветствовал[аио]?|приветствуют|выразил[аио]? (?:\\p{L}+ ){0,2}(?:признательность|благодарность)|выражают (?:\\p{L}+ )?(?:признательность|благодарность)|поблагодарил[аио]?|благодарят|высоко оценил[аио]?',
  },
  {
    class: 'need',
    source:
      '(?:отметил[аио]?|отмечают|признал[аио]?|признают|указал[аио]?(?: на)?|согласил(?:ись|ся)|согласны)(?= (?:с |на |о )?(?:\\p{L}+ )?(?:необходимост|потребност|что необходимо|что нужно))',
  },
  {
    class: 'need',
    source:
      '(?:согласил(?:ись|ся)|договорил(?:ись|ся))(?=, что [^.;]{0,160}(?:необходим|нужн|следует|требу|должн))|подчеркнул[аио]?|подчеркивают?|особо отметил[аио]?|акцентировал[аио]? внимание|обратил[аио]? внимание',
  },
  {
    class: 'decision',
    source:
      'решил[аио]?|постановил[аио]?|принял[аио]? решение|принял[аио]?(?! (?:участие|во внимание|к сведению))|одобрил[аио]?|утвердил[аио]?|договорил(?:ись|ся)|согласовал[аио]?|согласил(?:ись|ся)(?= (?:продолж|провес|усил|созда|развив|\\p{L}+ть ))|учредил[аио]?',
  },
  {
    class: 'request',
    source:
      'по?просил[аио]?|просят|призвал[аио]?|призывают|рекомендовал[аио]?|рекомендуют|поручил[аио]?|предложил[аио]?|предлагают|пригласил[аио]?|настоятельно призвал[аио]?',
  },
  {
    class: 'position',
    source:
      'признал[аио]?|признают|подтвердил[аио]?|подтверждают|согласил(?:ись|ся)|заявил[аио]?|поддержал[аио]?|выразил[аио]? (?:\\p{L}+ ){0,2}(?:обеспокоенность|поддержку|надежду|уверенность|озабоченность)',
  },
  {
    class: 'record',
    source:
      'рассмотрел[аио]?|рассматривают|обсудил[аио]?|обсуждают|отметил[аио]?|отмечают|изучил[аио]?|заслушал[аио]?|напомнил[аио]?|напоминают|обменял(?:ись|ся)(?: \\p{L}+)?|проанализировал[аио]?|ознакомил(?:ись|ся)|подвел[аио]? итоги',
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
