import type { batches as en } from '../en/batches';

export const batches = {
  'exchange.open-folder': 'Выбрать папку…',
  'exchange.command.open-folder': 'Выбрать папку для импорта…',
  'exchange.folder.changed':
    '{count, plural, one {Пока просматривалась папка {names}, часть её содержимого исчезла.} few {Пока просматривались эти папки, часть их содержимого исчезла: {names}.} many {Пока просматривались эти папки, часть их содержимого исчезла: {names}.} other {Пока просматривались эти папки, часть их содержимого исчезла: {names}.}} Всё остальное будет прочитано.',
  'exchange.folder.unreadable':
    '{count, plural, one {Папку {names} не удалось просмотреть до конца.} few {Эти папки не удалось просмотреть до конца: {names}.} many {Эти папки не удалось просмотреть до конца: {names}.} other {Эти папки не удалось просмотреть до конца: {names}.}} То, что в ней найдено, будет прочитано.',
  'exchange.outcome.parts':
    '{count, plural, =0 {Файлов в нём нет.} one {В нём # файл; он указан ниже.} few {В нём # файла; они указаны ниже.} many {В нём # файлов; они указаны ниже.} other {В нём # файла; они указаны ниже.}}',
  'exchange.outcome.unread': 'Ещё не прочитан.',
  'exchange.outcomes.open-batch':
    '{count, plural, =0 {Все файлы по состоянию} one {Проверить} few {Проверить все # вместе} many {Проверить все # вместе} other {Проверить все # вместе}}',

  'exchange.batch.title':
    '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}, прочитано {when}',
  'exchange.batch.back': 'Импорт и экспорт',
  'exchange.batch.gone': 'Этой загрузки здесь больше нет',
  'exchange.batch.gone-text': 'Принятое находится в реестре, остальное отброшено.',
  'exchange.batch.table': 'Файлы этой загрузки',
  'exchange.batch.line':
    '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} · {waiting, plural, =0 {проверять больше нечего} one {проверки ожидает #} few {проверки ожидают #} many {проверки ожидают #} other {проверки ожидают #}}',
  'exchange.batch.line-when': 'прочитано {when}',
  'exchange.batch.discard': 'Отбросить остальное из этой загрузки',
  'exchange.batch.discard-named': 'Отбросить загрузку, прочитанную {when}',
  'exchange.batch.discarded': 'Загрузка отброшена. Реестр не изменён.',
  'exchange.batch.reading': 'Чтение продолжается: {done} из {total}',
  'exchange.batch.interrupted':
    'Чтение было прервано: {count, plural, one {не прочитан # файл} few {не прочитаны # файла} many {не прочитаны # файлов} other {не прочитаны # файла}}. Прочитанное ожидает ниже. Выберите те же файлы снова: чтение продолжится здесь.',
  'exchange.batch.cancelled':
    'Вы отменили чтение: {count, plural, one {не прочитан # файл} few {не прочитаны # файла} many {не прочитаны # файлов} other {не прочитаны # файла}}. Выберите те же файлы снова: чтение продолжится здесь.',
  'exchange.batch.accept-sure':
    '{count, plural, one {Принять # без вопросов} few {Принять все # без вопросов} many {Принять все # без вопросов} other {Принять все # без вопросов}}',
  'exchange.batch.accept-without-open':
    'Принять бесспорное из {count, plural, one {# текста} few {# текстов} many {# текстов} other {# текста}}, не внося {open, plural, one {# спорный факт} few {# спорных факта} many {# спорных фактов} other {# спорного факта}}',
  'exchange.batch.accepting-other': 'Сейчас принимается другая загрузка; эту можно принять после неё.',
  'exchange.batch.accepting':
    'Принимается {count, plural, one {# текст} few {# текста} many {# текстов} other {# текста}}',
  'exchange.batch.accepted':
    '{added, plural, =0 {} one {добавлено # совещание} few {добавлены # совещания} many {добавлено # совещаний} other {добавлено # совещания}}{joined, plural, =0 {} other {{added, plural, =0 {} other {, }}объединено с имеющимися: #}}',
  'exchange.batch.left':
    '{count, plural, one {по # нужно решение} few {по # нужно решение} many {по # нужно решение} other {по # нужно решение}}',
  'exchange.batch.changed':
    '{count, plural, one {# текст изменился после показа и ещё ожидает} few {# текста изменились после показа и ещё ожидают} many {# текстов изменились после показа и ещё ожидают} other {# текста изменились после показа и ещё ожидают}}',
  'exchange.batch.accept-cancelled': 'Отменено. Реестр не изменён.',
  'exchange.batch.accept-failed':
    'Эти тексты не удалось принять. Реестр не изменён, ваши решения сохранены. Повторите попытку.',
  'exchange.batch.filter': 'Что показано',
  'exchange.batch.show': '{label} · {count, number}',
  'exchange.batch.show.all': 'Все',
  'exchange.batch.state.ask': 'Решить',
  'exchange.batch.state.sure': 'Без вопросов',
  'exchange.batch.state.waits': 'Ждут',
  'exchange.batch.state.nothing': 'Ничего не найдено',
  'exchange.batch.state.failed': 'Не прочитаны',
  'exchange.batch.state.known': 'Уже известны',
  'exchange.batch.state.aside': 'Отложены',
  'exchange.batch.state.accepted': 'Приняты',
  'exchange.batch.state.unread': 'Не дошла очередь',
  'exchange.batch.asks': 'решить: {count}',
  'exchange.batch.column.state': 'Состояние',
  'exchange.batch.column.file': 'Файл',
  'exchange.batch.column.meeting': 'Совещание',
  'exchange.batch.column.date': 'Дата',
  'exchange.batch.column.place': 'Место',
  'exchange.batch.column.found': 'Найдено',
  'exchange.batch.column.needs': 'Что предстоит решить',
  'exchange.batch.others': 'и ещё {count}',
  'exchange.batch.found.delegations':
    '{count, plural, one {# делегация} few {# делегации} many {# делегаций} other {# делегации}}',
  'exchange.batch.found.people':
    '{count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}',
  'exchange.batch.found.paragraphs':
    '{count, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}',
  'exchange.batch.found.documents':
    '{count, plural, one {# документ} few {# документа} many {# документов} other {# документа}}',
  'exchange.batch.found.interventions':
    '{count, plural, one {# выступление} few {# выступления} many {# выступлений} other {# выступления}}',
  'exchange.batch.more-meetings':
    '{count, plural, one {и ещё # совещание} few {и ещё # совещания} many {и ещё # совещаний} other {и ещё # совещания}}',
  'exchange.batch.needs.fact': '{what}',
  'exchange.batch.needs.facts': '{what} ({count})',
  'exchange.batch.needs.possible': 'возможно, уже есть в реестре',
  'exchange.batch.needs.differs': 'расходится с реестром',
  'exchange.batch.needs.twice': 'возможно, то же совещание, что и в другом файле',
  'exchange.asked.title':
    '{count, plural, one {Сразу для всех файлов: # вопрос} few {Сразу для всех файлов: # вопроса} many {Сразу для всех файлов: # вопросов} other {Сразу для всех файлов: # вопроса}}',
  'exchange.asked.label': 'Вопросы, общие для нескольких файлов',
  'exchange.asked.more': '{count, plural, one {ещё #} few {ещё #} many {ещё #} other {ещё #}}',
  'exchange.asked.pass': 'По отдельности',
  'exchange.asked.applied':
    '{count, plural, one {Применено к # файлу} few {Применено к # файлам} many {Применено к # файлам} other {Применено к # файла}}',
  'exchange.asked.doubt':
    '{what}: {count, plural, one {# место} few {# места} many {# мест} other {# места}} в {files, plural, one {# файле} few {# файлах} many {# файлах} other {# файла}}',
  'exchange.asked.take':
    '{count, plural, one {Принять # как прочитано} few {Принять все # как прочитано} many {Принять все # как прочитано} other {Принять все # как прочитано}}',
  'exchange.asked.leave':
    '{count, plural, one {Не вносить #} few {Не вносить все #} many {Не вносить все #} other {Не вносить все #}}',
  'exchange.asked.party':
    'Что такое «{name}»? Упоминается в {files, plural, one {# файле} few {# файлах} many {# файлах} other {# файла}}',
  'exchange.asked.party.new': 'Отдельная организация',
  'exchange.asked.party.is': '{name} — это',
  'exchange.asked.party.is-placeholder': 'Это…',
  'exchange.asked.party.none': 'Не участник: не вносить',
  'exchange.asked.year':
    'Год не указан ({count, plural, one {# дата} few {# даты} many {# дат} other {# даты}}), но он есть в названии папки или файла',
  'exchange.asked.year.take':
    '{count, plural, one {Взять этот год} few {Взять эти годы для всех #} many {Взять эти годы для всех #} other {Взять эти годы для всех #}}',
  'exchange.asked.type':
    'Какого вида это совещание («{title}»)? Не указано в {files, plural, one {# файле} few {# файлах} many {# файлах} other {# файла}}',
  'exchange.asked.type.choose': 'Выбрать вид для всех',
  'exchange.asked.person.one': 'Одно лицо: {name}',
  'exchange.asked.double': 'Об одном ли совещании {one} и {two}?',
  'exchange.asked.double.one': 'Одно совещание',
  'exchange.asked.double.two': 'Два совещания',
  'exchange.asked.joined': 'Два текста объединены',
  'exchange.asked.not-taken-back':
    '{count, plural, one {# текст тем временем принят или объединён: ответ в нём сохранён} few {# текста тем временем приняты или объединены: ответ в них сохранён} many {# текстов тем временем приняты или объединены: ответ в них сохранён} other {# текста тем временем приняты или объединены: ответ в них сохранён}}',
  'exchange.asked.not-joined.gone':
    'Не объединено: один из двух текстов тем временем принят, отложен или отброшен.',
  'exchange.asked.not-parted':
    'Тексты остаются объединёнными: с тех пор в них были изменения, и терять их нельзя.',
  'exchange.asked.kept-apart': 'Остаются два совещания',
  'exchange.batch.keys':
    'J и K — вниз и вверх, Enter — открыть, A — принять всё, что не вызывает вопросов, X — отложить.',
  'exchange.batch.set-aside': 'Отложено: {name}',
  'exchange.batch.brought-back': 'Больше не отложено: {name}',
  'exchange.batch.ask-first': '{name}: сначала укажите, есть ли это совещание в реестре',
  'exchange.batch.nothing-to-accept': '{name}: в нём нет совещания, которое можно принять',
  'exchange.discarded.title': 'Отброшенное · {count}',
  'exchange.discarded.hint': 'Хранится со всеми вашими решениями, пока вы не удалите его окончательно.',
  'exchange.discarded.batch': 'Загрузка, прочитанная {when}: {parts}',
  'exchange.discarded.when': 'отброшено {when}',
  'exchange.discarded.restore': 'Вернуть',
  'exchange.discarded.restore-named': 'Вернуть: {name}',
  'exchange.discarded.remove': 'Удалить окончательно',
  'exchange.discarded.remove-named': 'Удалить окончательно: {name}',
  'exchange.discarded.remove-all': 'Удалить всё окончательно',
  'exchange.discarded.remove-title':
    '{count, plural, one {Удалить отброшенное окончательно?} few {Удалить окончательно всё отброшенное (#)?} many {Удалить окончательно всё отброшенное (#)?} other {Удалить окончательно всё отброшенное (#)?}}',
  'exchange.discarded.remove-text':
    'Прочитанное и ваши решения по нему будут удалены без возможности вернуть. Реестр и файлы в ваших папках останутся как есть.',
  'exchange.discarded.texts':
    '{count, plural, one {# текст} few {# текста} many {# текстов} other {# текста}}',
  'exchange.discarded.tables':
    '{count, plural, one {# таблица} few {# таблицы} many {# таблиц} other {# таблицы}}',
  'exchange.batch.accepted-but': '{count, plural, =0 {Приняты} other {Приняты частично}}',
  'exchange.batch.needs.taken-back':
    '{count, plural, one {Внесённое из # файла изъято. Откройте его снова, чтобы внести заново.} few {Внесённое из # файлов изъято. Откройте их снова, чтобы внести заново.} many {Внесённое из # файлов изъято. Откройте их снова, чтобы внести заново.} other {Внесённое из # файла изъято. Откройте их снова, чтобы внести заново.}}',
  'exchange.imports.more': 'ещё {count}',
  'exchange.asked.values': 'Будет принято: {values}',
  'exchange.imports.title': 'Прошлые загрузки',
  'exchange.imports.line':
    '{files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} · {meetings, plural, one {# совещание} few {# совещания} many {# совещаний} other {# совещания}} · {who}',
  'exchange.imports.undone': 'Отменена',
  'exchange.imports.looking': 'Просматривается история…',
  'exchange.imports.nothing-left': 'Всё, что внесла эта загрузка, уже изъято.',
  'exchange.imports.files': 'Файлы этой загрузки',
  'exchange.imports.hint':
    'Изымается то, что сообщает только этот файл. То, что подтверждает и другой источник, и то, что было изменено позже, остаётся.',
  'exchange.imports.take-back': 'Изъять',
  'exchange.imports.take-back-named': 'Изъять внесённое из {name}',
  'exchange.imports.take-back-all':
    '{count, plural, =1 {Изъять внесённое} one {Изъять внесённое из # файла} few {Изъять внесённое из # файлов} many {Изъять внесённое из # файлов} other {Изъять внесённое из # файла}}',
  'exchange.imports.taken-back':
    '{count, plural, =1 {Внесённое из «{name}»} one {Внесённое из # файла} few {Внесённое из # файлов} many {Внесённое из # файлов} other {Внесённое из # файла}} изъято: {removed, plural, =0 {записей не удалено} one {удалена # запись} few {удалены # записи} many {удалено # записей} other {удалено # записи}}{kept, plural, =0 {} one {; # осталась, так как изменена или используется} few {; # остались, так как изменены или используются} many {; # осталось, так как изменены или используются} other {; # осталось, так как изменены или используются}}',
  'sources.no-place': 'Место в тексте не известно.',
  'sources.original.open': 'Открыть оригинал',
  'sources.original.open-of': 'Открыть оригинал: {name}',
  'sources.original.save': 'Сохранить оригинал…',
  'sources.original.save-of': 'Сохранить оригинал: {name}…',
  'sources.original.saved': 'Оригинал сохранён как {name}',
  'sources.original.missing': 'Оригинала нет в этом реестре.',
  'sources.original.not-held': 'Оригинала нет в этом реестре',
  'sources.original.macros':
    'В файле «{name}» есть макросы, поэтому отсюда он не открывается. Сохраните его и откройте там, где макросы не запускаются.',
  'sources.original.not-opened':
    'Не удалось открыть «{name}» программой на этом компьютере. Сохраните файл и откройте его оттуда.',
  'sources.original.sha256': 'контрольная сумма SHA-256: {sha256}',
  'sources.kind.pdf': 'PDF',
  'sources.kind.docx': 'Word',
  'sources.kind.odt': 'текст OpenDocument',
  'sources.kind.rtf': 'документ RTF',
  'sources.kind.xlsx': 'Excel',
  'sources.kind.ods': 'таблица OpenDocument',
  'sources.kind.txt': 'текст',
  'sources.kind.csv': 'таблица CSV',
  'sources.kind.eml': 'письмо',
  'sources.kind.ics': 'календарь',
  'sources.kind.vcf': 'контакты',
  'sources.kind.html': 'веб-страница',
  'sources.kind.other': 'файл',
  'sources.certainty.stated': 'сказано прямо',
  'sources.certainty.derived': 'выведено из текста',
  'sources.certainty.uncertain': 'под вопросом',
  'exchange.batch.none': 'Таких файлов нет',
  'exchange.batch.none-text': 'Ни один файл этой загрузки не находится в этом состоянии.',
} as const satisfies Record<keyof typeof en, string>;
