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
    '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} · {waiting, plural, =0 {проверять больше нечего} one {проверки ожидает #} few {проверки ожидают #} many {проверки ожидают #} other {проверки ожидают #}}{unread, plural, =0 {} other { · ещё не прочитано: #}}',
  'exchange.batch.line-when': 'прочитано {when}',
  'exchange.batch.discard': 'Отбросить остальное из этой загрузки',
  'exchange.batch.discard-named': 'Отбросить загрузку, прочитанную {when}',
  'exchange.batch.discarded': 'Загрузка отброшена. Реестр не изменён.',
  'exchange.batch.preparing':
    'Список готовится: файлы сличаются между собой и с реестром. Чем больше файлов, тем дольше это длится.',
  'exchange.batch.reading': 'Чтение продолжается: {done} из {total}',
  'exchange.batch.interrupted':
    'Чтение прервалось, {count, plural, one {# файл не прочитан} few {# файла не прочитаны} many {# файлов не прочитаны} other {# файла не прочитаны}}: {names}',
  'exchange.batch.cancelled':
    'Вы остановили чтение, {count, plural, one {# файл не прочитан} few {# файла не прочитаны} many {# файлов не прочитаны} other {# файла не прочитаны}}: {names}',
  'exchange.batch.accept-sure':
    '{count, plural, =1 {Принять бесспорный файл} =2 {Принять оба бесспорных файла} one {Принять # бесспорный файл} few {Принять все # бесспорных файла} many {Принять все # бесспорных файлов} other {Принять все # бесспорных файла}}',
  'exchange.batch.accept-without-open':
    'Принять бесспорное из {count, plural, one {# файла} few {# файлов} many {# файлов} other {# файла}}{open, plural, =0 {} one {, не внося # нерешённое сведение} few {, не внося # нерешённых сведения} many {, не внося # нерешённых сведений} other {, не внося # нерешённого сведения}}',
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
  'exchange.batch.state.ask': 'Нужно решение',
  'exchange.batch.state.sure': 'Бесспорно',
  'exchange.batch.state.waits': 'Ждёт совещания',
  'exchange.batch.state.nothing': 'Без сведений',
  'exchange.batch.state.opened': 'Раскрыт',
  'exchange.batch.state.failed': 'Не прочитан',
  'exchange.batch.state.known': 'Уже известен',
  'exchange.batch.state.aside': 'Отложен',
  'exchange.batch.state.accepted': 'Принят',
  'exchange.batch.state.comparing': 'Сопоставляется',
  'exchange.batch.comparing':
    'Сопоставление с реестром и между собой: {count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}',
  'exchange.batch.state.unread': 'Ещё не прочитан',
  'exchange.batch.asks': 'решить: {count}',
  'exchange.batch.column.state': 'Состояние',
  'exchange.batch.column.file': 'Файл',
  'exchange.batch.column.meeting': 'Совещание',
  'exchange.batch.column.date': 'Дата',
  'exchange.batch.column.place': 'Место',
  'exchange.batch.column.found': 'Найдено',
  'exchange.batch.column.needs': 'Что решить или что найдено',
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
  'exchange.asked.title': 'Вопросы по нескольким файлам',
  'exchange.asked.label': 'Вопросы по нескольким файлам',
  'exchange.asked.more': '{count, plural, one {ещё #} few {ещё #} many {ещё #} other {ещё #}}',
  'exchange.asked.pass': 'Решать в каждом файле',
  'exchange.asked.applied':
    '{count, plural, one {Применено к # файлу} few {Применено к # файлам} many {Применено к # файлам} other {Применено к # файла}}',
  'exchange.asked.doubt':
    '{what}: под вопросом в {files, plural, one {# файле} few {# файлах} many {# файлах} other {# файла}}{places, plural, =0 {} one { ({places, number} место)} few { ({places, number} места)} many { ({places, number} мест)} other { ({places, number} места)}}',
  'exchange.asked.take':
    '{count, plural, =1 {Внести как прочитано} =2 {Внести оба, как прочитано} one {Внести все # как прочитано} few {Внести все # как прочитано} many {Внести все # как прочитано} other {Внести все # как прочитано}}',
  'exchange.asked.leave':
    '{count, plural, =1 {Не вносить} =2 {Не вносить ни то, ни другое} other {Не вносить ничего из этого}}',
  'exchange.asked.party':
    'Что такое «{name}»? Название встречается в {files, plural, one {# файле} few {# файлах} many {# файлах} other {# файла}}',
  'exchange.asked.party.new': 'Отдельная организация',
  'exchange.asked.party.is': '{name} — это',
  'exchange.asked.party.is-placeholder': 'Это…',
  'exchange.asked.party.none': 'Не участник: не вносить',
  'exchange.asked.year':
    'Год не указан ({count, plural, one {# дата} few {# даты} many {# дат} other {# даты}}), но он есть в названии папки или файла',
  'exchange.asked.year.take':
    '{count, plural, =1 {Взять этот год} =2 {Взять эти годы для обеих дат} one {Взять эти годы для # даты} few {Взять эти годы для всех # дат} many {Взять эти годы для всех # дат} other {Взять эти годы для всех # дат}}',
  'exchange.asked.type':
    'Какого вида это совещание («{title}»)? Не указано в {files, plural, one {# файле} few {# файлах} many {# файлах} other {# файла}}',
  'exchange.asked.type.choose': 'Выбрать вид для всех',
  'exchange.asked.person.one': 'Одно лицо: {name}',
  'exchange.asked.double': 'Об одном ли совещании {one} и {two}?',
  'exchange.asked.double.one':
    '{all, select, yes {{count, plural, =2 {Одно совещание} other {Все об одном совещании}}} other {Отмеченные ({count, number}) — об одном совещании}}',
  'exchange.asked.double.two': '{count, plural, =2 {Два совещания} other {Все о разных совещаниях}}',
  'exchange.asked.joined':
    '{count, plural, =2 {Два текста объединены} one {Объединён # текст} few {Объединены # текста} many {Объединено # текстов} other {Объединено # текста}}',
  'exchange.asked.not-taken-back':
    '{count, plural, one {# текст тем временем принят или объединён: ответ в нём сохранён} few {# текста тем временем приняты или объединены: ответ в них сохранён} many {# текстов тем временем приняты или объединены: ответ в них сохранён} other {# текста тем временем приняты или объединены: ответ в них сохранён}}',
  'exchange.asked.not-joined.gone':
    'Не объединено: остальные тексты тем временем приняты, отложены или отброшены.',
  'exchange.asked.not-parted':
    'Тексты остаются объединёнными: с тех пор в них были изменения, и терять их нельзя.',
  'exchange.asked.kept-apart':
    '{count, plural, =2 {Остаются два совещания} one {Остаётся # совещание} few {Остаются # совещания} many {Остаются # совещаний} other {Остаются # совещания}}',
  'exchange.batch.keys':
    'J и K — вниз и вверх, Enter или O — открыть, A — принять бесспорное, X — отложить. Знак вопроса показывает все клавиши.',
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
  'exchange.batch.accepted-but': '{count, plural, =0 {Принят} other {Принят частично}}',
  'exchange.batch.needs.discarded':
    'Отброшен: хранится в разделе «Импорт и экспорт» в списке «Отброшенное», пока вы не удалите его окончательно.',
  'exchange.batch.needs.nobody-taken': 'Карточки сверены с персоналиями реестра; никто не внесён.',
  'exchange.batch.needs.comparing': 'Сверка идёт в разделе «Персоналии»: укажите там, кого внести.',
  'exchange.batch.needs.taken-back':
    '{count, plural, one {Внесённое из # файла изъято. Откройте его снова, чтобы внести заново.} few {Внесённое из # файлов изъято. Откройте их снова, чтобы внести заново.} many {Внесённое из # файлов изъято. Откройте их снова, чтобы внести заново.} other {Внесённое из # файла изъято. Откройте их снова, чтобы внести заново.}}',
  'exchange.imports.more': 'ещё {count}',
  'exchange.asked.values': 'Прочитано: {values}',
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
