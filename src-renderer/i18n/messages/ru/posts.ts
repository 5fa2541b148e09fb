import type { posts as en } from '../en/posts';

export const posts = {
  'command.say-post': 'перевод «{words}»',
  'command.say-posts':
    'перевод {count, plural, one {# должности} few {# должностей} many {# должностей} other {# должностей}}',
  'command.add-post-wording': 'добавление должности в словарь',
  'command.edit-post-wording':
    '{words, select, none {изменение должности в словаре} other {изменение должности «{words}» в словаре}}',
  'command.remove-post-wording':
    '{words, select, none {удаление должности из словаря} other {удаление должности «{words}» из словаря}}',
  'command.merge-post-wordings':
    'объединение {count, plural, one {# пары} few {# пар} many {# пар} other {# пар}} одинаковых должностей',
  'history.say-post': '«{words}» на другом языке: «{text}»',
  'history.say-posts':
    '{count, plural, one {Переведена # должность} few {Переведены # должности} many {Переведено # должностей} other {Переведено # должности}}',
  'history.add-post-wording': 'В словарь добавлена должность',
  'history.edit-post-wording':
    '{words, select, none {Изменена должность в словаре} other {Изменена должность «{words}» в словаре}}: {fields}',
  'history.remove-post-wording':
    '{words, select, none {Из словаря удалена должность} other {Из словаря удалена должность «{words}»}}',
  'history.merge-post-wordings': 'Объединены одинаковые должности словаря: {count}',
  'meetings.table.postWordings': 'Должность на двух языках',
  'domain.post-part.function': 'Должность',
  'domain.post-part.unit': 'Подразделение',
  'domain.post-part.institution': 'Ведомство или организация',
  'posts.title': 'Должности на двух языках',
  'posts.hint':
    'Должность, подразделение, ведомство или организация переводится один раз для всех, кто их занимает или представляет. Списки остаются такими, как записаны; документ на другом языке печатает слова отсюда.',
  'posts.search': 'Найти должность',
  'posts.filter': 'Какие должности',
  'posts.filter.all': 'Все',
  'posts.filter.no-ru': 'Без русского текста',
  'posts.filter.no-en': 'Без английского текста',
  'posts.add': 'Добавить должность',
  'posts.new': 'новая должность',
  'posts.remove': 'Удалить «{words}» из словаря',
  'posts.merge': 'Объединить одинаковые строки ({count})',
  'posts.none': 'Ничего не найдено.',
  'posts.column.post': 'Должность',
  'posts.column.en': 'На английском',
  'posts.column.ru': 'На русском',
  'posts.people':
    '{count, plural, =0 {не встречается} one {# человек} few {# человека} many {# человек} other {# человека}}',
  'posts.field': '{words}: {language, select, ru {на русском} other {на английском}}',
  'posts.offered.appointment': 'По записанной должности: {text}',
  'posts.offered.party': 'Название стороны: {text}',
  'posts.offered.common': 'Из общего списка: {text}',
  'posts.take': 'Принять',
  'posts.take-one': 'Принять: {text}',
  'posts.take-all':
    '{count, plural, one {Принять # предложение} few {Принять все # предложения} many {Принять все # предложений} other {Принять все # предложения}}',
  'posts.done': 'Готово',
  'posts.missing':
    '{language, select, ru {{count, plural, one {# должность не имеет} few {# должности не имеют} many {# должностей не имеют} other {# должности не имеют}} русского текста.} other {{count, plural, one {# должность не имеет} few {# должности не имеют} many {# должностей не имеют} other {# должности не имеют}} английского текста.}}',
  'posts.give': 'Записать {language, select, ru {по-русски} other {по-английски}}',
  'posts.dialog.title': 'Должности без {language, select, ru {русского} other {английского}} текста',
  'posts.dialog.text':
    'Записывается один раз для всех, кто занимает эту должность, на этом и любом другом совещании. Сам список остаётся таким, как записан. Enter переходит к следующей строке.',
  'tables.export.posts': 'С должностями, подразделениями и ведомствами на другом языке',
  'tables.posts.new':
    '{count, plural, one {С таблицей вносится # должность на другом языке} few {С таблицей вносятся # должности на другом языке} many {С таблицей вносится # должностей на другом языке} other {С таблицей вносится # должности на другом языке}}',
  'tables.posts.some': 'отмечено: {count, number}',
  'tables.posts.all': 'Внести все',
  'tables.posts.changed':
    '{count, plural, one {# должность названа в таблице иначе, чем в реестре} few {# должности названы в таблице иначе, чем в реестре} many {# должностей названы в таблице иначе, чем в реестре} other {# должности названы в таблице иначе, чем в реестре}}',
  'tables.posts.asked':
    'В таблице «{words}» названо на другом языке по-разному. Для всех, кто занимает эту должность, действует одно название.',
  'tables.posts.choose': 'Как называется «{words}»',
  'tables.posts.keep': 'Как в реестре: {was}',
  'tables.posts.none': 'Ни одно из них',
  'tables.posts.no-words': 'Без текста',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
