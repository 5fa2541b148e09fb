/**
 * What a State or an organisation calls those who stand for it in another country or at an organisation, as the words of
 * a pattern. Every reader of names, posts and parties takes them from here.
 */
export const missionInEnglish = String.raw`(?:embassy|consulate(?:[\s-]general)?|(?:permanent\s+)?mission|high\s+commission|(?:apostolic\s+)?nunciature|(?:permanent\s+)?(?:delegation|representation)|(?:cooperation|liaison|representative)\s+office)`;

/** In any case: a name of a mission is often bent by the words before it. */
export const missionInRussian = String.raw`(?:посольств\p{L}*|(?:генеральн\p{L}+\s+|почётн\p{L}+\s+|почетн\p{L}+\s+)?консульств\p{L}*|генконсульств\p{L}*|(?:постоянн\p{L}+\s+)?представительств\p{L}*|постпредств\p{L}*|делегаци\p{L}+|(?:постоянн\p{L}+\s+|дипломатическ\p{L}+\s+)?мисси[яиюей]{1,2}|(?:апостольск\p{L}+\s+)?нунциатур\p{L}*)`;

/** How the words of missions begin that are those of an institution too, wherever they stand in its name. */
export const missionStems =
  'embass(?:y|ies)|consulate|mission|nunciature|посольств|консульств|генконсульств|представительств|постпредств|нунциатур';

/** Words that mean a mission and nothing else, also where they stand alone: no "delegation", no "representation". */
const alone = new RegExp(
  String.raw`(?<!\p{L})(?:embass(?:y|ies)|consulates?|nunciature|посольств\p{L}*|консульств\p{L}*|генконсульств\p{L}*|постпредств\p{L}*|нунциатур\p{L}*)(?!\p{L})`,
  'iu',
);

/** Whether a text names an embassy or a consulate, of whomever it is. */
export function namesMission(text: string): boolean {
  return alone.test(text);
}
