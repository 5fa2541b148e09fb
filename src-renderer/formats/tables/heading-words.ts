import { normaliseName } from '@/domain/reference/normalise-name';

import { isOwnTitle } from '../sheet/own-table';
import type { OrderOfTitle } from './settle-name-order';
import { fieldTitles, type FieldTitles, type TableField } from './table-field';

/** How the titles of lists of participants call the columns, beside those of the app's own tables; parted by `|`. */
const usual: Readonly<Record<keyof FieldTitles, string>> = {
  id: 'record id|id|идентификатор',
  party:
    'delegation|country|state|organisation|organization|country/organisation|country/organization|country / organisation|country / organization|party|member state|country or organisation|делегация|страна|государство|организация|страна/организация|страна / организация|государство/организация|государство / организация|страна или организация|کشور|نام کشور|کشور/سازمان|کشور / سازمان|دولت|الدولة|البلد|мамлекет|мемлекет|кишвар|ülke|ölkə|mamlakat|ел|елі|делегациясы|қатысушы мемлекет|қатысушы ел|ұйым немесе мемлекет|страна участника|государство участника|представляемое государство|представляемая страна',
  honorific:
    'honorific|mr/ms|mr./ms.|mr / ms|prefix|salutation|г-н/г-жа|г-н / г-жа|титул|mr/ms / г-н/г-жа|г-н/г-жа / mr/ms|мырза/ханым|мырза / ханым',
  name: 'full name|focal point|national focal point|contact person|contact point|national contact point|participant|participants|name and surname|name, surname|name surname|name of participant|фио|ф и о|ф.и.о.|участник|имя фамилия|фамилия имя|фамилия имя отчество|фамилия, имя|фамилия, имя, отчество|имя, фамилия|участники|نام و نام خانوادگی|نام و نام‌خانوادگی|الاسم الكامل|الاسم واللقب|аты-жөні|аты жөні|т.а.ә.|ф.и.ш.|фиш|f.i.sh.|ному насаб|adı soyadı|ad soyad|adı və soyadı|ady familiýasy|қатысушы|қатысушылар|қатысушының аты-жөні|қатысушының аты жөні|аты-жөні, тегі|фамилия и инициалы|фамилия, инициалы|фамилия, и.о.|полное имя|контактное лицо|национальный координатор|национальное контактное лицо|тегі, аты-жөні',
  given:
    'first name|given names|forename|name (given)|имя|имя отчество|имя и отчество|نام|نام کوچک|الاسم|ad|adı|аты|исми|ismi',
  family:
    'surname|last name|family|фамилия (заглавными буквами)|نام خانوادگی|نام‌خانوادگی|اللقب|soyad|soyadı|тегі|фамилияси|familiyasi',
  'other-names':
    'name in national script|name in russian|name in cyrillic|name in native language|name (russian)|name (cyrillic)|name in english|name (english)|name in latin|name in arabic|native name|name in national language|name in kazakh|имя на английском|имя на русском|имя латиницей|имя кириллицей|фио на русском|фио на английском|фио (англ)|фио (рус)|имя на национальном языке|фио на национальном языке',
  function:
    'position|job title|post|designation|function/title|position/title|title/position|занимаемая должность|функция|سمت|عنوان|پست|عنوان شغلی|المنصب|الوظيفة|лауазымы|қызметі|лавозими|lavozimi|вазифа|ünvanı|görevi|unvan|vəzifəsi|vəzifə|wezipesi|кызматы',
  unit: 'department|division|section|управление|отдел|департамент',
  institution:
    'ministry|agency|institution/organisation|office|employer|ministry/agency|ministry / agency|affiliation|учреждение|министерство|министерство/ведомство|место работы|سازمان|دستگاه|وزارتخانه|نهاد|محل کار|وزارت/سازمان|الجهة|الوزارة|kurumu|kurum|ташкилот|tashkilot|мекеме|ұйым|мекемесі|мекеме атауы|ұйым атауы|жұмыс орны|министрлік|министрлігі|ведомство/организация|место работы/ведомство',
  'function-other':
    'function in russian|function in english|position in russian|position in english|function (russian)|function (english)|должность на английском|должность на русском|должность (англ)|должность (рус)',
  'unit-other':
    'unit in russian|unit in english|department in russian|department in english|подразделение на английском|подразделение на русском',
  'institution-other':
    'institution in russian|institution in english|ministry in russian|ministry in english|ведомство на английском|ведомство на русском|учреждение на английском|учреждение на русском',
  roles: 'roles|capacity in meeting|role in meeting|роль на встрече|статус участника|роли',
  state:
    'attending|attends|will attend|came|came?|attended|attended?|showed up|turned up|took part|took part?|participated|participated?|прибыл|прибыл(а)|прибыл?|присутствовал|присутствовал(а)|явился|участвовал|участвовал(а)|attending (yes/no)|attending?|участвует|участие|участие (да/нет)|status|attendance status|presence|present|статус|присутствие|явка|қатысуы|қатысу',
  days: 'day|date|dates|days attended|дата|даты|дни участия|день|даты участия|дата участия|даты присутствия|dates of attendance|dates of participation|date of attendance|days of attendance',
  day: 'present this day',
  'on-behalf-of': 'representing|for|представляет',
  capacity: 'in its capacity as|capacity|качество',
  publish: 'publish|consent|consent to publish|согласие|согласие на публикацию|публикация',
  duty: 'duty|обязанности',
  email:
    'email|e mail|e-mail address|email address|mail|почта|эл. почта|эл почта|электронный адрес|адрес электронной почты|ایمیل|پست الکترونیک|رایانامه|البريد الإلكتروني|e-posta|электрондық пошта',
  phone:
    'phone|tel|tel.|telephone number|phone number|mobile|cell|contact number|тел|тел.|моб. телефон|номер телефона|мобильный|تلفن|شماره تماس|تلفن همراه|الهاتف|telefon|телефон рақами|телефоны|байланыс телефоны|ұялы телефон',
  address: 'postal address|почтовый адрес|мекенжайы|мекенжай',
  headcount:
    'number|headcount|pax|number of participants|number of delegates|number of people|no. of participants|participants (number)|size of delegation|количество|кол-во|численность|количество участников|число участников|количество человек|кол-во человек|кол-во участников|состав делегации (чел.)|қатысушылар саны|адам саны',
  note: 'notes|remark|remarks|comment|comments|заметка|комментарий|примечания|ескерту|ескертпе|түсініктеме',
};

const ignored = new Set(
  [
    'no',
    '№',
    '#',
    'nr',
    'n',
    'n/n',
    '№ п/п',
    'п/п',
    '№п/п',
    'номер',
    'ردیف',
    'شماره',
    'رديف',
    'الرقم',
    'р/с',
    'т/р',
    't/r',
    'sıra',
    'sıra no',
    'рет',
    'р/н',
    '№ р/с',
    'рет саны',
  ].map(normaliseName),
);

const fieldByTitle: ReadonlyMap<string, TableField> = new Map(
  (Object.keys(usual) as (keyof FieldTitles)[]).flatMap((field) =>
    [fieldTitles.en[field], fieldTitles.ru[field], ...usual[field].split('|')].map(
      (title) => [normaliseName(title), field] as const,
    ),
  ),
);

/** Dates and papers of somebody's life and travel: none of them says on which days of the meeting they were there. */
const ofTravel =
  /(?<!\p{L})(?:birth|birthday|born|d\.?o\.?b|arrival|arrives?|departure|departs?|flights?|check[\s-]?(?:in|out)|passport|visa|issued?|expir\p{L}+|valid|рожден\p{L}+|прибыти\p{L}+|прил[её]т\p{L}*|отъезд\p{L}*|убыти\p{L}+|вылет\p{L}*|рейс\p{L}*|заезд\p{L}*|выезд\p{L}*|паспорт\p{L}*|выдач\p{L}+|действител\p{L}+)(?!\p{L})/iu;

/** What a title says the column means; `null` where it is no title that is known. */
export function fieldOfTitle(title: string): TableField | null {
  if (isOwnTitle(title)) return 'trace';
  const plain = normaliseName(title.replace(/[:*]+$/u, '').replace(/\s+/gu, ' '));
  if (ignored.has(plain)) return 'ignored';
  const field = fieldByTitle.get(plain) ?? (orderOfTitle(title) === null ? inOneLanguage(plain) : 'name');
  return field ?? (ofTravel.test(title) ? 'ignored' : null);
}

const familyWord = /(?<!\p{L})(?:surname|last name|family(?: name)?|фамили[яи]|тегі)(?!\p{L})/u;
const givenWord =
  /(?<!\p{L})(?:first name|given names?|forenames?|(?<!(?:last|family) )name|имя|имена|аты)(?!\p{L})/u;

/** «Фамилия, имя», "First name / Last name", «ФИО»: what a title of names says of their order; `null` where nothing. */
export function orderOfTitle(title: string): OrderOfTitle {
  const plain = normaliseName(title.replace(/[:*]+$/u, '').replace(/\s+/gu, ' '));
  if (/^ф\s?и\s?о(?!\p{L})/u.test(plain)) return { place: 'first', isUsual: true };
  if (/(?<!\p{L})(?:and|и) (?:surname|фамилия)|full name|полное/u.test(plain) && !givenWord.test(plain))
    return null;
  const [family, given] = [familyWord.exec(plain)?.index ?? -1, givenWord.exec(plain)?.index ?? -1];
  if (family === -1 || given === -1) return null;
  return { place: family < given ? 'first' : 'last', isUsual: false };
}

/** "№", "No.": a column that numbers the rows. */
export function isNumberTitle(title: string): boolean {
  return fieldOfTitle(title) === 'ignored' && !ofTravel.test(title);
}

/** "Name / Имя", "Country (страна)": titles in two languages say the same twice. */
function inOneLanguage(title: string): TableField | null {
  const parts = title
    .split(/\s*[/(|\n]\s*/u)
    .map((part) => part.replace(/\)$/u, '').trim())
    .filter(Boolean);
  if (parts.length < 2) return null;
  const found = new Set(parts.map((part) => fieldByTitle.get(part)).filter((field) => field !== undefined));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** "Organisation" alone: of a delegation, or of somebody's work where another column names the State. */
export function isOrganisationTitle(title: string): boolean {
  return /^(?:organi[sz]ation|организация)(?:\s*[/(|\n]\s*(?:organi[sz]ation|организация)\)?)?$/u.test(
    normaliseName(title.replace(/[:*]+$/u, '').trim()),
  );
}
