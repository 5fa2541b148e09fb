import { normaliseName } from '@/domain/reference/normalise-name';
import { takeHonorific } from '@/formats/person-line/honorifics';
import { kindOfTitle } from '@/formats/person-line/split-titles';
import { isRoleOfSomebody, roleIn } from '@/formats/tables/listed-line';

/** A line of a list without its number or bullet; `at` counts from 1 in the text. */
export interface ListLine {
  readonly at: number;
  readonly text: string;
  /** Whether it follows the line before without an empty one between. */
  readonly isNext: boolean;
}

const mark =
  /^(?:[\s•·▪●◦‣*–—-]+|o\t|№\s*\d{1,3}[.)]?\s*|[a-zа-я]\)\s+|\(?\d{1,3}[.)](?!\d)\s*|\d{1,3}\s+(?=(?:mr|ms|mrs|dr|h\.?\s?e|г-н|г-жа)\.?\s))/iu;

/** The lines in which something stands; numbers and signs alone say nothing. */
export function linesOfList(text: string): readonly ListLine[] {
  let isNext = false;
  return text.split(/\r\n|\r|\n/u).flatMap((raw, index): readonly ListLine[] => {
    let line = raw.trim();
    for (let found = mark.exec(line); found && found[0] !== ''; found = mark.exec(line))
      line = line.slice(found[0].length);
    if (!/\p{L}/u.test(line) && !/\d{5}|^\D*\d+\D*\d/u.test(line)) {
      isNext = isNext && line !== '';
      return [];
    }
    const made = { at: index + 1, text: line.trim(), isNext };
    isNext = true;
    return [made];
  });
}

const names = (lines: readonly string[]) =>
  new Set(lines.flatMap((line) => line.split('|')).map(normaliseName));
/** Headings after which another part of the list begins, and no delegation is open. */
const sections = names([
  'chair|member states|observer states|observers|invited states|un entities|un agencies|un organizations',
  'international organizations|international organisations|intergovernmental organizations',
  'intergovernmental organisations|non-governmental organizations|civil society|experts|support unit|secretariat',
  'председатель|государства-члены|государства-участники|государства-наблюдатели|наблюдатели',
  'приглашенные государства|эксперты|международные организации|учреждения оон|гражданское общество',
  'неправительственные организации|группа поддержки|секретариат',
]);
const headings = names([
  'list of participants|provisional list of participants|participants|delegates|members|delegation|country|name',
  'members of the delegation|members of delegation|names|attendance|signature|signatures',
  'список участников|предварительный список участников|участники|делегаты|делегация|члены делегации|состав делегации',
  'подпись|подписи|фио',
]);

/** Which kind of heading a line is; `null` where it is none. */
export function headingIn(text: string): 'section' | 'heading' | null {
  const plain = normaliseName(text.replace(/[:.]$/u, ''));
  if (sections.has(plain)) return 'section';
  return headings.has(plain) ? 'heading' : null;
}

/** Where a letter ends: who signs it is nobody of the list above. */
export function isClosing(text: string): boolean {
  return /^(?:best(?: regards)?,?$|(?:kind|warm) regards|regards,?$|yours |sincerely|с уважением)/iu.test(
    text,
  );
}

const letter =
  /^(?:dear |best(?: regards)?,?$|(?:kind|warm) regards|regards,?$|yours |sincerely|thank you|thanks|sent from|please |attached|from:|to:|cc:|subject:|date:|sent:|signature|с уважением|уважаем|добрый день|здравствуйте|благодарю|спасибо|отправлено с|от кого:|кому:|тема:|дата:|подпись|прошу|направля)/iu;

/** Words of a letter around the list, and sentences: nobody's name. */
export function isProse(text: string): boolean {
  if (letter.test(text)) return true;
  const [name = ''] = takeHonorific(text).rest.split(/\s*[,;\t(]|\s[–—-]\s/u);
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3);
  return (
    words.length > 7 || (small.length > 0 && small.length < words.length && words.length - small.length < 2)
  );
}

/** A function, a unit, an institution or a role by itself, without anybody's name. */
export function isTitleAlone(text: string): boolean {
  if (takeHonorific(text).honorific !== null || isRoleOfSomebody(text)) return false;
  return roleIn(text) !== null || kindOfTitle(text) !== null;
}
