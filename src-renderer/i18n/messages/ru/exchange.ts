import type { exchange as en } from '../en/exchange';

export const exchange = {
  'exchange.title': 'Импорт и экспорт',
  'exchange.command.open-files': 'Открыть файлы для импорта…',
  'exchange.command.paste': 'Вставить текст для импорта',
  'exchange.command.export': 'Экспортировать реестр',
  'exchange.command.pack': 'Пакет для передачи дел…',
  'exchange.pack.action': 'Пакет для передачи дел…',
  'exchange.pack.title': 'Пакет для передачи дел',
  'exchange.pack.text':
    'Один архив для принимающей стороны: реестр, все утверждённые тексты в том виде, в каком утверждены, протоколы без утверждённого текста как проекты, открытые рекомендации, контакты и страница с перечнем файлов, их SHA-256 и сведениями о том, чего нет.',
  'exchange.pack.of': 'Документы мероприятий за время председательства',
  'exchange.pack.whole': 'Все председательства',
  'exchange.pack.pdf': 'Документы вкладываются в PDF.',
  'exchange.pack.no-pdf':
    'Браузер сам печатать не может: документы вкладываются страницами для печати, и в пакете об этом сказано. Настольная программа вкладывает PDF.',
  'exchange.pack.make': 'Составить пакет',
  'exchange.pack.planning': 'Просматриваются мероприятия',
  'exchange.pack.running': 'Составляется пакет для передачи дел',
  'exchange.pack.saving': 'Пакет для передачи дел сохраняется',
  'exchange.pack.files': 'Архив',
  'exchange.pack.done': 'Пакет для передачи дел сохранён: {name}',
  'exchange.pack.made':
    'Пакет составлен, но не сохранён. Он хранится, пока открыто это окно: сохраните его в другое место, составлять его заново не нужно.',
  'exchange.pack.save': 'Сохранить пакет…',
  'exchange.pack.let-go': 'Не сохранять',
  'exchange.pack.failed':
    'Составить пакет не удалось, ничего не сохранено. Попробуйте ещё раз; если не получится, экспортируйте реестр.',
  'exchange.command.accept-all': 'Принять всё по этому тексту',
  'exchange.files.all': 'Все файлы',
  'exchange.files.texts': 'Тексты, веб-страницы и файлы реестра',
  'exchange.files.bundle': 'Файл реестра Rapporteur',
  'exchange.pasted': 'Вставленный текст, {date}',
  'exchange.drop.label': 'Файлы для импорта',
  'exchange.drop.title': 'Перетащите документы сюда',
  'exchange.drop.hint':
    'Заключительное слово, протокол, новость, веб-страница, таблица или реестр от коллеги. Сочетание Ctrl/⌘ V вставляет текст в любом месте этой страницы.',
  'exchange.open-files': 'Открыть файлы…',
  'exchange.paste-text': 'Вставить текст',
  'exchange.paste.label': 'Текст для разбора',
  'exchange.paste.hint':
    'На русском или английском языке, в том виде, в каком он опубликован. До вашего подтверждения ничего не сохраняется.',
  'exchange.paste.read': 'Разобрать текст',
  'exchange.reading': 'Чтение {count, plural, one {# файла} few {# файлов} many {# файлов} other {# файла}}',

  'exchange.outcomes.title': 'Последнее чтение',
  'exchange.outcomes.summary':
    '{read, plural, =0 {Ничего нового не прочитано} one {Прочитан # файл} few {Прочитано # файла} many {Прочитано # файлов} other {Прочитано # файла}}{known, plural, =0 {} one {, # уже известен} other {, # уже известны}}{failed, plural, =0 {} one {, # прочитать не удалось} other {, # прочитать не удалось}}.',
  'exchange.outcome.review': 'Проверить',
  'exchange.outcome.contacts':
    '{count, plural, one {# карточка контакта} few {# карточки контактов} many {# карточек контактов} other {# карточки контактов}}: люди без совещания. Сверьте их с персоналиями реестра; до этого ничего не записывается.',
  'exchange.outcome.people-alone':
    '{count, plural, one {# человек} few {# человека} many {# человек} other {# человека}} в таблицах, где совещание не названо. Сверьте их с персоналиями реестра; если это участники совещания, откройте список на странице его участия. До этого ничего не записывается.',
  'exchange.outcome.listed':
    'Совещание не найдено, но в таблице {count, plural, one {указан # человек} few {указаны # человека} many {указано # человек} other {указано # человека}}. Сверьте их с персоналиями реестра или просмотрите текст; до этого ничего не записывается.',
  'exchange.outcome.people': 'Сверить с персоналиями',
  'exchange.contacts.another':
    'На странице «Персоналии» ждёт другой список с принятыми в нём решениями. Внесите или закройте его, затем откройте этот файл ещё раз.',
  'exchange.contacts.no-record':
    'Они ждут на странице «Персоналии»: сверить их можно, когда в реестре появится первая запись. Сначала примите совещание или начните реестр.',
  'exchange.outcome.meeting': 'Показать совещание',
  'exchange.outcome.read': 'Прочитан и ожидает вашей проверки; в реестре пока ничего не изменено.',
  'exchange.outcome.accepted': 'Прочитан и принят: сведения из него внесены в реестр.',
  'exchange.outcome.discarded': 'Прочитан и отброшен: проверки не ожидает.',
  'exchange.outcome.no-meeting':
    'Прочитан, но сведений о совещании в нём не найдено. Откройте его, чтобы создать совещание вручную, либо ничего не сохраняйте.',
  'exchange.outcome.in-register':
    'Уже в реестре: именно этот файл был импортирован ранее. Ничего не изменено.',
  'exchange.outcome.waiting': 'Уже ожидает проверки: именно этот файл был прочитан ранее.',
  'exchange.outcome.twice': 'Совпадает с другим из этих файлов, поэтому прочитан один раз.',
  'exchange.outcome.bundle': 'Это реестр в одном файле; его содержание показано ниже.',
  'exchange.outcome.empty':
    'Файл пуст: в нём нет ни слова. Реестр не изменён. Проверьте, тот ли файл выбран.',
  'exchange.outcome.binary':
    'Это не текст, каким бы ни было имя файла. Реестр не изменён. Откройте файл в его программе, выделите всё, скопируйте и вставьте сюда.',
  'exchange.outcome.too-large':
    'Файл слишком велик: допускается до {limit}. Реестр не изменён. Разделите файл и импортируйте его по частям.',
  'exchange.outcome.damaged':
    'Файл повреждён или скопирован не полностью. Реестр не изменён. Скопируйте файл ещё раз.',
  'exchange.outcome.encrypted':
    'Файл защищён паролем. Реестр не изменён. Откройте файл с паролем, сохраните копию без пароля и загрузите эту копию.',
  'exchange.outcome.encrypted-mail':
    'Письмо зашифровано для его получателей. Реестр не изменён. Откройте письмо в почтовой программе, скопируйте его текст и вставьте сюда; вложения сохраните и импортируйте отдельно.',
  'exchange.outcome.bomb':
    'При распаковке файл занимает намного больше места, чем может занимать документ: так устроены вредоносные файлы. Он не распакован, реестр не изменён. Уточните у отправителя.',
  'exchange.outcome.scan':
    '{pages, plural, one {# страница — изображение} few {Все # страницы — изображения} many {Все # страниц — изображения} other {Все # страницы — изображения}}: это скан без текста. Реестр не изменён. Распознайте текст (OCR) и загрузите результат либо вставьте текст вручную.',
  'exchange.outcome.crashed':
    'Не хватило памяти, чтобы прочитать этот файл. Реестр не изменён. Разделите файл и импортируйте его по частям.',
  'exchange.outcome.too-long':
    'Чтение этого файла заняло больше двух минут и было прекращено; остальные файлы читаются дальше. Реестр не изменён. Разделите файл и импортируйте его по частям либо вставьте текст вручную.',
  'exchange.outcome.too-much-within':
    '{count, plural, one {Не прочитан # вложенный файл} few {Не прочитаны # вложенных файла} many {Не прочитано # вложенных файлов} other {Не прочитано # вложенного файла}}: {names}. Из одного файла извлекается не более 2000 файлов и 200 МБ. Остальные прочитаны. Распакуйте его и импортируйте недостающее.',
  'exchange.outcome.too-deep':
    '{count, plural, one {Не прочитан # файл внутри него} few {Не прочитаны # файла внутри него} many {Не прочитано # файлов внутри него} other {Не прочитано # файла внутри него}}: {names}. Он вложен в файл, который вложен в другой вложенный файл; глубже содержимое не читается. Сохраните его отдельно и импортируйте.',
  'exchange.outcome.more': '{count, plural, one {ещё #} few {ещё #} many {ещё #} other {ещё #}}',
  'exchange.outcome.cancelled': 'Не прочитан: чтение отменено. Прочитанное до этого сохранено для проверки.',
  'exchange.outcome.failed':
    'Этот файл прочитать не удалось. Реестр не изменён. Откройте файл, выделите всё, скопируйте и вставьте текст сюда.',
  'exchange.outcome.unsupported.pptx':
    'Презентации PowerPoint пока не читаются. Откройте презентацию, скопируйте текст и вставьте сюда.',
  'exchange.outcome.unsupported.old-office':
    'Документы Word 97–2003 (.doc) и таблицы тех лет (.xls) не читаются. Реестр не изменён. Откройте файл в Word, Excel или LibreOffice, сохраните его как .docx или .xlsx и импортируйте этот файл.',
  'exchange.outcome.unsupported.outlook':
    'Письмо в собственном формате Outlook (.msg) не читается. Откройте его в Outlook, сохраните как .eml, веб-страницу или текст и импортируйте то, что получилось; вложения импортируйте отдельно.',
  'exchange.outcome.unsupported.image':
    'Это изображение. Программа не распознаёт текст на изображениях; наберите или вставьте его.',
  'exchange.outcome.unsupported.archive': 'Это архив. Распакуйте его и откройте файлы из него.',
  'exchange.outcome.unsupported.program': 'Это программа, а не текст. Файл не открывался.',
  'exchange.outcome.unsupported.bundle': 'Это реестр в одном файле; его содержание показано ниже.',

  'exchange.waiting.title': '{count, plural, =0 {Ожидают проверки} other {Ожидают проверки · #}}',
  'exchange.waiting.none':
    'Ничего не ожидает проверки. Открытое или вставленное остаётся в этом списке, пока не будет принято.',
  'exchange.waiting.line':
    '{meetings, plural, =0 {совещание не найдено} one {# совещание} few {# совещания} many {# совещаний} other {# совещания}}{touched, plural, =0 {} one { · # решение} few { · # решения} many { · # решений} other { · # решения}} · прочитано {when}',
  'exchange.waiting.discard': 'Убрать из списка: {name}',
  'exchange.waiting.discarded': 'Убрано из списка: {name}. Реестр не изменён.',

  'exchange.export.title': 'Весь реестр в одном файле',
  'exchange.export.text':
    'Файл реестра содержит все записи, историю изменений и приложенные файлы: как копию на хранение или для другого компьютера. В таблицы входят только записи, по файлу CSV на каждый вид: для электронных таблиц и других программ.',
  'exchange.export.waiting':
    'Ожидают проверки: {count, number}. В файл реестра это не входит: непринятое остаётся на этом компьютере.',
  'exchange.export.action': 'Экспортировать реестр…',
  'exchange.export.originals': 'С оригиналами',
  'exchange.export.with-originals':
    'С реестром передаются исходные файлы: {count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}, {size}.',
  'exchange.export.without-originals':
    'Исходные файлы ({count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}, {size}) остаются здесь. Их тексты передаются, поэтому каждое сведение по-прежнему ведёт к своему месту.',
  'exchange.export.tables': 'Все записи таблицами (CSV)…',
  'exchange.export.tables-failed':
    'Записать таблицы не удалось. В реестре ничего не потеряно. Повторите попытку.',
  'exchange.export.running': 'Экспорт…',
  'exchange.export.done': 'Реестр экспортирован в файл {name}',
  'exchange.export.done-without':
    'Реестр экспортирован в файл {name}. В этом реестре, а значит и в файле, нет исходных файлов {count, plural, one {# источника} other {# источников}}: {first}{count, plural, one {} other {, …}}. Записанные по ним сведения есть. Если исходные файлы нужны, импортируйте их ещё раз или добавьте реестр, в котором они есть.',
  'exchange.export.never': 'С этого компьютера реестр ещё не экспортировался.',
  'exchange.export.last': 'Последний экспорт: {when}.',
  'exchange.export.too-large':
    'Реестр больше, чем вмещает один файл. Файл не записан; в реестре ничего не потеряно.',
  'exchange.export.failed':
    'Записать файл реестра не удалось. В реестре ничего не потеряно. Повторите попытку.',

  'exchange.damaged.title':
    '{count, plural, one {# текст изменён или утрачен} few {# текста изменены или утрачены} many {# текстов изменены или утрачены} other {# текста изменены или утрачены}}',
  'exchange.damaged.altered':
    '{meeting}: «{title}» ({language}), редакция {number}, {state}: текст изменён после выпуска',
  'exchange.damaged.rewritten':
    '{meeting}: «{title}» ({language}), редакция {number}, {state}: текст и его контрольная сумма переписаны после выпуска',
  'exchange.damaged.missing':
    '{meeting}: «{title}» ({language}), редакция {number}, {state}: текст больше не хранится',
  'exchange.damaged.file': '{name}: файл изменён после сохранения',
  'exchange.damaged.source':
    '{name}: текст, прочитанный из этого источника, больше не хранится; записанные по нему сведения есть, но показать их место в тексте нельзя. Импортируйте тот же файл ещё раз или реестр, в котором он есть',
  'exchange.damaged.goes-along':
    'Реестр всё равно можно записать: он откроется, эти тексты войдут в нынешнем виде, и открывший его увидит то же предупреждение. Верный текст может быть в прежнем экспорте: сохраните его.',
  'exchange.damaged.comes-in':
    'Они добавятся в нынешнем виде, и в разделе «Редакции» об этом будет сказано; верный текст, который здесь уже есть, не заменяется. Если вы этого не ожидали, до добавления спросите того, кто передал файл.',
  'exchange.mended.title':
    'Файл реестра восстановит {count, plural, one {# текст, изменённый или утраченный здесь} few {# текста, изменённые или утраченные здесь} many {# текстов, изменённых или утраченных здесь} other {# текста, изменённых или утраченных здесь}}',
  'exchange.mended.comes-back':
    'Восстановленное соответствует сохранённой контрольной сумме SHA-256, а переписанная запись — истории этого реестра. При отмене остального оно сохранится: иначе тексты снова оказались бы повреждены. Восстановление указывается в истории.',
  'exchange.mended.action':
    'Восстановить {count, plural, one {# текст} few {# текста} many {# текстов} other {# текста}}',
  'exchange.mended.done':
    '{count, plural, one {Восстановлен # текст.} few {Восстановлено # текста.} many {Восстановлено # текстов.} other {Восстановлено # текста.}}',
  'exchange.damaged.export': 'Всё равно экспортировать',
  'exchange.damaged.pack': 'Всё равно составить пакет',
  'exchange.bundle.checking': 'Проверка файла реестра',
  'exchange.bundle.title': 'Файл реестра: {name}',
  'exchange.bundle.process': 'Процесс',
  'exchange.bundle.exported': 'Дата экспорта',
  'exchange.bundle.meetings': 'Совещаний в файле',
  'exchange.bundle.originals': 'Оригиналы',
  'exchange.bundle.without-originals':
    '{count, plural, one {# источник} few {# источника} many {# источников} other {# источника}} без оригинала; тексты на месте. Оригиналы, которые у вас уже есть, сохраняются.',
  'exchange.bundle.fresh': 'Новых записей',
  'exchange.bundle.same': 'Уже есть, без различий',
  'exchange.bundle.differing': 'Уже есть, с различиями',
  'exchange.bundle.listed': '{count, plural, =0 {0} other {# (перечислены ниже)}}',
  'exchange.bundle.united': 'Убрано здесь позже при объединении записей',
  'exchange.bundle.united-out':
    '{count, plural, one {# (не вернётся)} few {# (не вернутся)} many {# (не вернутся)} other {# (не вернутся)}}',
  'exchange.bundle.adopt-text':
    'Ваш реестр пуст, поэтому файл будет принят целиком, вместе с историей изменений.',
  'exchange.bundle.add-text':
    'Недостающее будет добавлено. Где есть различия, войдёт отмеченное ниже: значение, которое изменила только одна сторона, в остальных случаях ваше. Всё это одно действие, которое можно отменить.',
  'exchange.bundle.adopt': 'Открыть этот реестр',
  'exchange.bundle.add':
    '{taken, plural, =0 {{count, plural, =0 {Добавлять нечего} one {Добавить # запись} few {Добавить # записи} many {Добавить # записей} other {Добавить # записи}}} other {{count, plural, =0 {Взять из файла} one {Добавить # запись, взять из файла} few {Добавить # записи, взять из файла} many {Добавить # записей, взять из файла} other {Добавить # записи, взять из файла}} {taken, plural, one {# значение} few {# значения} many {# значений} other {# значения}}}}',
  'exchange.bundle.added':
    '{count, plural, =0 {{taken, plural, =0 {{kept, plural, =0 {Всё уже есть в реестре} other {Ничего не изменено}}} one {Взято # значение} few {Взято # значения} many {Взято # значений} other {Взято # значения}}} one {Добавлена # запись} few {Добавлено # записи} many {Добавлено # записей} other {Добавлено # записи}}{count, plural, =0 {} other {{taken, plural, =0 {} one {, взято # значение} few {, взято # значения} many {, взято # значений} other {, взято # значения}}}}{kept, plural, =0 {} one {; # осталась как в реестре} few {; # остались как в реестре} many {; # осталось как в реестре} other {; # остались как в реестре}}',
  'exchange.bundle.adopted':
    'Реестр открыт: {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
  'exchange.bundle.refused': 'Файл «{name}» не открыт',
  'exchange.bundle.unchanged': 'Ваш реестр не изменён.',
  'exchange.bundle.error.not-a-bundle':
    'Это не файл реестра Rapporteur. Выберите файл, экспортированный из Rapporteur.',
  'exchange.bundle.error.cut-off':
    'В файле нет конца, как после прерванного копирования. Скопируйте его ещё раз.',
  'exchange.bundle.error.altered':
    'Файл изменён после экспорта (часть {part} не та, что была). Запросите новый экспорт.',
  'exchange.bundle.error.missing-part': 'В файле недостаёт части ({part}). Запросите новый экспорт.',
  'exchange.bundle.error.unexpected-part':
    'В файле есть посторонняя часть ({part}). Запросите новый экспорт.',
  'exchange.bundle.error.newer-version':
    'Файл записан более новой версией Rapporteur. Обновите программу и откройте его снова.',
  'exchange.bundle.error.zip-bomb':
    'Файл повреждён или создан со злым умыслом: при распаковке он занял бы несоразмерно много места. Файл не распакован. Запросите новый экспорт у того, кому доверяете.',
  'exchange.bundle.error.damaged-record':
    'Одна из записей повреждена ({table}, строка {line}). Запросите новый экспорт.',
  'exchange.bundle.error.broken-journal':
    'История изменений повреждена или изменена (строка {line}). Запросите новый экспорт.',
  'exchange.bundle.error.crashed':
    'Не хватило памяти, чтобы открыть файл. Закройте другие программы и повторите попытку.',
  'exchange.bundle.error.too-long':
    'Проверка длилась намного дольше, чем требует файл такого размера, и была прекращена. Запросите новый экспорт.',
  'exchange.bundle.error.cancelled': 'Проверка отменена.',
  'exchange.bundle.error.too-large': 'Файл больше, чем может открыть этот компьютер.',
  'exchange.bundle.error.failed': 'Прочитать файл не удалось. Запросите новый экспорт.',

  'exchange.accept.added': 'Добавлено: {name}',
  'exchange.accept.joined': 'Объединено с имевшимся в реестре: {name}',
  'exchange.accept.several':
    '{added, plural, =0 {} one {Добавлено # совещание} few {Добавлено # совещания} many {Добавлено # совещаний} other {Добавлено # совещания}}{joined, plural, =0 {} other {{added, plural, =0 {Объединено} other {, объединено}}: #}}',
  'exchange.accept.known': 'Всё уже было в реестре; ничего не изменено',
  'exchange.accept.competing':
    '{count, plural, one {# расхождение сохранено} few {# расхождения сохранены} many {# расхождений сохранены} other {# расхождения сохранены}}',
  'exchange.accept.other-wordings':
    '{count, plural, one {# пункт расходится: его текст оставлен, другая редакция сохранена рядом} few {# пункта расходятся: их текст оставлен, другая редакция сохранена рядом} many {# пунктов расходятся: их текст оставлен, другая редакция сохранена рядом} other {# пункта расходятся: их текст оставлен, другая редакция сохранена рядом}}{statements, plural, =0 {} one { (с ней # положение)} few { (с ней # положения)} many { (с ней # положений)} other { (с ней # положения)}}',
  'exchange.accept.left-out':
    '{count, plural, one {# нерешённое сведение не внесено} few {# нерешённых сведения не внесено} many {# нерешённых сведений не внесено} other {# нерешённого сведения не внесено}}',
  'exchange.accept.problems':
    '{count, plural, one {# значение внести не удалось, оно пропущено} few {# значения внести не удалось, они пропущены} many {# значений внести не удалось, они пропущены} other {# значения внести не удалось, они пропущены}}',
  'exchange.accept.staying':
    '{count, plural, one {# запись остаётся, хотя её решено было удалить: её с тех пор изменили, она есть в другом источнике или относится к другому совещанию} few {# записи остаются, хотя их решено было удалить: их с тех пор изменили, они есть в другом источнике или относятся к другому совещанию} many {# записей остаются, хотя их решено было удалить: их с тех пор изменили, они есть в другом источнике или относятся к другому совещанию} other {# записи остаются, хотя их решено было удалить: их с тех пор изменили, они есть в другом источнике или относятся к другому совещанию}}',
  'exchange.accept.failed':
    'Принять не удалось. Реестр не изменён, ваши решения сохранены. Повторите попытку.',

  'exchange.review.title': 'Проверка: {name}',
  'exchange.review.more-files':
    '{count, plural, one {и ещё # файл} few {и ещё # файла} many {и ещё # файлов} other {и ещё # файла}}',
  'exchange.review.later': 'Позже',
  'exchange.review.accept-sure': 'Принять бесспорное',
  'exchange.review.accept-all':
    '{left, select, none {{open, plural, =0 {Принять всё} other {Принять всё, # — как прочитано}}} other {{open, plural, =0 {Принять остальное} other {Принять остальное, # — как прочитано}}}}',
  'exchange.review.sure':
    '{count, plural, one {# сведение бесспорно} few {# сведения бесспорны} many {# сведений бесспорны} other {# сведения бесспорны}}',
  'exchange.review.open': 'требуют решения: {count}',
  'exchange.review.dropped':
    '{count, plural, one {# фрагмент отброшен} few {# фрагмента отброшены} many {# фрагментов отброшены} other {# фрагмента отброшены}}',
  'exchange.review.unplaced':
    '{count, plural, =0 {нераспознанного нет} one {# фрагмент не распознан} few {# фрагмента не распознаны} many {# фрагментов не распознаны} other {# фрагмента не распознаны}}',
  'exchange.review.status': 'Бесспорно: {sure}, требуют решения: {open}',
  'exchange.review.source': 'Текст источника',
  'exchange.review.sources': 'Файлы',
  'exchange.review.text-of': 'Текст файла {name}',
  'exchange.review.facts': 'Распознанные сведения',
  'exchange.review.legend': 'Значение подчёркиваний',
  'exchange.review.gone': 'Этой проверки больше нет',
  'exchange.review.gone-text': 'Она принята или убрана из списка. Принятое находится в реестре.',
  'exchange.review.back': 'К импорту и экспорту',
  'exchange.review.no-meeting': 'Сведений о совещании в этом тексте не найдено',
  'exchange.review.no-meeting-text':
    'В тексте не говорится о состоявшемся или планируемом совещании. Вы можете создать совещание вручную, с этим текстом в качестве источника, либо ничего не сохранять.',
  'exchange.review.make-meeting': 'Создать совещание вручную',
  'exchange.review.keep-nothing': 'Ничего не сохранять',

  'exchange.process.label': 'Чей это реестр?',
  'exchange.process.hint': 'Название процесса стоит в заголовке каждого документа. Его можно изменить позже.',
  'exchange.process.required': 'Сначала укажите название процесса.',

  'exchange.match.title': 'Уже в реестре',
  'exchange.match.possible': 'Возможно, уже в реестре',
  'exchange.match.question': 'Одно совещание или два',
  'exchange.match.asked': 'Сначала укажите, то же ли это совещание: иначе оно окажется в реестре дважды.',
  'exchange.match.from': 'источник: {files}',
  'exchange.match.why': '{count, plural, =1 {совпадает} other {совпадают}}: {why}',
  'exchange.match.reason.type': 'вид совещания',
  'exchange.match.reason.ordinal': 'номер',
  'exchange.match.reason.date': 'дата',
  'exchange.match.reason.place': 'место',
  'exchange.match.join': 'Объединить',
  'exchange.match.joined': 'Будет объединено',
  'exchange.match.join-other': 'Объединить: {name}',
  'exchange.match.new': 'Создать новое совещание',
  'exchange.match.becomes':
    '{field, select, type {Вид} ordinal {Номер} date {Дата} city {Город} country {Страна} stateOfAffairs {Состояние} modality {Формат} level {Уровень} other {Новое значение}}: станет {value}.',
  'exchange.match.which':
    '{field, select, type {Какой вид верен} ordinal {Какой номер верен} date {Какая дата верна} city {Какой город верен} country {Какая страна верна} stateOfAffairs {Какое состояние верно} modality {Какой формат верен} level {Какой уровень верен} approximateAttendance {Какое число участников верно} other {Какое значение верно}}? Другое значение сохранится рядом.',
  'exchange.match.ours': '{value} (реестр)',
  'exchange.match.theirs': '{value} (этот текст)',
  'exchange.competing.use': 'Взять «{value}»',
  'exchange.competing.use-of': 'Взять «{value}» ({file})',

  'exchange.group.meeting': 'Совещание',
  'exchange.group.meeting-of': 'Совещание {number} из {count}',
  'exchange.group.organisers': 'Организаторы · {count}',
  'exchange.group.delegations': 'Делегации · {count}',
  'exchange.group.people': 'Лица · {count}',
  'exchange.group.agenda': 'Повестка дня · {count}',
  'exchange.group.outcome':
    'Итоги · {paragraphs, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}, {statements, plural, one {# положение} few {# положения} many {# положений} other {# положения}}',
  'exchange.group.interventions': 'Выступления · {count}',
  'exchange.group.documents': 'Документы · {count}',
  'exchange.group.context': 'Проекты и связанные мероприятия · {count}',
  'exchange.group.tags': 'Темы и ЦУР · {count}',
  'exchange.group.process': 'Статусы и председательство · {count}',
  'exchange.group.source': '{count, plural, one {Сам источник} other {Сами источники}}',

  'exchange.fact.kind': 'Вид',
  'exchange.fact.title': 'Название',
  'exchange.fact.date': 'Дата',
  'exchange.fact.place': 'Город и страна',
  'exchange.fact.venue': 'Место проведения',
  'exchange.fact.modality': 'Формат',
  'exchange.fact.theme': 'Тема',
  'exchange.fact.purposes': 'Цель',
  'exchange.fact.stateOfAffairs': 'Проведение',
  'exchange.fact.level': 'Уровень',
  'exchange.fact.approximateAttendance': 'Участники',
  'exchange.fact.organisers': 'Организатор',
  'exchange.fact.delegations': 'Делегация',
  'exchange.fact.people': 'Лицо',
  'exchange.fact.paragraphs': 'Пункт',
  'exchange.fact.agenda': 'Пункт повестки дня',
  'exchange.fact.agenda-session': 'Заседание',
  'exchange.fact.agenda-minutes':
    '{count, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
  'exchange.fact.interventions': 'Выступление',
  'exchange.fact.documents': 'Документ',
  'exchange.fact.projects': 'Проект',
  'exchange.fact.relatedEvents': 'Мероприятие',
  'exchange.fact.themes': 'Тема',
  'exchange.fact.sdgs': 'ЦУР',
  'exchange.fact.sdg': 'ЦУР {goal}',
  'exchange.fact.status': 'Статус',
  'exchange.fact.chairmanship': 'Председатель',
  'exchange.fact.source': 'Источник',
  'exchange.fact.not-stated': 'Не указано',
  'exchange.fact.quoted': '«{text}»',
  'exchange.fact.no-number': 'без номера',
  'exchange.fact.speaker-unknown': 'Выступающий не указан',
  'exchange.fact.donor': 'донор: {name}',
  'exchange.fact.as-of': 'по состоянию на {date}',
  'exchange.fact.from': 'с {date}',
  'exchange.fact.published': 'опубликовано {date}',
  'exchange.fact.modified': 'изменено {date}',
  'exchange.known-today': 'ныне: {name}; сохраняется как в тексте',

  'exchange.state.sure': 'Бесспорно',
  'exchange.state.ask': 'Требует решения',
  'exchange.state.accepted': 'Принято',
  'exchange.state.corrected': 'Исправлено',
  'exchange.state.dropped': 'Исключено',

  'exchange.action.accept': 'Принять',
  'exchange.action.leave-open': 'Оставить открытым',
  'exchange.action.edit': 'Изменить',
  'exchange.action.complete': 'Дополнить',
  'exchange.action.drop': 'Исключить',
  'exchange.action.restore': 'Вернуть',
  'exchange.action.as-read': 'Как прочитано',
  'exchange.action.done': 'Готово',
  'exchange.action.drop-statement': 'Исключить это положение',
  'exchange.action.restore-statement': 'Вернуть положение {number}',

  'exchange.field.type': 'Вид',
  'exchange.field.ordinal': 'Номер',
  'exchange.field.city': 'Город',
  'exchange.field.country': 'Страна',
  'exchange.field.count': 'Число участников',
  'exchange.field.text': 'Текст',
  'exchange.field.statement': 'Положение {number}',
  'exchange.field.actor': 'Кто',
  'exchange.field.verb': 'Глагол',
  'exchange.field.class': 'Класс',
  'exchange.field.follow-up': 'Исполнение',
  'exchange.field.addressees': 'Адресаты, по одному в строке',
  'exchange.field.party': 'Государство или организация',
  'exchange.field.role': 'Роль',
  'exchange.field.capacity': 'В каком качестве',
  'exchange.field.printed-name': 'Наименование как в тексте',
  'exchange.field.annotation': 'Аннотация',
  'exchange.field.category': 'Раздел',
  'exchange.field.attendance': 'Присутствие',
  'exchange.field.honorific': 'Обращение',
  'exchange.field.name': 'Имя',
  'exchange.field.function': 'Должность',
  'exchange.field.speaker': 'Выступающий',
  'exchange.field.kind': 'Вид',
  'exchange.field.title': 'Название',
  'exchange.field.relation': 'Что с ним сделано',
  'exchange.field.donor': 'Донор',
  'exchange.field.status': 'Статус',
  'exchange.field.as-of': 'По состоянию на',
  'exchange.field.label': 'Период',
  'exchange.field.goal': 'Номер цели',

  'exchange.mark.title': 'Совещание',
  'exchange.mark.date': 'Дата',
  'exchange.mark.place': 'Место',
  'exchange.mark.state': 'Государство',
  'exchange.mark.organisation': 'Организация',
  'exchange.mark.person': 'Лицо',
  'exchange.mark.actor': 'Кто',
  'exchange.mark.verb': 'Глагол',
  'exchange.mark.detail': 'Подробность',
  'exchange.mark.dropped': 'Отброшено',
  'exchange.mark.unplaced': 'Не распознано и не отброшено. Остаётся в тексте источника.',
  'exchange.mark.unplaced-short': 'Не распознано',
  'exchange.dropped.navigation': 'Отброшено: навигация веб-страницы',
  'exchange.dropped.links': 'Отброшено: ссылки на другие страницы',
  'exchange.dropped.appeal': 'Отброшено: призыв о пожертвованиях и подобное',
  'exchange.dropped.copyright': 'Отброшено: указание авторских прав',
  'exchange.dropped.running-head': 'Пропущено: колонтитул',
  'exchange.dropped.page-number': 'Пропущено: номер страницы',
  'exchange.dropped.comment': 'Отложено: примечание на полях',
  'exchange.dropped.header': 'Пропущено: служебный заголовок письма',
  'exchange.dropped.quoted': 'Отложено: цитата из предыдущего письма',
  'exchange.dropped.signature': 'Отложено: подпись письма',
  'exchange.dropped.other': 'Отброшено как постороннее',

  'exchange.why.uncertain': 'не вполне ясно',
  'exchange.why.no-year': 'год не указан',
  'exchange.why.missing-kind': 'вид совещания не указан',
  'exchange.why.missing-date': 'дата не указана',
  'exchange.why.missing-place': 'место не указано',
  'review.why.addressee': 'прямо не сказано, к кому это обращено',
  'review.why.adopted-elsewhere': 'принят здесь или только упомянут?',
  'review.why.ambiguous-date': 'день и месяц можно прочитать двояко',
  'review.why.bent-name': 'имя стоит в косвенном падеже: приведите его к именительному',
  'review.why.competing': 'источники расходятся',
  'review.why.counted-from-report':
    'отсчитано от даты сообщения: в нём сказано «вчера» или назван день недели',
  'review.why.unlisted-city': 'по тексту встреча прошла там; в списке городов этого названия нет',
  'review.why.day-of-report': 'это дата сообщения; дату самой встречи текст не называет',
  'review.why.place-of-report': 'откуда дано сообщение; что встреча прошла там, в тексте не сказано',
  'review.why.mixed-tense': 'в тексте говорится и как о предстоящем, и как о состоявшемся',
  'review.why.names-a-need': 'необходимость или договорённость?',
  'review.why.row-of-parties': 'перечислены подряд, но об участии прямо не сказано',
  'review.why.state-of-the-place': 'ведомство названо без государства: государства, где прошла встреча?',
  'review.why.of-one-party': 'сказано об отдельных сторонах, возможно, не от имени всех участников',
  'review.why.nearby-sentence': 'выступающий назван в соседнем предложении',
  'review.why.told-to-press': 'это сказано журналистам, возможно, не на встрече',
  'review.why.no-speaker-beside': 'рядом с этими словами никто не назван',
  'review.why.not-a-meeting-role': 'постоянная должность или роль на этом совещании?',
  'review.why.participant-or-member': 'участвовал как член или как гость?',
  'review.why.perhaps-twice':
    'возможно, это тот же человек, что назван другим алфавитом: проверьте, одно ли это лицо',
  'review.why.perhaps-venue': 'стоит рядом с местом и датой: здание, где проходила встреча?',
  'review.why.planned': 'объявлено; возможно, не состоялось',
  'review.why.presumed-held': 'в тексте не сказано, что мероприятие состоялось',
  'review.why.presence-implied': 'назван, но присутствовал ли?',
  'review.why.time-zone': 'день зависит от часового пояса места проведения',
  'review.why.unknown-organisation': 'эта организация программе не известна',
  'review.why.heading': 'короткая строка без номера: заголовок следующих пунктов?',
  'review.why.unnumbered': 'предложение без номера: часть итогов?',
  'review.why.weak-type': 'вид совещания указан лишь косвенно',
  'review.why.which-meeting': 'возможно, относится к другому совещанию',

  'exchange.note.tracked-changes':
    '{count, plural, one {# исправление принято} few {# исправления приняты} many {# исправлений принято} other {# исправления приняты}} как часть текста.',
  'exchange.note.comments':
    '{count, plural, one {# примечание помещено} few {# примечания помещены} many {# примечаний помещено} other {# примечания помещены}} отдельно, в конце текста.',
  'exchange.note.footnotes':
    '{count, plural, one {# сноска помещена} few {# сноски помещены} many {# сносок помещено} other {# сноски помещены}} в конце текста.',
  'exchange.note.macros': 'В файле есть макросы. Они не запускались и в текст не вошли.',
  'exchange.note.outside-links': 'Файл ссылается на внешние данные. Они не загружались.',
  'exchange.note.pages-without-text':
    '{count, plural, one {# страница — изображение, она не прочитана} few {# страницы — изображения, они не прочитаны} many {# страниц — изображения, они не прочитаны} other {# страницы — изображения, они не прочитаны}}.',
  'exchange.note.attachments':
    '{count, plural, one {# вложение прочитано как отдельный файл} few {# вложения прочитаны как отдельные файлы} many {# вложений прочитано как отдельные файлы} other {# вложения прочитаны как отдельные файлы}}.',
  'exchange.note.hidden':
    '{count, plural, one {# скрытый фрагмент, строка или столбец прочитан} few {# скрытых фрагмента, строки или столбца прочитаны} many {# скрытых фрагментов, строк или столбцов прочитано} other {# скрытого фрагмента, строки или столбца прочитаны}} наравне с остальным.',
  'exchange.note.hidden-sheets':
    '{count, plural, one {В файле скрыт # лист} few {В файле скрыты # листа} many {В файле скрыто # листов} other {В файле скрыто # листа}}: {names}. То, что из них не взято, осталось в тексте неразмеченным.',
  'exchange.note.repeats':
    '{count, plural, one {# событие повторяется} few {# события повторяются} many {# событий повторяются} other {# события повторяются}}: {names}. Каждый раз прочитан как отдельное совещание; проверьте, все ли они состоялись.',
  'exchange.note.repeats-left':
    '{count, plural, one {# событие повторяется} few {# события повторяются} many {# событий повторяются} other {# события повторяются}} чаще, дольше или по более сложному правилу, чем раскладывается по датам: {names}. Правило приведено в тексте; недостающее внесите вручную.',
  'exchange.note.mixed-encoding':
    'Часть файла в другой кодировке; по ней {count, plural, one {прочитана # строка} few {прочитаны # строки} many {прочитано # строк} other {прочитано # строки}}. Проверьте их.',
  'exchange.note.own-entities':
    'В файле заданы собственные подстановки, которые могут раздуть его или подтянуть другие файлы. Они не раскрывались.',
  'exchange.note.cut': 'Файл длиннее, чем можно прочитать; его конец отсутствует.',
} as const satisfies Record<keyof typeof en, string>;
