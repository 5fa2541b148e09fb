import type { deciding as en } from '../en/deciding';

export const deciding = {
  'exchange.meanwhile.overruled':
    'Тем временем в другом окне было принято иное решение. Действует ваше: {what}.',
  'exchange.meanwhile.overruled-way': 'Взять решение из того окна',
  'exchange.meanwhile.replaced':
    'Позже в другом окне было принято иное решение, и действует оно. Ваше было: {what}.',
  'exchange.meanwhile.replaced-way': 'Вернуть моё решение',
  'exchange.decided':
    '{fact}: {what}{more, plural, =0 {} one { и ещё #} few { и ещё #} many { и ещё #} other { и ещё #}}',
  'exchange.decided.who': 'кто это',
  'exchange.decided.who-is': 'это {name}',
  'exchange.decided.which': 'какая это запись',
  'exchange.decided.of-two': 'какое из двух решений действует',
  'exchange.decided.settled': '{what} (из двух решений)',
  'exchange.decided.gave-up': 'Решение из другого окна вместо вашего ({what})',
  'exchange.batch.views': 'Разделы этой загрузки',
  'exchange.batch.view.files': 'Файлы',
  'exchange.command.row-next': 'Следующий файл',
  'exchange.command.row-previous': 'Предыдущий файл',
  'exchange.command.row-open': 'Открыть файл',
  'exchange.command.row-accept': 'Принять бесспорное из файла',
  'exchange.command.row-aside': 'Отложить файл или вернуть его',
  'exchange.asked.pick': 'К чему относится ответ',
  'exchange.asked.picked': 'Отмечено: {count} · {answer}',
  'exchange.people.several': 'Одно ли это лицо?',
  'exchange.people.several-known': 'Кто из них — {names}?',
  'exchange.same.several':
    '{kind, select, party {Один ли это участник?} document {Один ли это документ?} other {Одна ли это рекомендация?}}',
  'exchange.same.several-known':
    '{kind, select, party {Кто из них — {names}?} document {Какие из них — {names}?} other {Какие из них — {names}?}}',
  'exchange.asked.double.several':
    '{count, plural, one {# файл, возможно, рассказывает об одном совещании. Какие из них?} few {Эти # файла, возможно, об одном и том же совещании. Какие из них?} many {Эти # файлов, возможно, об одном и том же совещании. Какие из них?} other {Эти # файла, возможно, об одном и том же совещании. Какие из них?}}',
  'exchange.asked.acronym':
    'В файле {file} {acronym} — это «{name}». Так ли это и ещё в {files, plural, one {# файле} few {# файлах} many {# файлах} other {# файла}}?',
  'exchange.asked.acronym.why':
    'Там {acronym} стоит без расшифровки; сокращение понято по встроенному справочнику.',
  'exchange.asked.acronym.is':
    '{count, plural, one {Да: {name}} other {Да, во всех ({count, number}): {name}}}',
  'exchange.asked.acronym.not': 'Нет, {acronym} по справочнику',
  'exchange.asked.listed':
    'В файле {list} названо совещание: {meeting}. {count, plural, =1 {О нём ли файл {file}?} other {Какие из этих файлов о нём?}}',
  'exchange.asked.listed.is':
    '{all, plural, =1 {О том же совещании} other {Отмеченные ({count, number}) — о нём}}',
  'exchange.asked.listed.none': '{count, plural, =1 {О другом совещании} other {Ни один из них}}',
  'exchange.asked.lists':
    'В файлах {one} и {two} названо по нескольку совещаний. Какие из них — одно и то же?',
  'exchange.asked.lists.pair': '{one} — {two}',
  'exchange.asked.lists.same':
    '{all, plural, =1 {Одно и то же совещание} other {Отмеченные ({count, number}) совпадают}}',
  'exchange.asked.lists.none': 'Все совещания разные',
  'exchange.batch.shown.ask': 'Решить',
  'exchange.batch.shown.sure': 'Бесспорные',
  'exchange.batch.shown.waits': 'Ждут совещания',
  'exchange.batch.shown.nothing': 'Без сведений',
  'exchange.batch.shown.opened': 'Раскрыты',
  'exchange.batch.shown.failed': 'Не прочитаны',
  'exchange.batch.shown.known': 'Уже известны',
  'exchange.batch.shown.aside': 'Отложены',
  'exchange.batch.shown.accepted': 'Приняты',
  'exchange.batch.shown.comparing': 'Сопоставляются',
  'exchange.batch.shown.unread': 'Ещё не прочитаны',
  'exchange.batch.read-on': 'Продолжить чтение…',
  'exchange.batch.read-on-how':
    '{isFolder, select, yes {Выберите папку «{folder}» ещё раз: будет прочитано только недостающее.} other {Выберите эти файлы ещё раз: будет прочитано только недостающее.}}',
  'exchange.batch.not-of-it': 'Среди этих файлов нет недостающих. Ещё не прочитаны: {names}.',
  'exchange.accepted.title': 'Принято: {name}',
  'exchange.accepted.to-batch': 'К файлам',
  'exchange.accepted.meeting': 'Открыть совещание',
  'exchange.accepted.by':
    'Внесено в реестр {when}, {who}{files, plural, one {} few { (всего в этой загрузке # файла)} many { (всего в этой загрузке # файлов)} other { (всего в этой загрузке # файла)}}',
  'exchange.accepted.at': 'Внесено в реестр {when}',
  'exchange.accepted.meetings':
    '{count, plural, one {Совещание} few {Совещания · #} many {Совещания · #} other {Совещания · #}}',
  'exchange.accepted.left-out': '{count, plural, =0 {Не внесено} other {Не внесено · #}}',
  'exchange.accepted.nothing-left-out': 'Внесено всё.',
  'exchange.accepted.not-noted': 'При принятии не отмечалось, что осталось не внесённым.',
} as const satisfies Record<keyof typeof en, string>;
