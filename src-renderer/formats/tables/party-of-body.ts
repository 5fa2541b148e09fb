import { isDiplomatic } from './diplomatic-words';
import { russianNominatives } from './russian-nominatives';

const body = String.raw`(?:embassy|mission|consulate(?:[\s-]general)?|ministry|delegation|representation|government|(?:regional\s+|country\s+|sub-)?office|secretariat|headquarters)`;
const bodyInRussian =
  /^(?:генеральн\p{L}+\s+консульств|консульств|посольств|(?:постоянн\p{L}+\s+)?представительств|министерств|постоянн\p{L}+\s+миссия)\p{L}*\s/iu;
const bodyFirst = new RegExp(
  String.raw`^(?:the\s+)?(?:royal\s+|permanent\s+)?${body}\s+(?:of|to|for)\s`,
  'iu',
);
const bodyLater = new RegExp(
  String.raw`^(?:the\s+)?(?<party>.+?)\s+${body}(?<place>\s+(?:in|for|to)\s.+)?$`,
  'iu',
);
/** Where the body is or to whom it is accredited; a sentence that goes on says more. */
const place = /^(?:(?:in|to|for|at|on|в|во|на|при|по|для)\s|$)/iu;
/** Small words that may stand in the name of a place; any other begins what somebody does. */
const inPlace = /^(?:in|to|for|at|on|of|the|and|other|international|organi[sz]ations?)$/u;

/**
 * The party of a line that is the name of a body and nothing else: "Embassy of Germany", «Посольство Республики
 * Казахстан в Дели», "UNHCR Representation for Central Asia". Such a line is neither a post nor a person. A letter that
 * names a body and goes on ("presents its compliments to …") is no such line.
 * @param line with single spaces, and of few words: each run of them is tried as a name
 * @param isParty of a whole text
 * @returns its party as `isParty` knows it; `null` for any other line
 */
export function partyOfBody(line: string, isParty: (text: string) => boolean): string | null {
  if (/[,;\t\d]/u.test(line) || isDiplomatic(line) || isParty(line)) return null;
  const led = bodyLater.exec(line)?.groups;
  if (led?.['party'] && isPlace((led['place'] ?? '').trim()) && isParty(led['party'])) return led['party'];
  if (!bodyFirst.test(line) && !bodyInRussian.test(line)) return null;
  return firstParty(line.split(' ').slice(1), isParty);
}

/** The first party that is named, the longest there, if the words after it only say where. */
function firstParty(words: readonly string[], isParty: (text: string) => boolean): string | null {
  for (let from = 0; from < words.length; from += 1) {
    // "and" is no code of Andorra.
    if (!/^[\p{Lu}\p{Lo}]/u.test(words[from] ?? '')) continue;
    for (let to = words.length; to > from; to -= 1) {
      const named = russianNominatives(words.slice(from, to).join(' ')).find(isParty);
      if (named !== undefined) return isPlace(words.slice(to).join(' ')) ? named : null;
    }
  }
  return null;
}

function isPlace(text: string): boolean {
  const isRussian = /\p{Script=Cyrillic}/u.test(text);
  return (
    place.test(text) &&
    (isRussian || text.split(' ').every((word) => !/^\p{Ll}/u.test(word) || inPlace.test(word)))
  );
}
