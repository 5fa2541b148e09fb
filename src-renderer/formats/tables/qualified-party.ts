import { takeHonorific } from '../person-line/honorifics';
import { russianNominatives } from './russian-nominatives';

/**
 * What may stand beside the name of a delegation: its standing in the process, how it comes, that the list goes on, or
 * the body that sends it. Anything else may be somebody's name.
 */
const beside = new RegExp(
  String.raw`^(?:${[
    String.raw`(?:an?\s+)?(?:member|observer|invited|applicant|guest|host|chair)(?:\s+(?:state|country|organi[sz]ation))?s?`,
    String.raw`on-?line|remote(?:ly)?|virtual(?:ly)?|via\s+\w+|hybrid`,
    String.raw`cont(?:\.|'d|inued)?|continued`,
    String.raw`(?:государств[оа]-?\s*)?(?:член|участник|наблюдател[ья]|приглашённ\p{L}+|приглашенн\p{L}+|гость|председател[ья])`,
    String.raw`онлайн|дистанционно|удалённо|удаленно|по\s+видеосвязи|продолжение|продолж\.?`,
    String.raw`.*\b(?:ministry|office|embassy|mission|department|representation|agency|secretariat|delegation|headquarters|bureau|HQ)\b.*`,
    String.raw`.*(?:министерств|посольств|представительств|департамент|агентств|секретариат|делегаци|управлени|бюро|офис|штаб-квартир).*`,
  ].join('|')})$`,
  'iu',
);

/**
 * The party of a heading that says more than its name: "Islamic Republic of Iran (observer)". Words with a comma, an
 * honorific or a post are somebody: "UNHCR – Vito Trani, Head of Office".
 * @param isParty of a whole text
 */
function qualifiedParty(text: string, isParty: (text: string) => boolean): string | null {
  const line = text.trim().replace(/[:.]$/u, '');
  const match =
    /^(?<party>[^(]+?)\s*\((?<words>[^()]+)\)$/u.exec(line) ??
    /^(?<party>.+?)\s+[–—-]\s+(?<words>.+)$/u.exec(line);
  const { party = '', words = '' } = match?.groups ?? {};
  if (party === '' || !beside.test(words.trim()) || isSomebody(words)) return null;
  return isParty(party) && !isParty(line) ? party : null;
}

function isSomebody(words: string): boolean {
  const said = words.trim();
  return /[,;:\d]/u.test(said) || post.test(said) || takeHonorific(said).honorific !== null;
}

const post =
  /^(?:(?:deputy\s+|vice-)?(?:head|chief|director|minister|ambassador|representative|officer|advis[eo]r|expert|secretary)\b|(?:заместител|глава|начальник|директор|министр(?!ерств)|посол(?!ьств)|советник|эксперт|руководител|секретарь))/iu;

const body = String.raw`(?:embassy|mission|consulate(?:[\s-]general)?|ministry|delegation|representation|government|(?:regional\s+|country\s+|sub-)?office|secretariat|headquarters)`;
const bodyInRussian =
  /^(?:генеральн\p{L}+\s+консульств|консульств|посольств|(?:постоянн\p{L}+\s+)?представительств|министерств|постоянн\p{L}+\s+миссия)\p{L}*\s/iu;
const bodyFirst = new RegExp(
  String.raw`^(?:the\s+)?(?:royal\s+|permanent\s+)?${body}\s+(?:of|to|for)\s`,
  'iu',
);
const bodyLater = new RegExp(String.raw`^(?:the\s+)?(?<party>.+?)\s+${body}(?:\s+(?:in|for|to)\s.+)?$`, 'iu');

/**
 * The party of a line that is the name of a body and nothing else: "Embassy of Germany", «Посольство Республики
 * Казахстан в Дели», "UNHCR Representation for Central Asia". Such a line is neither a post nor a person.
 * @param isParty of a whole text
 * @returns its party as `isParty` knows it; `null` for any other line
 */
function partyOfBody(text: string, isParty: (text: string) => boolean): string | null {
  const line = text.trim().replace(/[:.]$/u, '');
  if (/[,;\t\d]/u.test(line) || isParty(line)) return null;
  const led = bodyLater.exec(line)?.groups?.['party'] ?? '';
  if (led !== '' && isParty(led)) return led;
  if (!bodyFirst.test(line) && !bodyInRussian.test(line)) return null;
  return longestParty(line.split(/\s+/u).slice(1), isParty);
}

function longestParty(words: readonly string[], isParty: (text: string) => boolean): string | null {
  for (let size = words.length; size > 0; size -= 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      const span = words.slice(from, from + size).join(' ');
      // "and" is no code of Andorra.
      if (!/^[\p{Lu}\p{Lo}]/u.test(span)) continue;
      const named = [span, ...russianNominatives(span)].find(isParty);
      if (named !== undefined) return named;
    }
  }
  return null;
}

/** The party of a heading that says more than its name. @returns `isName`: the heading is its name with words beside it */
export function partyInHeading(
  text: string,
  isParty: (text: string) => boolean,
): { readonly party: string; readonly isName: boolean } | null {
  const named = qualifiedParty(text, isParty);
  if (named !== null) return { party: named, isName: true };
  const party = partyOfBody(text, isParty);
  return party === null ? null : { party, isName: false };
}
