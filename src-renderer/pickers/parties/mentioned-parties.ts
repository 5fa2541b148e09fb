import { partyOfMission } from '@/domain/party-of-mission';
import { isAbbreviation } from '@/domain/reference/normalise-name';
import { russianNominatives } from '@/domain/russian-nominatives';
import { partiesCalled } from './parties-called';
import { partyCalled } from './read-leading-party';
import type { PartyEntry } from './party-entry';

export interface MentionedParty {
  readonly party: PartyEntry;
  /** `whose`: "Embassy of Japan", «МВД Казахстана»; `where`: "Office in Tajikistan", «представительство в Казахстане». */
  readonly how: 'whose' | 'where';
}

/** More words than a State is named with inside a title. */
const longestName = 6;
const where = /^(?:in|to|at|for|with|within|on|near|в|во|на|при|по|для|с|со|из|к)$/iu;
const joining = /^(?:of|the|de|du|des|der)$/iu;

/**
 * The parties named inside what stands after a person's name, in their order: of whom an institution is, and where it is.
 * Codes of two and three letters are none here: "IT", "HR" and "PR" are departments.
 */
export function mentionedParties(entries: readonly PartyEntry[], titles: string): readonly MentionedParty[] {
  const words = [...titles.matchAll(/[^\s,;:()«»"“”/]+/gu)];
  // "French Embassy": whose an embassy is, its words need not name.
  const found = missionsIn(entries, titles).map((party): MentionedParty => ({ party, how: 'whose' }));
  for (let first = 0; first < words.length; first += 1) {
    for (let last = Math.min(first + longestName, words.length) - 1; last >= first; last -= 1) {
      const start = words[first]?.index ?? 0;
      const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
      const party = partyNamed(entries, titles.slice(start, end));
      if (!party) continue;
      const how = where.test(wordBefore(words, first)) ? 'where' : 'whose';
      if (!found.some((one) => one.party.key === party.key)) found.push({ party, how });
      first = last;
      break;
    }
  }
  return found;
}

/** Of whom the missions are that stand between the commas. */
function missionsIn(entries: readonly PartyEntry[], titles: string): readonly PartyEntry[] {
  return titles.split(/[,;]/u).flatMap((part) => {
    const party = missionAt(entries, part);
    return party ? [party] : [];
  });
}

/** Whose mission the text names and nothing else: "Embassy of France in Kazakhstan". */
export function missionAt(entries: readonly PartyEntry[], text: string): PartyEntry | null {
  const name = partyOfMission(text, (one) => partyCalled(entries, one) !== null);
  return name === null ? null : partyCalled(entries, name);
}

function wordBefore(words: readonly RegExpExecArray[], at: number): string {
  const before = words[at - 1]?.[0] ?? '';
  return joining.test(before) && at > 1
    ? /^of$/iu.test(before)
      ? before
      : (words[at - 2]?.[0] ?? '')
    : before;
}

function partyNamed(entries: readonly PartyEntry[], text: string): PartyEntry | null {
  if (!/^\p{Lu}|\s/u.test(text) || joining.test(text.slice(0, text.search(/\s|$/u)))) return null;
  if (/^\p{Script=Latin}{2,3}$/u.test(text) && !/^(?:US|UK|UN|EU|USA|UAE|IOM|ILO|ADB)$/u.test(text))
    return null;
  if (text.length < 4 && !isAbbreviation(text)) return null;
  for (const name of [text, ...russianLocatives(text)].flatMap(russianNominatives)) {
    const { parties, isShared } = partiesCalled(entries, name);
    if (parties[0] && !isShared) return parties[0];
  }
  return null;
}

/** «в Казахстане», «в Республике Казахстан»: the case that `russianNominatives` leaves out. */
function russianLocatives(text: string): readonly string[] {
  const plain = text.replace(/(?<=республик|королевств)е(?!\p{L})/iu, (_, at: number) =>
    text.slice(0, at).endsWith('к') ? 'а' : 'о',
  );
  const bent = /^\p{Script=Cyrillic}+е$/u.test(plain) ? [plain.slice(0, -1), `${plain.slice(0, -1)}а`] : [];
  return plain === text ? bent : [plain, ...bent];
}
