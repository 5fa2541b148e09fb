import { takeHonorific } from '../person-line/honorifics';
import { isConnector, isSmallParticle } from '../person-line/particles';
import { isMadeOfTitles } from '../person-line/title-words';
import { kindOfTitle } from '../person-line/split-titles';
import { isDiplomatic } from '@/domain/diplomatic-words';
import { isLetterMark } from './letter-mark';
import { isRoleOfSomebody, roleIn } from './listed-line';
import { russianNominatives } from '@/domain/russian-nominatives';
import { saysNobody } from './says-nobody';
import { endsCategory, plainHeading, sidesOf, standingOfHeading } from './standing-of-heading';

const names = (lines: readonly string[]) =>
  new Set(lines.flatMap((line) => line.split('|')).map(plainHeading));
/** A title of a list is no longer than a few lines. */
const longestTitle = 300;
const headings = names([
  'list of participants|provisional list of participants|participants|delegates|members|delegation|country|name',
  'members of the delegation|members of delegation|delegation members|other members of the delegation|names',
  'attendance|signature|signatures|rapporteur|rapporteurs',
  'список участников|предварительный список участников|участники|делегаты|делегация|члены делегации|состав делегации',
  'другие члены делегации|подпись|подписи|фио|ф и о|no|имя|должность|страна|государство|position|title|function|signature',
  'advisers|advisors|alternates|accompanying persons|support staff|советники|сопровождающие лица|технический персонал',
  'heyet üyeleri|heyət üzvləri|nümayəndə heyətinin üzvləri|delegatsiya a’zolari|делегация аъзолари|делегация мүшелері|делегация мүчөлөрү',
  'аъзои ҳайат|аъзоёни ҳайат|wekiliýetiň agzalary|اعضای هیئت|اعضای هیأت|أعضاء الوفد',
]);

/**
 * Which kind of heading a line is; `null` where it is none. After a section no delegation is open. A role of one person
 * within a delegation ("Head of Delegation") is neither.
 */
export function headingIn(text: string): 'section' | 'heading' | null {
  const [one = '', other] = sidesOf(text);
  if (other !== undefined) return headingIn(one) === headingIn(other) ? headingIn(one) : null;
  if (headings.has(plainHeading(text)) || isTitleOfList(text)) return 'heading';
  if (endsCategory(text)) return 'section';
  const standing = standingOfHeading(text);
  return standing !== null && (!standing.isOfOne || standing.category !== null) ? 'section' : null;
}

/** "Provisional list of participants (page 1 of 3)", «Список», «Состав делегации для участия в …». */
function isTitleOfList(text: string): boolean {
  return (
    text.length <= longestTitle &&
    /^(?:(?:the|provisional|preliminary|tentative|final|draft|updated|revised|consolidated|attendance|participants?)\s+)*list(?:\s+of\s|$)|^(?:(?:предварительн|окончательн|уточн[её]нн|обновл[её]нн|общ|сводн)\p{L}+\s+)*(?:список|перечень|состав)(?:\s+(?:членов|участников|участниц|лиц|приглаш\p{L}+|докладчиков|спикеров|представител\p{L}+|делегаци\p{L}+)(?!\p{L})|$)/iu.test(
      text.trim().replace(/[\s:.]+$/u, ''),
    )
  );
}

/**
 * Whether a heading ends the delegation that is open: any section does, but for "Experts" and "Interpreters" in a list
 * that has such headings within its delegations, right below somebody.
 */
export function closesDelegation(text: string, isWithin: boolean): boolean {
  if (headingIn(text) !== 'section') return false;
  const category = standingOfHeading(text)?.category;
  return !isWithin || endsCategory(text) || !(category === null || category === 'expert');
}

/** Where a letter ends: who signs it is nobody of the list above. */
export function isClosing(text: string): boolean {
  return /^(?:best(?: regards)?,?$|(?:kind|warm) regards|regards,?$|yours |sincerely|с уважением)/iu.test(
    text,
  );
}

const letter =
  /^(?:dear |best(?: regards)?,?$|(?:kind|warm) regards|regards,?$|yours |sincerely|thank you|thanks|sent from|please |attached|from:|to:|cc:|subject:|date:|sent:|signature|с уважением|уважаем|добрый день|здравствуйте|благодарю|спасибо|отправлено с|от кого:|кому:|тема:|дата:|подпись|прошу|направля)/iu;

/** A formula that came as its text: what it shows is not known here, and its words are nobody's name. */
export function isFormula(text: string): boolean {
  return /^\s*(?:=\s*[\p{L}\p{N}$("'+@-]|[+@-]\s*[\p{L}.\d]+\()/u.test(text);
}

/** Words of a letter around the list, and sentences: nobody's name. */
export function isProse(text: string): boolean {
  if (letter.test(text) || isFormula(text) || isDiplomatic(text)) return true;
  // «Глава делегации – Анна Ли».
  if (isRoleOfSomebody(text)) return false;
  const [name = ''] = takeHonorific(text).rest.split(/\s*[,،؛;\t(]|\s[–—-]\s/u);
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3);
  return (
    words.length > 7 ||
    (small.length > 0 && small.length < words.length && words.length - small.length < 2) ||
    isSentence(words)
  );
}

/** "With reference to your letter": one capital over several small words that belong to no name. */
function isSentence(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !isSmallParticle(word) && !isConnector(word));
  return words.length > 3 && capitals.length < 2 && small.length > 2;
}

/** Who comes with a delegation and has no name in a list. */
const company =
  /^(?:\d+\s+)?(?:(?:his|her|their|official|security|support|technical|accompanying)\s+)?(?:interpreters?|translators?|drivers?|spouses?|wife|husband|body ?guards?|guards?|security(?: officers?)?|photographers?|press|media|staff|assistants?|escorts?|persons?|protocol|водител(?:ь|и|я|ей)|переводчи(?:к|ца|ки|ка|ков)|супруг(?:а|и)?|охран(?:а|ник|ники)|фотограф\p{L}*|пресса|сми|протокол|сопровождающ\p{L}+(?:\s+лиц\p{L}*)?|помощник(?:и)?|персонал)$/iu;

/** "Mr." by itself; in capitals and without a point it is the code of a State. */
export function isHonorificAlone(text: string): boolean {
  const plain = text.trim();
  return !/^\p{Lu}{2,3}$/u.test(plain) && plain !== '' && takeHonorific(`${plain} X`).rest === 'X';
}

/** "Ambassador of France", «Посол Франции»: a post at a party, and nobody's name. */
function isEnvoy(text: string, isParty: (text: string) => boolean): boolean {
  const [, party = ''] =
    /^(?:(?:ambassador|consul(?: general)?|representative|delegate)s? of (?:the )?|(?:посол|консул|представител[ья]|делегат)\p{L}*\s+)(.+)$/iu.exec(
      text,
    ) ?? [];
  return party !== '' && russianNominatives(party).some(isParty);
}

/** Whether a text in the place of a name is none, for sure: "Mr.", "2 drivers", "Ambassador of France", "NOTE VERBALE". */
export function isNoName(text: string, isParty: (text: string) => boolean): boolean {
  const plain = text.trim().replace(/[.:]$/u, '');
  return (
    isHonorificAlone(text) ||
    saysNobody(text) ||
    isLetterMark(text) ||
    company.test(plain) ||
    isEnvoy(plain, isParty)
  );
}

/** A function, a unit, an institution or a role by itself, without anybody's name. */
export function isTitleAlone(text: string): boolean {
  if (standingOfHeading(text)?.isOfOne) return true;
  if (takeHonorific(text).honorific !== null || isRoleOfSomebody(text)) return false;
  return roleIn(text) !== null || kindOfTitle(text) !== null || isMadeOfTitles(text);
}
