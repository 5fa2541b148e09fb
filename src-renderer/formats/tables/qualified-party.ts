import { takeHonorific } from '../person-line/honorifics';
import { missionInEnglish, missionInRussian, namesMission } from '@/domain/mission-words';
import { partyOfBody } from '@/domain/party-of-body';
import { russianNominatives } from '@/domain/russian-nominatives';

import { announcedParty } from './announced-party';

/**
 * What may stand beside the name of a delegation: its standing in the process, how it comes, that the list goes on, or
 * the body that sends it. Anything else may be somebody's name.
 */
const beside = new RegExp(
  String.raw`^(?:${[
    String.raw`(?:an?\s+)?(?:member|observer|invited|applicant|guest|host|(?:co-?|vice-?|deputy\s+)?chair(?:man|woman|person)?)(?:\s+(?:state|country|organi[sz]ation))?s?`,
    String.raw`on-?line|remote(?:ly)?|virtual(?:ly)?|via\s+\w+|hybrid`,
    String.raw`cont(?:\.|'d|inued)?|continued`,
    String.raw`(?:(?:государств[оа]|стран[аы])[-\s]*)?(?:члены?|участни(?:к|ки|ца|цы)|наблюдател[ьяи]|приглашённ\p{L}+|приглашенн\p{L}+|гость|(?:со|вице-)?председател[ья]|заместител[ья]\s+председателя|принимающ\p{L}+\s+(?:сторона|государство|страна))`,
    String.raw`онлайн|дистанционно|удалённо|удаленно|по\s+видеосвязи|продолжение|продолж\.?`,
  ].join('|')})$`,
  'iu',
);

/** A heading has few words; whatever is longer says something, and would be long to read. */
const mostWords = 12;
const mostLetters = 200;

const bodyBeside = new RegExp(
  String.raw`^(?:(?:the|main|head|central|general|national|federal|state|regional|country|local|field|liaison|permanent|royal|sub|migration|border|police|security|foreign|executive|technical|UN)[\s-]+)*(?:ministry|office|${missionInEnglish}|department|agency|secretariat|headquarters|bureau|HQ|service|committee)(?:\s+(?:service|agency|department|office|committee))?(?<rest>\s+(?:of|for|to|in|on|at)\s.+)?$`,
  'iu',
);
const bodyBesideInRussian = new RegExp(
  String.raw`^(?:\p{L}+(?:ое|ая|ий|ый|ой|ее)\s+){0,3}(?:министерство|${missionInRussian}|департамент|агентство|секретариат|управление|бюро|офис|штаб-квартира|служба|комитет)(?:\s+(?<rest>.+))?$`,
  'iu',
);

/**
 * The body that sends somebody, by its name alone: "Ministry of Interior", «Главное управление миграции». It begins with
 * what it is; two words with capitals that are not its own may be a name: «Управление миграции Рахим Рахимов».
 */
function isBodyAlone(words: string, isParty: (text: string) => boolean): boolean {
  const english = bodyBeside.exec(words);
  if (english) return !holdsName(english.groups?.['rest'] ?? '', isParty);
  const rest = bodyBesideInRussian.exec(words)?.groups?.['rest'];
  return bodyBesideInRussian.test(words) && !holdsName(rest ?? '', isParty);
}

/** Words of the names of bodies, beside which a word with a capital is hardly a person's. */
const ofBodies =
  /^(?:foreign|internal|home|external|social|public|labou?r|migration|citizenship|refugees?|interior|affairs|protection|policy|security|justice|employment|health|population|development|emergency|situations|borders?|police|service|agency|department|office|committee|relations|cooperation|human|rights|central|south|east|west|north|asia|europe|africa|america|middle|united|nations|republic|kingdom|federation|islamic|state|states|region|regional|international)$/iu;

function holdsName(rest: string, isParty: (text: string) => boolean): boolean {
  // "Office in Addis Ababa".
  if (/^(?:in|at|в|во)\s\S+\s\S+$/iu.test(rest.trim())) return false;
  const words = rest.trim().split(' ');
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    if (!isCapital(word) || !isCapital(next)) return false;
    const isNamed = ofBodies.test(word) || ofBodies.test(next);
    return !isNamed && !russianNominatives(`${word} ${next}`).some(isParty);
  });
}

/** Words that end the names of bodies beside those above. */
const endOfBody =
  /^(?:control|care|statistics|finances?|trade|industry|education|culture|tourism|sports?|youth|women|children|family|innovation|planning|economy|agriculture|resources|management|legal|consular|passports?|visas?|law|order|defen[cs]e|intelligence|customs|tax(?:es|ation)?|science|technology|environment|energy|transport|communications?|information|analysis|monitoring|integration|registration|asylum|diaspora|welfare|pensions?|insurance|council|division|unit|section|directorate|general|cent(?:re|er)|branch|mission|ministry|secretariat|headquarters|bureau|delegation|representation)$/iu;

/** A last word with a capital, after another or after a Russian body's name, that is no word of bodies and no place. */
function endsInSurname(line: string, isParty: (text: string) => boolean): boolean {
  const words = (partsBeside(line).parts.at(-1) ?? '').split(/\s+/u);
  const [before = '', last = ''] = words.slice(-2);
  if (words.length < 3 || !isCapital(last) || ofBodies.test(last)) return false;
  if (endOfBody.test(last) || namesMission(last)) return false;
  if (/^\p{Lu}{2,6}$/u.test(last) && !/^\p{Lu}+$/u.test(before)) return false;
  if (/^(?:of|for|in|on|at|to|the|and|в|во|на|при|по|и|для|г\.)$/iu.test(before)) return false;
  if (!isCapital(before) && !/^\p{Script=Cyrillic}/u.test(before)) return false;
  return !words.some((_, at) => at > 0 && russianNominatives(words.slice(at).join(' ')).some(isParty));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/**
 * The party of a heading that says more than its name: "Islamic Republic of Iran (observer)". Words with a comma, an
 * honorific or a post are somebody: "UNHCR – Vito Trani, Head of Office".
 * @param isParty of a whole text
 */
function qualifiedParty(line: string, isParty: (text: string) => boolean): string | null {
  if (isParty(line)) return null;
  const { party, parts } = partsBeside(line);
  if (parts.length > 0 && parts.every((part) => beside.test(part))) return isParty(party) ? party : null;
  const match =
    /^(?<party>[^(]+?)\s*\((?<words>[^()]+)\)$/u.exec(line) ??
    /^(?<party>.+?)\s+[–—-]\s+(?<words>.+)$/u.exec(line);
  const { party: ofBody = '', words = '' } = match?.groups ?? {};
  if (ofBody === '' || isSomebody(words) || !isBodyAlone(words.trim(), isParty)) return null;
  return isParty(ofBody) ? ofBody : null;
}

/** "Iran – observer (online)" as the name and what stands beside it, one thing a part; none where nothing does. */
export function partsBeside(line: string): { readonly party: string; readonly parts: readonly string[] } {
  let party = line.trim().replace(/[:.]$/u, '');
  const parts: string[] = [];
  for (;;) {
    const match =
      /^(?<before>.+?)\s*\((?<words>[^()]+)\)$/u.exec(party) ??
      /^(?<before>.+?)\s+[–—-]\s+(?<words>[^–—]+)$/u.exec(party);
    const { before = '', words = '' } = match?.groups ?? {};
    if (before === '') return { party, parts };
    party = before;
    parts.unshift(...words.split(/\s*[,;]\s*|\s+\/\s+/u).map((part) => part.trim()));
  }
}

/** Words that say in what capacity a delegation comes and are no heading of lists: "Co-Chair". */
const capacity =
  /^(?:an?\s+)?(?:(?:co-?|vice-?|deputy\s+)chair(?:man|woman|person)?|host(?:\s+(?:state|country))?|(?:со|вице-)председател[ья]|заместител[ья]\s+председателя|принимающ\p{L}+\s+(?:сторона|государство|страна))$/iu;

export function isCapacityBeside(part: string): boolean {
  return capacity.test(part);
}

function isSomebody(words: string): boolean {
  const said = words.trim();
  return /[,;:\d]/u.test(said) || post.test(said) || takeHonorific(said).honorific !== null;
}

const post =
  /^(?:(?:deputy\s+|vice-)?(?:head|chief|director|minister|ambassador|representative|officer|advis[eo]r|expert|secretary)\b|(?:заместител|глава|начальник|директор|министр(?!ерств)|посол(?!ьств)|советник|эксперт|руководител|секретарь))/iu;

export interface PartyInHeading {
  readonly party: string;
  /** Whether the heading is its name with words beside it, and not the name of a body of it. */
  readonly isName: boolean;
  /** Whether the body beside the name ends in what may be somebody's: "Ministry of Labour Bekov". */
  readonly mayBeSomebody?: boolean;
}

/** Whether such a heading opens a delegation. @param isOpen whether it is of the party whose people stand above */
export function opensDelegation({ isName }: PartyInHeading, isOpen: boolean): boolean {
  // A body of the delegation's own party is where the person above works.
  return isName || !isOpen;
}

/** The party of a heading that says more than its name. */
export function partyInHeading(text: string, isParty: (text: string) => boolean): PartyInHeading | null {
  const announced = announcedParty(text, isParty);
  if (announced !== null) return { party: announced, isName: false };
  const words = text.trim().split(/\s+/u);
  const line = words.join(' ').replace(/[:.]$/u, '');
  if (words.length > mostWords || line.length > mostLetters) return null;
  const named = qualifiedParty(line, isParty);
  if (named !== null)
    return {
      party: named,
      isName: true,
      ...(endsInSurname(line, isParty) ? { mayBeSomebody: true } : {}),
    };
  const party = partyOfBody(line, isParty);
  return party === null ? null : { party, isName: false };
}
