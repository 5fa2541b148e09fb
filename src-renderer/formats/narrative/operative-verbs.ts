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

/** The present of one and of several, and of those who say "we"; where it is told as a habit, its past too. */
function present(stem: string): string {
  const isPastToo = /[ая]$/u.test(stem) && !decidedOnly.has(stem);
  return `${stem}(?:[ею]т|ем${isPastToo ? '|л[аио]?' : ''})`;
}

/** The same of a verb in -ся. */
function reflexive(stem: string): string {
  return `${stem}(?:[ею]тся|емся)`;
}

/** Of these the past of the habit says that something was still being decided or was taken in hand. */
const decidedOnly: ReadonlySet<string> = new Set(['реша', 'принима', 'призна']);

const need = '(?:the )?(?:\\p{L}+ )?(?:need|necessity|urgency)';

/**
 * Operative verbs by class, from the table of the field. The longer wording stands before the shorter, because the
 * words after a verb can change its class: "reaffirmed" is a position, "reaffirmed their commitment" a commitment.
 */
export const operativeVerbs: readonly OperativeVerb[] = [
  // English
  { class: 'record', source: '(?:took|takes?|taking) note(?= of| that| with|,|s)' },
  {
    class: 'decision',
    source:
      'decided?s?|adopt(?:ed|s)?|endorsed?s?|approved?s?|resolved?s?(?= (?:to|that))|established|concluded(?= an?| the)|accept(?:ed|s)?(?= (?:\\p{L}+ ){1,3}?(?:invitations?|proposals?|offers?|candidatures?|recommendations?|reports?|texts?)(?!\\p{L})| with )|elect(?:ed|s)?|appointed|designated|deferred?s?|postponed',
  },
  {
    class: 'need',
    source: `(?:agreed?s?|concluded?s?)(?= (?:on )?${need}| that [^.;]{0,160}(?:needed|necessary|required|need to|needs to|must|should))`,
  },
  {
    class: 'decision',
    source:
      'agreed?s?(?= that [^.;]{0,100}? (?:will|shall|would(?! be (?:useful|helpful|desirable|beneficial|good|better|best|appropriate|valuable|important|wise))|be \\p{L}+(?:ed|en|t))(?!\\p{L}))',
  },
  { class: 'position', source: 'agreed?s?(?= that)' },
  { class: 'decision', source: 'agreed?s?(?! (?:upon )?by)' },
  {
    class: 'commitment',
    source:
      '(?:(?:re-?)?affirm|confirm)(?:ed|s)?(?= (?:\\p{L}+ ){1,3}?(?:commitments?|readiness|determination|resolve|willingness)(?!\\p{L}))',
  },
  {
    class: 'commitment',
    source:
      'commit(?:ted|s)?(?: (?:themselves|ourselves|itself))?(?= to)|undertook|undertakes?|pledged?s?(?: (?:themselves|ourselves)(?= to))?|offer(?:ed|s)?(?= (?:to|its|their|support|assistance|help)(?!\\p{L}))|reiterated?s?(?= (?:\\p{L}+ ){1,3}?commitments?)|expressed?(?:es)? (?:\\p{L}+ ){0,2}?(?:commitment|readiness|willingness)',
  },
  {
    class: 'request',
    source:
      'request(?:ed|s)?|call(?:ed|s)? (?:up)?on|call(?:ed|s)? for|urged?s?|invited?s?|encouraged?s?|recommend(?:ed|s)?|task(?:ed|s)?|ask(?:ed|s)?|direct(?:ed|s)?|entrust(?:ed|s)?|mandated?s?|appeal(?:ed|s)?(?= to)|proposed?s?|suggest(?:ed|s)?|instruct(?:ed|s)?',
  },
  { class: 'need', source: `acknowledged?s?(?= ${need})|noted?s?(?= ${need})|express(?:ed)? (?:the )?need` },
  {
    class: 'need',
    source:
      'emphasi[sz]ed?s?|stress(?:ed|es)?|underlined?s?|underscored?s?|highlight(?:ed|s)?|pointed (?:out|to)(?= the (?:need|importance))|(?:drew|draws?|called|calls?) (?:\\p{L}+ )?attention(?= to)',
  },
  {
    class: 'position',
    source:
      'recogni[sz]ed?s?|acknowledged?s?|re-?affirm(?:ed|s)?|affirm(?:ed|s)?|reiterated?s?|confirmed?s?|shared? the view|condemn(?:ed|s)?|deplor(?:ed|es?)|regret(?:ted|s)?|(?:express|voic)(?:ed|es?)? (?:\\p{L}+ ){0,3}?(?:concerns?|regret|support|hope|confidence|conviction|satisfaction|alarm)|supported?s?|declared?s?',
  },
  {
    class: 'record',
    source:
      'review(?:ed|s)?|discuss(?:ed|es)?|considered|considers?|explored?s?|not(?:ed|es?)|recall(?:ed|s)?|examined|exchanged (?:views|information|experiences?|opinions)|heard|shared(?= (?:\\p{L}+ ){0,3}?(?:experiences?|practices|information|views|lessons))|observed|took stock|takes? stock|listened to|concluded(?= that)|reflected(?= (?:up)?on)',
  },
  {
    class: 'courtesy',
    source:
      'welcom(?:ed|es?)|appreciat(?:ed|es?)|thank(?:ed|s)?|commend(?:ed|s)?|congratulat(?:ed|es?)|express(?:ed|es)? (?:\\p{L}+ ){0,4}?(?:appreciation|gratitude|thanks|sympathy|condolences|solidarity)|extend(?:ed|s)? (?:\\p{L}+ ){0,3}?(?:thanks|gratitude|appreciation|condolences|sympathy)|paid tribute|pays? tribute|(?:record|plac)(?:ed|es?|s)? (?:\\p{L}+ ){0,3}?(?:thanks|gratitude|appreciation)',
  },
  // Russian
  {
    class: 'record',
    source: `${past('приня')} к сведению|${present('принима')} к сведению|${past('приня')} во внимание`,
  },
  {
    class: 'commitment',
    source: `(?:${past('подтверди')}|${present('подтвержда')}|${past('заяви')}|${present('заявля')}|${past('вырази')}|${present('выража')})(?= (?:о |об |свою |свои )?(?:\\p{L}+ ){0,2}(?:приверженност|готовност|решимост|намерени|обязательств))`,
  },
  {
    class: 'commitment',
    source: `${pastReflexive('обяза')}|${reflexive('обязу')}|(?:${past('взя')}|бер(?:ут|ет|ем)) на себя обязательств\\p{L}{1,2}|${past('предложи')}(?= (?:свою |свое |оказать )?(?:помощь|содействие|поддержку))`,
  },
  {
    class: 'courtesy',
    source: `${past('приветствова')}|${present('приветству')}|(?:${past('вырази')}|${present('выража')}) (?:\\p{L}+ ){0,2}(?:признательность|благодарность|соболезновани\\p{L}{1,2})|${past('поблагодари')}|${past('благодари')}|благодар(?:[ия]т|им)|высоко (?:${past('оцени')}|${present('оценива')})|(?:${past('да')}|да(?:ют|ет|ем)) высокую оценку|${past('воздава')} должное|${past('возда')} должное|возда(?:ют|ет|ем) должное|${past('поздрави')}|${present('поздравля')}|${past('выража')} (?:\\p{L}+ ){0,2}(?:признательность|благодарность)`,
  },
  {
    class: 'need',
    source: `(?:${past('отмети')}|${present('отмеча')}|${past('призна')}|${present('призна')}|(?:${past('указа')}|${present('указыва')})(?: на)?|${pastReflexive('согласи')}|согласны|согласен)(?= (?:с |на |о )?(?:\\p{L}+ )?(?:необходимост|потребност|что необходимо|что нужно)|, что (?:необходимо|нужно))`,
  },
  {
    class: 'need',
    source: `(?:${pastReflexive('согласи')}|${pastReflexive('договори')})(?=, что [^.;]{0,160}(?:необходим|нужн|следует|требу|должн))|${past('подчеркну')}|${present('подчеркива')}|особо (?:${past('отмети')}|${present('отмеча')})|${past('акцентирова')} внимание|${present('акцентиру')} внимание|${past('обрати')} внимание|${present('обраща')} внимание`,
  },
  {
    class: 'decision',
    source: `${past('реши')}|${present('реша')}|${past('постанови')}|${present('постановля')}|${past('приня')} решение|${present('принима')} решение|(?:${past('приня')}|${present('принима')})(?! (?:участие|во внимание|к сведению))|${past('одобри')}|${present('одобря')}|${past('утверди')}|${present('утвержда')}|${pastReflexive('договори')}|${reflexive('договарива')}|${past('согласова')}|${present('согласовыва')}|${pastReflexive('согласи')}(?= (?:продолж|провес|усил|созда|развив|\\p{L}+ть ))|${past('учреди')}|${present('учрежда')}|${pastReflexive('услови')}|${reflexive('уславлива')}|${past('избра')}|избира(?:[ею]т|ем)|${past('назначи')}|назнача(?:[ею]т|ем)|${past('подписа')}(?= (?:\\p{L}+ )?(?:протокол|соглашени|меморандум))`,
  },
  {
    class: 'request',
    source: `(?:настоятельно )?(?:${past('призва')}|${present('призыва')})|(?:настоятельно )?(?:по)?${past('проси')}|прос(?:[ия]т|им)|(?:настоятельно )?${past('рекомендова')}|${present('рекоменду')}|${past('поручи')}|${present('поруча')}|${past('предложи')}|${present('предлага')}|${past('уполномочи')}|${present('уполномочива')}|(?:${past('да')}|да(?:ют|ет|ем)) указани[ея]|(?:${pastReflexive('обрати')}|обраща(?:[ею]тся|емся))(?= (?:\\p{L}+ ){0,4}с (?:призывом|просьбой))|${past('пригласи')}|${present('приглаша')}`,
  },
  {
    class: 'position',
    source: `${past('призна')}|${present('призна')}|${past('подтверди')}|${present('подтвержда')}|${pastReflexive('согласи')}|${reflexive('соглаша')}|${past('заяви')}|${present('заявля')}|${past('поддержа')}|${present('поддержива')}|${past('осуди')}|осужда(?:[ею]т|ем)|высказались за|сошлись (?:во мнении|на том)|(?:${past('вырази')}|${present('выража')}) (?:\\p{L}+ ){0,2}(?:обеспокоенность|поддержку|надежду|уверенность|озабоченность)`,
  },
  {
    class: 'record',
    source: `${past('рассмотре')}|${present('рассматрива')}|${past('обсуди')}|${present('обсужда')}|${past('отмети')}|${present('отмеча')}|${past('изучи')}|${present('изуча')}|${past('заслуша')}|${present('заслушива')}|${past('напомни')}|${present('напомина')}|(?:${pastReflexive('обменя')}|${reflexive('обменива')})(?: \\p{L}+)?|${past('проанализирова')}|${present('анализиру')}|${pastReflexive('ознакоми')}|${past('подве')} итоги|${past('констатирова')}|${present('констатиру')}`,
  },
];

/** Words of "we" whose "we" is left out, as Russian does: «Предлагаем создать …», «Принимаем к сведению …». */
export const ownVerbs: readonly OperativeVerb[] = [
  { class: 'record', source: 'принимаем к сведению|принимаем во внимание' },
  {
    class: 'commitment',
    source:
      '(?:подтверждаем|заявляем|выражаем)(?= (?:о |об |свою |свои )?(?:\\p{L}+ ){0,2}(?:приверженност|готовност|решимост|намерени|обязательств))|обязуемся|берем на себя обязательств\\p{L}{1,2}',
  },
  {
    class: 'courtesy',
    source:
      'приветствуем|выражаем (?:\\p{L}+ ){0,2}(?:признательность|благодарность)|благодарим|высоко оцениваем|даем высокую оценку|воздаем должное|поздравляем',
  },
  {
    class: 'need',
    source:
      '(?:отмечаем|признаем|указываем(?: на)?|согласны)(?= (?:с |на |о )?(?:\\p{L}+ )?(?:необходимост|потребност|что необходимо|что нужно)|, что (?:необходимо|нужно))|подчеркиваем|особо отмечаем|акцентируем внимание|обращаем внимание',
  },
  {
    class: 'decision',
    source:
      'решаем|постановляем|принимаем(?! (?:участие|во внимание|к сведению))|одобряем|утверждаем|договариваемся|согласовываем|учреждаем',
  },
  {
    class: 'request',
    source: '(?:настоятельно )?призываем|просим|рекомендуем|поручаем|предлагаем|приглашаем|уполномочиваем',
  },
  {
    class: 'position',
    source:
      'признаем|подтверждаем|соглашаемся|заявляем|поддерживаем|выражаем (?:\\p{L}+ ){0,2}(?:обеспокоенность|поддержку|надежду|уверенность|озабоченность)',
  },
  {
    class: 'record',
    source: 'рассматриваем|обсуждаем|отмечаем|изучаем|заслушиваем|напоминаем|обмениваемся|анализируем',
  },
];

/** What is to be done, as Russian minutes order it without saying who decided: «Поручить Секретариату …». */
export const orderVerbs: readonly OperativeVerb[] = [
  {
    class: 'record',
    source:
      'принять (?:к сведению|во внимание)|принять(?= [^.;:]{3,120} (?:к сведению|во внимание)(?!\\p{L}))',
  },
  { class: 'need', source: 'подчеркнуть|(?:отметить|признать) (?:\\p{L}+ )?необходимость' },
  {
    class: 'courtesy',
    source: 'приветствовать|поблагодарить|выразить (?:\\p{L}+ ){0,2}(?:признательность|благодарность)',
  },
  {
    class: 'decision',
    source:
      'одобрить|утвердить|согласовать|учредить|избрать|признать утративш\\p{L}+ силу|снять с контроля|принять(?! (?:участие|меры))',
  },
  {
    class: 'request',
    source:
      '(?:настоятельно )?(?:рекомендовать|поручить|предложить|просить|попросить|призвать|пригласить|уполномочить)',
  },
  { class: 'record', source: 'отметить' },
];
