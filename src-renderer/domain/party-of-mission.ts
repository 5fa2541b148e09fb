import { isDiplomatic } from './diplomatic-words';
import { missionInEnglish, missionInRussian } from './mission-words';
import { cityByName } from './reference/cities';
import { stateByAdjective } from './reference/find-names';
import { russianNominatives } from './russian-nominatives';

const inEnglishFirst = new RegExp(
  String.raw`^(?:the\s+)?(?:royal\s+)?${missionInEnglish}\s+(?:of|to|for)\s+`,
  'iu',
);
const inRussianFirst = new RegExp(String.raw`^${missionInRussian}\s+`, 'iu');
const inEnglishLast = new RegExp(
  String.raw`^(?:the\s+)?(?:royal\s+)?(?<whose>\S.*?)\s+${missionInEnglish}(?:\s+(?<place>.+))?$`,
  'iu',
);
const inRussianLast = new RegExp(
  String.raw`^(?<whose>\S+(?:ое|ая|ого|ой))\s+${missionInRussian}(?:\s+(?<place>.+))?$`,
  'iu',
);
const nunciature = /^(?:the\s+)?(?:apostolic\s+)?nunciature(?:\s+(?<place>.+))?$/iu;
const nunciatureInRussian = /^(?:апостольская\s+)?нунциатура(?:\s+(?<place>.+))?$/iu;
/** "Embassy (Germany)". */
const inBrackets = new RegExp(
  String.raw`^(?<mission>${missionInEnglish}|${missionInRussian})\s*\((?:of\s+)?(?<whose>[^()]+)\)$`,
  'iu',
);
/** More than a name of a mission has; each run of its words is tried as a name. */
const mostWords = 14;
const mostLetters = 200;

/**
 * Whose mission a text names, where it names one and says nothing else: "Embassy of France in Kazakhstan", "French
 * Embassy, Astana", «Посольство Японии в Казахстане», "Delegation of the European Union to Kazakhstan". Where a mission
 * is and to whom it is accredited says nothing of whom it stands for.
 * @param isParty of a whole text
 * @returns the party as `isParty` knows it; `null` for any other text and where nobody is called so
 */
export function partyOfMission(text: string, isParty: (text: string) => boolean): string | null {
  if (text.length > mostLetters || isDiplomatic(text)) return null;
  const line = withoutCity(text.trim().replace(/[:.]$/u, ''), isParty);
  if (/[,;\t\d]/u.test(line) || line.split(/\s+/u).length > mostWords) return null;
  const bracketed = inBrackets.exec(line)?.groups?.['whose'];
  if (bracketed !== undefined) return known(bracketed, isParty);
  const nuncio = (nunciature.exec(line) ?? nunciatureInRussian.exec(line))?.groups;
  if (nuncio) return isPlace(nuncio['place'] ?? '') && isParty('Holy See') ? 'Holy See' : null;
  const first = inEnglishFirst.exec(line) ?? inRussianFirst.exec(line);
  if (first) return ownName(line, isParty) ?? firstParty(line.slice(first[0].length).split(/\s+/u), isParty);
  const last = (inEnglishLast.exec(line) ?? inRussianLast.exec(line))?.groups;
  if (!last || !isPlace(last['place'] ?? '')) return null;
  return ownName(line, isParty) ?? known(last['whose'] ?? '', isParty);
}

/** A mission with a name of its own: "EU Delegation to Kazakhstan" is the "EU Delegation". */
function ownName(line: string, isParty: (text: string) => boolean): string | null {
  const words = line.split(/\s+/u);
  for (let to = words.length; to > 1; to -= 1) {
    const name = words.slice(0, to).join(' ');
    if (isPlace(words.slice(to).join(' ')) && isParty(name)) return name;
  }
  return null;
}

/** The first party that is named, the longest there, if the words after it only say where. */
export function firstParty(words: readonly string[], isParty: (text: string) => boolean): string | null {
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

function known(whose: string, isParty: (text: string) => boolean): string | null {
  const name = russianNominatives(whose).find(isParty);
  if (name !== undefined) return name;
  const state = stateByAdjective(whose)?.en.short;
  return state !== undefined && isParty(state) ? state : null;
}

/** Where the body is or to whom it is accredited; a sentence that goes on says more. */
const place = /^(?:(?:in|to|for|at|on|в|во|на|при|по|для)\s|$)/iu;
/** Small words that may stand in the name of a place; any other begins what somebody does. */
const inPlace = /^(?:in|to|for|at|on|of|the|and|other|international|organi[sz]ations?)$/u;

export function isPlace(text: string): boolean {
  if (cityByName(text) !== undefined) return true;
  const isRussian = /\p{Script=Cyrillic}/u.test(text);
  return (
    place.test(text) &&
    (isRussian || text.split(' ').every((word) => !/^\p{Ll}/u.test(word) || inPlace.test(word)))
  );
}

/** "Embassy of Japan, Astana": the place behind a comma, where it is known for one. */
function withoutCity(text: string, isParty: (text: string) => boolean): string {
  const { mission = text, place: after = '' } =
    /^(?<mission>[^,;]+),\s*(?<place>[^,;]+)$/u.exec(text)?.groups ?? {};
  const isKnown = cityByName(after.replace(/^(?:г\.\s*|in\s+|в\s+)/iu, '')) !== undefined;
  return isKnown || (/^in\s/iu.test(after) && isParty(after.replace(/^in\s+/iu, ''))) ? mission : text;
}
