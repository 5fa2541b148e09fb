/**
 * What a verb of those who did not come needs behind it: an `apology` and a `regret` must be for their absence, though of an
 * apology alone that is to be taken; whoever is `excused` must be so from attending; `attendance` must be of this meeting; and whoever only could not come gave a `reason`.
 */
export interface AwayVerb {
  readonly words: RegExp;
  readonly needs: 'apology' | 'regret' | 'excused' | 'attendance' | 'reason';
  /** By the words alone it may be of another thing: "expressed its apologies". */
  readonly isWeak?: boolean;
}

const delegates = String.raw`(?:delegat\p{L}+|representatives?|experts?)`;
const delegatesRu = String.raw`(?:делегаци\p{L}+|представител\p{L}+|эксперт\p{L}*)`;
export const attendEn = String.raw`(?:attend|come|take part|participate|join(?: us| you)?|be (?:present|represented|here|there|with us)|send (?:an? |any |its |their )?${delegates})`;
const attendRu = String.raw`(?:принять участи[ея]|участвовать|присутствовать|прибыть|приехать|явиться|присоединиться|быть представлен\p{L}+|направить (?:сво\p{L}+ )?${delegatesRu})`;
const adverbs = '(?:(?:also|regrettably|unfortunately|however|all|both|each) )*';
export const cannot = `(?:could ${adverbs}not|cannot|can not|(?:will|would) ${adverbs}(?:not be able to|be unable to|not be in a position to)|(?:is|are|was|were|has been|have been|had been) ${adverbs}(?:unable|not able|not in a position) to)`;
const willNotRu = 'не (?:сможет|смогут|име(?:ет|ют) возможности)';
const cannotRu = String.raw`не (?:сможет|смогут|смог(?:л[аио])?|име(?:ет|ют|л[аио]?) возможности)`;

/** "its inability to attend", "not being able to take part", «отсутствие»: what an apology is for. */
export const absenceSource = String.raw`(?:(?:(?:its|their|his|her|the|any) )?(?:absence|non-attendance|inability to ${attendEn})|(?:not being able|being unable|having been unable) to ${attendEn}|not (?:attending|coming|participating|taking part|being (?:present|represented|there|here))|(?:сво\p{L}+ )?(?:отсутстви\p{L}+|неявк\p{L}+|неучасти\p{L}+|невозможност\p{L}+ ${attendRu}))`;
/** "that it cannot attend", «за то, что не смог прибыть» */
export const cannotComeSource = String.raw`(?:(?:that|as|because|since) (?:it|they|he|she) ${cannot} ${attendEn}|(?:за то, )?что (?:к сожалению,? )?(?:он[аи]? )?(?:${cannotRu} ${attendRu}|${attendRu} ${cannotRu}))`;

const possessive = '(?:(?:its|their|his|her) (?:sincere |deepest )?)?';
const lead = '(?:(?:has|have|had) )?(?:(?:also|each|both|all) )*';
const toldRu = String.raw`(?:(?:известил|сообщил|уведомил|проинформировал)[аио]?(?: [\p{L} ]{1,40})?,? что (?:к сожалению,? )?)?`;

const of = (source: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, 'gu');

/** They sent word. */
export const excusedVerbs: readonly AwayVerb[] = [
  {
    needs: 'apology',
    words: of(
      `${lead}(?:sent|sends?|convey(?:ed|s)?|extend(?:ed|s)|tendered|transmitted|submitted) (?:in )?${possessive}(?:apologies|regrets)|(?:также )?(?:прислал|направил|передал)[аио]? (?:свои )?(?:извинения|сожаления)`,
    ),
  },
  {
    needs: 'apology',
    isWeak: true,
    words: of(
      `${lead}(?:presented|offered|gave|made|expressed) ${possessive}apologies|(?:также )?(?:(?:принес|выразил)(?:л?[аио])? (?:свои )?извинения|извинил(?:ся|ась|ось|ись))`,
    ),
  },
  {
    needs: 'regret',
    words: of(
      `${lead}(?:(?:presented|offered|gave|expressed|voiced) ${possessive}regrets?|apologi[sz]e[ds]|regret(?:s|ted)?)|(?:также )?выразил[аио]? (?:свое )?(?:глубокое )?сожалени[ея]`,
    ),
  },
  {
    needs: 'excused',
    words: of(
      `(?:was|were|(?:has|have|had) been) (?:(?:also|both|all|duly) )*excused|(?:(?:has|have|had) )?excused (?:itself|themselves)`,
    ),
  },
  {
    needs: 'attendance',
    words: of(
      [
        `regrets? (?:to (?:inform|advise)(?: you)? )?that (?:it|they|he|she) ${cannot} ${attendEn}`,
        `(?:(?:will|would) ${adverbs}(?:not be able to|be unable to|not be in a position to)|(?:is|are) ${adverbs}(?:unable|not able|not in a position) to|cannot|can not) ${attendEn}`,
        'could not (?:be with us|be here|join us)',
        `${toldRu}(?:к сожалению,? )?(?:${willNotRu} ${attendRu}|${attendRu} ${willNotRu})`,
        `(?:известил|сообщил|уведомил)[аио]?,? что (?:${cannotRu} ${attendRu}|${attendRu} ${cannotRu})`,
        String.raw`отсутствовал[аио]? по уважительн\p{L}+ причин\p{L}+`,
      ].join('|'),
    ),
  },
  {
    needs: 'reason',
    words: of(`${cannot} ${attendEn}|${cannotRu} ${attendRu}|${attendRu} ${cannotRu}`),
  },
];

const meeting = String.raw`(?:заседани\p{L}+|совещани\p{L}+|встреч\p{L}+|конференци\p{L}+|форум\p{L}*|семинар\p{L}*|сесси\p{L}+|мероприяти\p{L}+|консультаци\p{L}+|саммит\p{L}*)`;
const absentRu = [
  'представлен[аоы]? не был[аио]?',
  'не был[аио]? представлен[аоы]?',
  'отсутствовал[аио]?(?! по уважительн)',
  'не (?:принял|принимал)[аио]? участи[яе]',
  'участи[яе] не (?:принял|принимал)[аио]?',
  'не (?:участвовал|присутствовал|прибыл)[аио]?',
  'не явил(?:ся|ась|ось|ись)',
  `не направил[аио]? (?:сво\\p{L}+ )?${delegatesRu}`,
].join('|');

/** They were not there, and nothing is said of their having sent word. */
export const absentVerbs: readonly AwayVerb[] = [
  {
    needs: 'attendance',
    words: of(
      String.raw`(?:was|were) (?:also |both |all )?(?:absent|not (?:present|represented))|did not (?:attend|take part|participate|come|appear|send (?:an? |any |its |their )?${delegates}|send any(?:one|body))|sent no (?:delegations?|representatives?|one|apologies)|(?:на (?:[\p{L}-]+ ){0,2}?${meeting} )?(?:${absentRu})`,
    ),
  },
];
