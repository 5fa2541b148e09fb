/** The words that a remark begins with, before a colon or a dash: "Kyrgyzstan: delete …". */
export interface OpeningWords {
  readonly words: string;
  /** A dash is met inside sentences too: before it, only a name that is known counts. */
  readonly before: 'colon' | 'dash';
}

/** Of what somebody is called, with what is said of them; more is a sentence. */
const mostLetters = 120;

/** `null` where the first line has neither; a colon before a figure is an hour's, one before a slash an address's. */
export function openingWords(text: string): OpeningWords | null {
  const line = /^[^\n]*/u.exec(text.trim())?.[0] ?? '';
  const colon = /^(?<words>[^:：]*[^:：\s])\s*[:：](?!\/|\d)/u.exec(line)?.groups?.['words'];
  if (colon !== undefined) return colon.length > mostLetters ? null : { words: colon, before: 'colon' };
  const dash = /^(?<words>\S.{0,120}?)\s+[–—-]\s/u.exec(line)?.groups?.['words'];
  return dash === undefined ? null : { words: dash, before: 'dash' };
}

const mostWords = 10;

/** Of words in small letters: what remarks begin with that names a place of the paper, an act or a matter, and nobody. */
const matters = new RegExp(
  String.raw`^(?:the )?(?:${[
    'para(?:graph)?s?|sections?|items?|agenda|pages?|pp?|titles?|headings?|headers?|footers?|footnotes?|annex(?:es)?',
    'parts?|chapters?|lines?|sentences?|tables?|lists?|texts?|words?|wording|comments?|corrections?|corrigend[a-z]+',
    'remarks?|proposals?|suggestions?|notes?|questions?|requests?|reasons?|delete|replace|add|insert|change|correct',
    'read|move|please|as|on|re|regarding|concerning|in|at|for|with|to|by|new|old|first|second|last|minutes|draft',
    'versions?|outcomes?|recommendations?|decisions?|participants|attendance|general|editorial|typo|nb|ps|also|all|we|i|it',
    'following|deadlines?|subject|dates?|cc|see|this|that|these|who|what|where|when|why|how|delegations?|names?|venue|theme',
    'пункты?|пп?|абзац[а-яё]*|раздел[а-яё]*|част[ьи]|страниц[а-яё]*|стр|строк[а-яё]*|заголов[а-яё]*|названи[ея]|сноск[а-яё]*',
    'приложени[ея]|списо?к[а-яё]*|таблиц[а-яё]*|тексты?|слов[оа]|формулировк[а-яё]*|комментари[йи]|замечани[ея]|предложени[ея]',
    'поправк[аи]|исправлени[ея]|вопросы?|просьб[аы]|прошу|просим|примечани[ея]|по|об?|во?|ко?|на|с|из|от|для|при|относительно',
    'касательно|повестк[а-яё]*|протокол[а-яё]*|проекты?|редакци[яи]|итоги?|рекомендаци[яи]|решени[ея]|участники|обще?[ея]',
    'даты?|тем[аы]|вместо|как|все|мы|также|далее|нов[а-яё]+|перв[а-яё]+|втор[а-яё]+|последн[а-яё]+|кто|что|где|когда|делегаци[ия]|мест[оа]',
  ].join('|')})(?![\p{L}'-])`,
  'u',
);
/** «Предлагаем», «Исключить»: what is asked for, not who asks. */
const acts = /^[а-яё]+(?:ем|им|ить|ать|ять|еть|ти)(?![а-яё])/iu;
const joining =
  /^(?:of|the|and|for|on|in|to|from|de|la|du|des|et|und|der|für|del|van|von|per|through|via|behalf|with)$/u;

/** Whether words could be what a delegation is called: a name begins with a capital and holds no figures and no sentence. */
export function looksLikeParty(words: string): boolean {
  if (/[\d!?;«»“”"…]/u.test(words)) return false;
  if (!/^[\p{Lu}\p{Lo}]/u.test(words) || matters.test(words.toLowerCase())) return false;
  const each = words.split(/[\s,()/&-]+/u).filter((word) => word !== '');
  if (each.length > mostWords) return false;
  // Russian names go on in small letters: «Международная организация по миграции».
  if (/\p{Script=Cyrillic}/u.test(words)) return !acts.test(words);
  return each.every((word) => !/^\p{Ll}/u.test(word) || joining.test(word));
}
