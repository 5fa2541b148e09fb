import { isDiplomatic } from './diplomatic-words';
import { missionInEnglish, missionInRussian } from './mission-words';
import { firstParty, isPlace, partyOfMission } from './party-of-mission';

const body = String.raw`(?:${missionInEnglish}|ministry|government|(?:(?:regional|country|programme|project|field|liaison)\s+|sub-)?office|cent(?:re|er)|secretariat|headquarters)`;
const bodyInRussian = new RegExp(String.raw`^(?:${missionInRussian}|министерств\p{L}*)\s`, 'iu');
const bodyFirst = new RegExp(String.raw`^(?:the\s+)?(?:royal\s+)?${body}\s+(?:of|to|for)\s`, 'iu');
const bodyLater = new RegExp(
  String.raw`^(?:the\s+)?(?<party>.+?)\s+${body}(?<place>\s+(?:in|for|to)\s.+)?$`,
  'iu',
);

/**
 * The party of a line that is the name of a body and nothing else: "Embassy of Germany", «Посольство Республики
 * Казахстан в Дели», "UNHCR Representation for Central Asia". Such a line is neither a post nor a person. A letter that
 * names a body and goes on ("presents its compliments to …") is no such line.
 * @param line with single spaces, and of few words: each run of them is tried as a name
 * @param isParty of a whole text
 * @returns its party as `isParty` knows it; `null` for any other line
 */
export function partyOfBody(line: string, isParty: (text: string) => boolean): string | null {
  if (isDiplomatic(line) || isParty(line)) return null;
  const mission = partyOfMission(line, isParty);
  if (mission !== null) return mission;
  if (/[,;\t\d]/u.test(line)) return null;
  const led = bodyLater.exec(line)?.groups;
  if (led?.['party'] && isPlace((led['place'] ?? '').trim()) && isParty(led['party'])) return led['party'];
  if (!bodyFirst.test(line) && !bodyInRussian.test(line)) return null;
  return firstParty(line.split(' ').slice(1), isParty);
}
