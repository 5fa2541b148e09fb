import { kindOfTitle } from '../person-line/split-titles';
import { namesDays } from './days-of-cell';
import { longestLine, singleSpaces } from './line-length';
import { takeStanding } from './standing-in-line';
import type { TableField } from './table-field';
import type { RowProblem } from './table-row';
import { takeUnconfirmed } from './unconfirmed';
import { stateIn } from './value-words';

/** What a text says of whether, when and in whose place somebody comes, beside the name and the post. */
export interface SaidOfComing {
  /** The text without it. */
  readonly text: string;
  /** As the cells of a table would say it, in the words of the list. */
  readonly cells: readonly (readonly [TableField, string])[];
  readonly problems: readonly RowProblem[];
}

type Said = Omit<SaidOfComing, 'text'>;

export const nothingSaid: Said = { cells: [], problems: [] };

/** Who is still to be confirmed has been invited, and no more; what is said elsewhere of them goes first. */
const pending = 'invited';

/** Words with which something is said of coming, whatever follows them: what is not understood then is asked about. */
const ofComing = new RegExp(
  `^(?:(?:not|did not|does not|will|would|can ?not|unable to|to|only|не|будет|только|частично)\\s+)*(?:${[
    'attend(?:s|ed|ing)?(?!\\p{L}| physician)|join(?:s|ed|ing)?(?!\\p{L})|arriv(?:es?|ed|ing)(?!\\p{L})|com(?:es?|ing)(?!\\p{L})',
    'late(?!\\p{L})|leav(?:es?|ing)(?!\\p{L})|left early|absent(?!\\p{L})|present(?!\\p{L})|apolog|regrets?(?!\\p{L})|excused|cancel|declin',
    'no-?show|sick(?!\\p{L})|ill(?!\\p{L})|part(?:ly|ially)(?!\\p{L})|on-?line$|remote(?:ly)?$|(?:on-?line|remote|virtual|partial) (?:participation|attendance)',
    'virtual(?:ly)?$|hybrid$|(?:by |via )?(?:video|zoom|ms teams|teams|webex)(?: ?link)?$|by video|via video|on leave',
    'отсутств|присутств|участвует|участвовал|участвовать|участие(?!\\p{L})|прибы(?:л[аи]?|вает|вают)(?!\\p{L})|прибуд|приех|приед(?:ет|ут)',
    'под(?:ой|ъе)д(?:ё|е|у)т(?!\\p{L})|подключ|прилет|вылет|прид(?:ё|е|у)т(?!\\p{L})|приш[её]л(?!\\p{L})|пришл[аи](?!\\p{L})|явил(?:ся|ась|ись)|неявк|опозда|позже(?!\\p{L})|уехал[аи]?(?!\\p{L})',
    'бол(?:ен|ьна|ьны|еет|еют)(?!\\p{L})|заболе|больничн|(?:в )?отпуск(?:е)?(?!\\p{L})|(?:в )?командировк|отказ(?:ал(?:ся|ась))?(?!\\p{L})',
    'отмен[её]н|подтверд|онлайн(?![\\p{L}-])|он-лайн|дистанционно|удал[её]нно|(?:по )?видеосвяз|по видео|(?:по )?вкс(?!\\p{L})|за?очно(?!\\p{L})',
  ].join('|')})`,
  'iu',
);
/** "Mr Karim Rahimov and spouse": who comes beside somebody, without a name. */
const companyOf =
  /\s+(?:(?:and|with)\s+(?:(?:his|her|an)\s+)?(?:spouse|wife|husband|interpreter|delegation)|(?:и|с)\s+(?:супруг(?:а|ой|ом)|переводчи(?:к|ком|ца|цей)|делегаци(?:я|ей)))$/iu;
/** "yes", «да»: an answer in a column, and anything else behind a name. */
const least = 4;
const inBrackets = /\s*[([]\s*([^()[\]]{2,80}?)\s*[)\]]/gu;
const behind = /(?:\s*[,;،]\s*|\s+[–—-]\s+)([^,;،()–—]{2,80})$/u;

/**
 * Takes "(absent)", "(по согласованию)", "(instead of Mr Meredov)" and «…, не прибыл» out of a name, a line or a post.
 * What is understood is said as a column would say it; what only sounds so is a problem, and the row waits.
 * @param of a post that is still to be confirmed says nothing of who holds it
 */
export function saidOfComing(written: string, of: 'person' | 'post' = 'person'): SaidOfComing {
  const whole = singleSpaces(written);
  if (whole.trim() === '' || whole.length > longestLine) return { text: written, ...nothingSaid };
  const standing = takeStanding(whole);
  const { text: sure, problems: unconfirmed, isOfComing: isSaid } = takeUnconfirmed(standing.text);
  const isPending = unconfirmed.length > 0 && sure !== '' && (of === 'person' || isSaid);
  const inPlaceOf: readonly RowProblem[] =
    standing.inPlaceOf === '' ? [] : [{ code: 'in-place-of', text: standing.inPlaceOf }];
  const found: Said[] = [
    { cells: standing.cells, problems: inPlaceOf },
    { cells: isPending ? [['state', pending]] : [], problems: unconfirmed },
  ];
  let text = sure.replaceAll(inBrackets, (bracket, inner: string) => {
    const said = meaningOf(inner);
    if (said) found.push(said);
    return said ? '' : bracket;
  });
  const company = companyOf.exec(text)?.[0] ?? '';
  if (company !== '') {
    text = text.slice(0, text.length - company.length);
    found.push({ cells: [], problems: [{ code: 'unread', field: 'name', text: company.trim() }] });
  }
  const last = endingOf(text, of === 'person' && !/[,;،]/u.test(text));
  if (last) {
    text = text.slice(0, text.length - last.length);
    found.push(meaningOf(last.replace(/^[\s,;،–—-]+/u, '')) ?? { cells: [], problems: [] });
  }
  return { text: text === whole ? written : text.trim(), ...united(found) };
}

/** What stands behind the rest and speaks of coming, with the mark before it: after a comma or a dash, or in small letters after a name. */
function endingOf(text: string, isNameAlone: boolean): string | null {
  const [whole = '', part = ''] = behind.exec(text) ?? [];
  if (part !== '' && meaningOf(part) !== null) return whole;
  if (meaningOf(text.trim()) !== null) return text;
  const words = !isNameAlone ? '' : (/(?:\s+\p{Ll}[\p{Ll}-]*){1,4}$/u.exec(text)?.[0] ?? '');
  for (let rest = words; rest !== ''; rest = /^\s+\S+(?<rest>\s.*)$/u.exec(rest)?.groups?.['rest'] ?? '') {
    const word = rest.trim();
    if (word.length >= least && stateIn(word) !== null) return rest;
  }
  return null;
}

function meaningOf(part: string): Said | null {
  const words = part.trim().replace(/[.!]+$/u, '');
  if (words.length >= least && /\p{L}/u.test(words) && stateIn(words) !== null)
    return { cells: [['state', words]], problems: [] };
  const days = words.replace(/^(?:only(?: on)?|только)\s+|\s+(?:only|только)$/giu, '');
  if (/\p{L}/u.test(days) && namesDays(days)) return { cells: [['days', days]], problems: [] };
  return speaksOfComing(words)
    ? { cells: [], problems: [{ code: 'unread', field: 'state', text: words }] }
    : null;
}

/** What may follow a word of coming with a capital, or a noun of coming: when, and how. */
const whenOrHow = new RegExp(
  `^(?:\\d|(?:${[
    'later?|early|only|on-?line|remote(?:ly)?|virtual(?:ly)?|via|by|from|on|at|in|until|till|after|before|day|sessions?|first|second|third',
    'last|part(?:ly|ially)?|not|zoom|teams|ms|webex|video|due|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?',
    'sun(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
    'не|под|в|во|по|на|с|со|до|от|из|через|только|лично|будет',
  ].join('|')})(?!\\p{L})|частич|онлайн|он-лайн|дистанц|удал|уточн|подтвер|видео|отмен|возможн)`,
  'iu',
);
const noun = /^(?:участие|присутствие|отсутствие|подтверждение)\s+(?<rest>.+)$/iu;

/** "Late Registration Unit" and «участие граждан» are units and matters that begin with such a word. */
function speaksOfComing(words: string): boolean {
  const [said = ''] = ofComing.exec(words) ?? [];
  if (said === '' || kindOfTitle(words) !== null) return false;
  const rest = noun.exec(words)?.groups?.['rest'] ?? words.slice(said.length).trim();
  const isNamed = /^\p{Lu}/u.test(rest) || noun.test(words);
  return !isNamed || whenOrHow.test(rest);
}

/** Of two things that are said of one the row is asked about. */
function united(found: readonly Said[]): Said {
  const cells = new Map<TableField, string>();
  const problems: RowProblem[] = [];
  for (const one of found) {
    problems.push(...one.problems);
    for (const [field, text] of one.cells) {
      const before = cells.get(field);
      if (before === undefined) cells.set(field, text);
      else if (before === pending) cells.set(field, text);
      else if (text !== pending && (field === 'state' ? stateIn(before) !== stateIn(text) : before !== text))
        problems.push({ code: 'unread', field, text });
    }
  }
  return { cells: [...cells], problems };
}

/** The cells with what was said of coming, where no column of their own says it; one that says otherwise is told. */
export function withSaid(
  cells: ReadonlyMap<TableField, string>,
  said: Said,
): { readonly cells: ReadonlyMap<TableField, string>; readonly problems: readonly RowProblem[] } {
  const { cells: all, problems } = united([
    { cells: [...cells].filter(([field, text]) => isOfComing(field) && text !== ''), problems: [] },
    said,
  ]);
  return said.cells.length + problems.length === 0
    ? { cells, problems }
    : { cells: new Map([...cells, ...all]), problems };
}

function isOfComing(field: TableField): boolean {
  return field === 'state' || field === 'days' || field === 'on-behalf-of' || field === 'capacity';
}
