import { describe, expect, it } from 'vitest';

import { fieldOfRecordTitle } from '@/formats/sheet-records/column-titles';
import type { ColumnField, RecordTableKind } from '@/formats/sheet-records/record-fields';

type Titles = Readonly<Partial<Record<ColumnField, readonly string[]>>>;

/** Titles as secretariats write them, in Kazakh, Russian, English and two or three of them at once. */
const titles: Readonly<Record<RecordTableKind, Titles>> = {
  participants: {
    number: ['№ п/п', 'р/с', '№ р/с', 'Р/н'],
    family: ['Фамилия / Surname', 'Surname / Фамилия / Тегі', 'Тегі'],
    given: ['Имя, отчество', 'Аты', 'Имя (First name)'],
    name: [
      'Аты-жөні / ФИО / Full name',
      'Тегі, аты',
      'Қатысушының аты-жөні',
      'Ф.И.О. (полностью)',
      'Фамилия и инициалы',
      'Name of participant / ФИО участника',
      'Name, surname / Имя, фамилия',
    ],
    honorific: ['Mr/Ms / Г-н/Г-жа', 'Мырза/ханым'],
    function: ['Лауазымы / Должность / Position', 'Должность (Position)', 'Position\nДолжность'],
    party: [
      'Мемлекет / Государство',
      'Елі',
      'Қатысушы мемлекет',
      'Страна участника',
      'Delegation / Делегация',
    ],
    institution: ['Жұмыс орны', 'Мекеме атауы', 'Министрлік', 'Место работы / Жұмыс орны'],
    category: ['Санаты', 'Категория / Category'],
  },
  meetings: {
    meeting: ['Іс-шараның атауы', 'Наименование мероприятия / Name of event', 'Meeting / Встреча / Кездесу'],
    date: ['Date / Дата / Күні', 'Өткізу күні', 'Өткізу мерзімі'],
    from: ['Басталу күні', 'Начало / Start'],
    to: ['Аяқталу күні', 'Окончание / End'],
    place: ['Өтетін орны', 'Venue / Место проведения', 'Қала, ел'],
    city: ['Қала / Город / City'],
    country: ['Елі', 'Host country / Принимающая страна'],
    theme: ['Тақырып', 'Тақырыбы / Тема'],
    chair: ['Төрағалық', 'Председательство / Chairmanship'],
    documents: ['Қорытынды құжаттар', 'Принятые документы / Documents adopted'],
    ordinal: ['Отырыс нөмірі'],
    type: ['Кездесу түрі'],
  },
  recommendations: {
    text: ['Ұсынымдар', 'Ұсыным мәтіні', 'Рекомендация / Recommendation'],
    due: ['Орындалу мерзімі', 'Срок / Deadline'],
    owner: ['Жауапты орган', 'Ответственный / Responsible'],
    status: ['Орындалу мәртебесі', 'Статус исполнения / Status of implementation'],
    report: ['Орындау барысы', 'Ход исполнения / Progress'],
    date: ['Қабылданған күні'],
  },
  documents: {
    title: ['Құжаттың атауы', 'Документ / Document'],
    'document-type': ['Құжат түрі', 'Вид документа / Type of document'],
    date: ['Қабылданған күні', 'Дата принятия / Date of adoption'],
  },
  statuses: {
    party: ['Мемлекет / State', 'Мүше мемлекет'],
    status: ['Мәртебесі', 'Статус / Status'],
    from: ['Қосылған күні', 'Дата вступления / Date of accession'],
  },
};

describe('the title of a column', () => {
  const cases = Object.entries(titles).flatMap(([kind, fields]) =>
    Object.entries(fields).flatMap(([field, words]) => words.map((title) => [kind, title, field] as const)),
  );

  it.each(cases)('of %s: “%s” is %s', (kind, title, field) => {
    expect(fieldOfRecordTitle(title, kind as RecordTableKind)).toBe(field);
  });

  it.each(['Date / Place', 'Дата и место', 'Город / Дата'])(
    'of two meanings is asked about: “%s”',
    (title) => {
      expect(fieldOfRecordTitle(title, 'meetings')).toBeNull();
    },
  );
});
