import { normaliseName } from '@/domain/reference/normalise-name';

import { takeHonorific } from '../person-line/honorifics';
import { kindOfTitle } from '../person-line/split-titles';
import { roleIn } from './listed-line';
import { fieldOfTitle } from './heading-words';
import { isHonorificAlone } from './nobody';
import type { TableField } from './table-field';

/** What a line of a nomination form says: "Position: Interpreter", "Passport No: 400123456", "Member: Ms. Dana Lee". */
export interface LabelledLine {
  /** `somebody` where the name follows the label, `other` where what is said is none of a list's. */
  readonly field: TableField | 'somebody' | 'other';
  readonly value: string;
}

const namesOf = (line: string) => line.split('|').map(normaliseName);

const fields: ReadonlyMap<string, LabelledLine['field']> = new Map(
  (
    [
      [
        'somebody',
        'name|full name|names|name and surname|name surname|participant|delegate|member|nominee|alternate|member of delegation|member of the delegation|name of participant|name of delegate|фио|ф и о|имя и фамилия|фамилия имя отчество|фамилия, имя, отчество|фамилия имя|участник|участница|делегат|кандидат|член делегации|аты жөні|ad soyad|adı soyadı|ism familiya',
      ],
      ['family', 'surname|last name|family name|фамилия|тегі|soyadı|soyad|familiyasi'],
      [
        'given',
        'first name|given name|given names|forename|forenames|имя|имя и отчество|имя отчество|аты|adı|ad|ismi',
      ],
      ['honorific', 'title|honorific|salutation|prefix|обращение'],
      [
        'function',
        'position|post|job title|function|designation|occupation|rank|current position|position held|official title|position and organisation|position and organization|official position|job|должность|занимаемая должность|текущая должность|пост|должность и место работы|место работы и должность|место работы, должность|лауазымы|қызметі|кызматы|lavozimi|лавозими|вазифаи|вазифа|мансаб|görevi|görev|unvanı|unvan|vəzifəsi|vəzifə|wezipesi',
      ],
      [
        'institution',
        'organi[sz]ation|institution|ministry|agency|affiliation|employer|place of work|department and ministry|ministry agency|организация|учреждение|ведомство|министерство|место работы|министерство ведомство|государственный орган|орган|мекеме|kurumu|kurum|tashkilot|ташкилот|идора|муассиса',
      ],
    ] as const
  ).flatMap(([field, line]) =>
    namesOf(line.replace('organi[sz]ation', 'organization|organisation')).map(
      (name) => [name, field] as const,
    ),
  ),
);

/** Titles of columns that a form may use as labels as well. */
const ofTitles: readonly TableField[] = ['function', 'unit', 'institution', 'email', 'phone', 'address'];
/** Of nobody's seat, and no words that anything of the list begins with. */
const other =
  /^(?:passports?|id|identity|national id|nationality|citizenship|gender|sex|age|date|dob|d\.?o\.?b\.?|birth|place of birth|born|arrivals?|departures?|flights?|hotel|accommodation|visa|room|diet|dietary|meals?|languages?|blood|emergency|contact|focal point|issued|expiry|valid|validity|marital|religion|transport|airport|itinerary|travel|signature|photo|insurance|allergies|special|паспорт\p{L}*|гражданств\p{L}*|национальность|пол|возраст|дата|год|место рождения|прибыти\p{L}+|прил[её]т|отъезд|убыти\p{L}+|вылет|рейс\p{L}*|гостиница|отель|виза|язык\p{L}*|питание|номер|контакт\p{L}*|выдан\p{L}*|действител\p{L}*|подпись|серия|иин|инн|жсн)(?!\p{L})/iu;

/** `null` where a line is nothing of a form. A label stands alone before its colon, in few words without a name's marks. */
export function labelledLine(line: string): LabelledLine | null {
  const { label = '', value = '' } =
    /^(?<label>\p{L}[^:,;]{0,60}?)\s*:\s*(?<value>\S.*)$/u.exec(line)?.groups ?? {};
  if (label === '') return null;
  const plain = normaliseName(
    label
      .replace(/\s*\([^()]*\)$/u, '')
      .replace(/\s*(?:№|no\.?|#)?\s*\d{1,2}$/iu, '')
      .replace(/^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|other)\s+(?=\p{L})/iu, ''),
  );
  const field = fields.get(normaliseName(label)) ?? fields.get(plain);
  // "Title" is Mr. in one form and Director in the next.
  if (field === 'honorific') return { field: isHonorificAlone(value) ? 'other' : 'function', value };
  if (field === 'function' && roleIn(value) !== null) return { field: 'roles', value };
  if (field !== undefined) return { field, value };
  // "Visa Officer: Mr. Petrov" is somebody by the post; "Emergency contact: Mr. Petrov" is of nobody's seat.
  if (other.test(label) && kindOfTitle(label) === 'function' && takeHonorific(value).honorific !== null)
    return null;
  if (other.test(label)) return { field: 'other', value };
  const titled = fieldOfTitle(label);
  return titled !== null && ofTitles.includes(titled) ? { field: titled, value } : null;
}
