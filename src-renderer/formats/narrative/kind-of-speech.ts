import type { Intervention } from './find-interventions';

const opensIt =
  /(?<!\p{L})(?:(?:in|during) (?:his|her|the|their) (?:opening|welcom(?:e|ing)) (?:speech|remarks|address|statement)|(?:в|во) (?:своем )?(?:приветственн|вступительн)\p{L}+ (?:слове|речи|выступлении)|на открытии|открывая)(?!\p{L})/u;
const closesIt =
  /(?<!\p{L})(?:in (?:his|her|the|their) (?:closing|concluding) (?:speech|remarks|address|statement)|^closing (?:the|this) (?:\p{L}+ )?\p{L}+,|в заключительном (?:слове|выступлении)|закрывая)(?!\p{L})/u;

/** What the words of a sentence, folded, say of how something was said: to open, to close, as a presentation. */
export function kindOf(words: string): Intervention['kind'] {
  if (opensIt.test(words)) return 'opening';
  if (closesIt.test(words)) return 'closing';
  return /^(?:in (?:his|her|their) presentation|в своем докладе|в своей презентации)(?!\p{L})/u.test(words)
    ? 'presentation'
    : 'statement';
}
