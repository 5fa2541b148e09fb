/**
 * What a State or an organisation calls those who stand for it in another country or at an organisation, as the words of
 * a pattern. Every reader of names, posts and parties takes them from here.
 */
export const missionInEnglish = String.raw`(?:embassy|consulate(?:[\s-]general)?|(?:permanent\s+)?mission|high\s+commission|(?:apostolic\s+)?nunciature|(?:permanent\s+)?(?:delegation|representation)|(?:cooperation|liaison|representative)\s+office)`;

/**
 * In any case: a name of a mission is often bent by the words before it. Its endings are Russian letters, and not letters of
 * all scripts: with those an engine takes some hundred times as long to make a pattern ready, while somebody is typing.
 */
export const missionInRussian = String.raw`(?:посольств[а-яё]*|(?:генеральн[а-яё]+\s+|почётн[а-яё]+\s+|почетн[а-яё]+\s+)?консульств[а-яё]*|генконсульств[а-яё]*|(?:постоянн[а-яё]+\s+)?представительств[а-яё]*|постпредств[а-яё]*|делегаци[а-яё]+|(?:постоянн[а-яё]+\s+|дипломатическ[а-яё]+\s+)?мисси[яиюей]{1,2}|(?:апостольск[а-яё]+\s+)?нунциатур[а-яё]*)`;

/** How the words of missions begin that are those of an institution too, wherever they stand in its name. */
export const missionStems =
  'embass(?:y|ies)|consulate|mission|nunciature|посольств|консульств|генконсульств|представительств|постпредств|нунциатур';

/** Words that mean a mission and nothing else, also where they stand alone: no "delegation", no "representation". */
const alone = new RegExp(
  String.raw`(?<!\p{L})(?:embass(?:y|ies)|consulates?|nunciature|посольств[а-яё]*|консульств[а-яё]*|генконсульств[а-яё]*|постпредств[а-яё]*|нунциатур[а-яё]*)(?!\p{L})`,
  'iu',
);

/** Whether a text names an embassy or a consulate, of whomever it is. */
export function namesMission(text: string): boolean {
  return alone.test(text);
}
