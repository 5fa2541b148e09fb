import type { tables as en } from '../en/tables';

/** Таблицы: выгрузка и обратное чтение. */
export const tables = {
  'command.apply-attendance-table':
    'внесение таблицы участников{added, plural, =0 {} one {, # человек} few {, # человека} many {, # человек} other {, # человека}}{delegations, plural, =0 {} one {, # делегация} few {, # делегации} many {, # делегаций} other {, # делегации}}{headcounts, plural, =0 {} one {, численность # делегации} few {, численность # делегаций} many {, численность # делегаций} other {, численность # делегаций}}{changed, plural, =0 {} other {, изменено: #}}{removed, plural, =0 {} other {, исключено: #}}',
  'command.apply-people-table':
    'внесение таблицы персоналий{added, plural, =0 {} other {, добавлено: #}}{changed, plural, =0 {} other {, изменено: #}}{removed, plural, =0 {} other {, исключено: #}}',

  'tables.menu': 'Таблица',
  'tables.export': 'Выгрузить таблицу',
  'tables.export.xlsx': 'Книга Excel (.xlsx)',
  'tables.export.csv': 'CSV через запятую',
  'tables.export.csv-semicolon': 'CSV через точку с запятой',
  'tables.export.contacts': 'С почтой, телефоном и адресом',
  'tables.export.done':
    'Файл «{name}» сохранён. Исправьте его в табличном редакторе и прочитайте здесь снова: строки узнаются по столбцу «Запись».',
  'tables.export.failed': 'Не удалось записать таблицу. Реестр не изменился; попробуйте ещё раз.',
  'tables.file-name.attendance': '{name} участники',
  'tables.file-name.people': 'Персоналии',
  'tables.sheet-name.attendance': 'Участники',
  'tables.sheet-name.people': 'Персоналии',
  'tables.read': 'Прочитать таблицу',
  'tables.help': 'О таблицах',
  'tables.read.files': 'Таблицы',

  'tables.error.empty': 'В файле «{name}» ничего нет. Выберите файл, в котором есть строки.',
  'tables.error.encrypted':
    'Файл «{name}» защищён паролем. Откройте его в Excel, снимите пароль (Файл, Сведения, Защита книги), сохраните и прочитайте снова.',
  'tables.error.old-excel':
    'Файл «{name}» записан в формате Excel 97–2003. Откройте его в Excel или LibreOffice, сохраните как .xlsx и прочитайте снова.',
  'tables.error.other-kind':
    'Файл «{name}» не является таблицей, которую можно прочитать. Сохраните его как книгу Excel (.xlsx) или CSV и прочитайте снова.',
  'tables.error.bomb':
    'Файл «{name}» распаковывается в объём, какого у таблицы не бывает, и не был открыт. Скопируйте нужные строки в новую книгу.',
  'tables.error.damaged':
    'Файл «{name}» повреждён, прочитать его нельзя. Откройте его в Excel или LibreOffice, сохраните заново и прочитайте снова.',
  'tables.error.too-large':
    'Файл «{name}» больше, чем бывает таблица персоналий. Оставьте в нём только нужные строки.',
  'tables.error.failed': 'Не удалось прочитать файл «{name}». Ничего не изменено.',

  'tables.review.title': 'Таблица «{name}»',
  'tables.reading': 'Чтение: {name}',
  'tables.review.register': 'Чтение реестра',
  'tables.review.planning': 'Сверяется с реестром',
  'tables.review.failed':
    'Не удалось сверить таблицу с реестром. Ничего не изменено; попробуйте ещё раз или с меньшим числом строк.',
  'tables.review.meanwhile':
    'Пока таблица была открыта для просмотра, в реестре что-то изменили. Ничего не внесено; просмотр составлен заново.',
  'tables.review.put-away': 'Просмотр таблицы закрыт вместе с принятыми в нём решениями.',
  'tables.review.back-to-it': 'Вернуться к нему',
  'tables.review.sheet': 'Лист',
  'tables.review.rows': 'Строки, какими они станут',
  'tables.review.row': 'Строка {line}',
  'tables.review.choice': 'Что сделать со строкой {line}: {name}',
  'tables.review.for-all': 'Для всех показанных',
  'tables.review.nothing': 'Вносить нечего',
  'tables.review.unchanged': 'Всё, что есть в таблице, уже есть в реестре.',
  'tables.review.undecided':
    'Ничего не выбрано: {count, plural, one {# строка требует внимания} few {# строки требуют внимания} many {# строк требуют внимания} other {# строки требуют внимания}}{same, plural, =0 {} one {; # уже есть в реестре} few {; # уже есть в реестре} many {; # уже есть в реестре} other {; # уже есть в реестре}}.',
  'tables.review.summary':
    '{rows, plural, one {Прочитана # строка} few {Прочитано # строки} many {Прочитано # строк} other {Прочитано # строки}}{asking, plural, =0 {} one {; # требует внимания} few {; # требуют внимания} many {; # требуют внимания} other {; # требуют внимания}}{out, plural, =0 {} one {; # пропущена} few {; # пропущены} many {; # пропущено} other {; # пропущено}}.',
  'tables.review.people':
    '{count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}',
  'tables.review.delegations':
    '{count, plural, one {# делегация} few {# делегации} many {# делегаций} other {# делегации}}',
  'tables.review.headcounts':
    '{count, plural, one {численность # делегации} few {численность # делегаций} many {численность # делегаций} other {численность # делегаций}}',
  'tables.review.apply.add': 'добавить: {what}',
  'tables.review.apply.change': 'изменить: {count, number}',
  'tables.review.apply.remove': 'исключить: {count, number}',
  'tables.review.done.add': 'добавлено: {what}',
  'tables.review.done.change': 'изменено: {count, number}',
  'tables.review.done.remove': 'исключено: {count, number}',
  'tables.review.busy-reading': 'Чтение…',
  'tables.review.busy': 'Вносится…',
  'tables.review.busy-count': 'Вносится: {done, number} из {total, number}',
  'tables.review.open':
    '{count, plural, one {# строка ждёт вашего решения и пока не вносится.} few {# строки ждут вашего решения и пока не вносятся.} many {# строк ждут вашего решения и пока не вносятся.} other {# строки ждут вашего решения и пока не вносятся.}}',
  'tables.review.left':
    '{count, plural, one {# строка без решения не внесена} few {# строки без решения не внесены} many {# строк без решения не внесено} other {# строки без решения не внесены}}',
  'tables.review.command': 'Внести таблицу',
  'tables.review.text': 'Текст списка',

  'tables.cut':
    '{kind, select, rows {Прочитаны только первые строки ({rows, number})} columns {Прочитаны только первые столбцы ({columns, number})} other {Прочитаны только первые строки ({rows, number}) и столбцы ({columns, number})}}; в таблице есть ещё.',
  'tables.cut.hint':
    'Остальное не вносится и не сверяется. Разделите таблицу на несколько файлов и прочитайте их по очереди.',

  'tables.columns': 'Столбцы',
  'tables.columns.summary':
    '{known, plural, one {распознан #} few {распознано #} many {распознано #} other {распознано #}}{ignored, plural, =0 {} one {, пропущен #} other {, пропущено #}}',
  'tables.columns.no-name':
    'Ни один столбец таблицы не похож на имена. Укажите ниже, где имена и что означают остальные столбцы.',
  'tables.columns.left-out': 'Пропущено: {columns}',
  'tables.columns.left-out-hint':
    'Из этих столбцов ничего не записывается. Если они нужны, укажите в разделе «Столбцы», что в них.',
  'tables.columns.sample': '{title} («{sample}»…)',
  'tables.column': 'Столбец {letter}',
  'tables.column.ignored': 'Пропустить',
  'tables.columns.titles': 'В первой строке заголовки столбцов',

  'tables.kind.all': 'Все {count}',
  'tables.kind.asking': 'Посмотреть {count}',
  'tables.kind.new': 'Новые {count}',
  'tables.kind.existing': 'Известные {count}',
  'tables.kind.update': 'Изменения {count}',
  'tables.kind.same': 'Без изменений {count}',
  'tables.kind.delegation': 'Делегации {count}',
  'tables.kind.left-out': 'Пропущены {count}',
  'tables.filter': 'Какие строки показаны',

  'tables.choice.ask': 'Кто это?',
  'tables.choice.ask-whether': 'Внести или нет?',
  'tables.choice.ask-change': 'Изменить или нет?',
  'tables.choice.new':
    '{of, select, delegation {Новая делегация} another {Другой человек} other {Новый человек}}',
  'tables.choice.same': 'Тот же: {name}',
  'tables.choice.existing': 'Известен: {name}',
  'tables.choice.existing-all': 'Взять известного человека',
  'tables.choice.substitute': 'Вместо: {was}',
  'tables.choice.substitute-known': 'Известен: {name}, вместо: {was}',
  'tables.choice.excuses': '{was}: отметка «уважительная причина»',
  'tables.read-as.person': 'Это человек',
  'tables.read-as.headcount': 'Это численность делегации',
  'tables.choice.update': 'Изменить',
  'tables.choice.left-out': 'Пропущено',
  'tables.choice.skip': 'Пропустить',
  'tables.state.same': 'без изменений',
  'tables.state.left-out': 'пропущено',
  'tables.empty-value': 'пусто',
  'tables.conflict': 'После выгрузки изменено и в реестре: {field}',
  'tables.conflict.take': 'Взять значения из таблицы',
  'tables.by-day': '{field}: по отметкам по дням — {recorded}, в таблице — {table}.',
  'tables.by-day.all': 'все дни',
  'tables.by-day.choice': 'Какие дни верны: {name}',
  'tables.by-day.recorded': 'Оставить отметки по дням',
  'tables.by-day.table': 'Взять дни из таблицы, отметки по дням исправить',
  'tables.contacts': '{field}: в реестре и в списке разное:',
  'tables.contacts.choice': 'Что сделать с контактами: {name}',
  'tables.contacts.keep': 'Оставить те, что в реестре',
  'tables.contacts.replace': 'Заменить данными из списка',
  'tables.contacts.add': 'Сохранить и те и другие',
  'tables.known-here': 'уже в этой делегации; ничего не добавляется',
  'tables.known-at': 'ранее: {party}',

  'tables.problem.split':
    'В одной ячейке стояли двое, они разделены. Если одного из них нет, пропустите его.',
  'tables.problem.merged': 'Государство или организация из объединённой ячейки',
  'tables.problem.above': 'Государство или организация из строки выше',
  'tables.problem.initials':
    'Только инициалы: имя сохранено как напечатано. Дополните, когда станет известно.',
  'tables.problem.family-unknown':
    'Не видно, какое слово – фамилия: имя сохранено как напечатано. Если знаете фамилию, напишите её заглавными буквами.',
  'tables.problem.serial': 'Дни были записаны числами табличного редактора, прочитаны как {text}',
  'tables.problem.days': 'Дни были без года: взяты дни совещания, {text}',
  'tables.problem.other-days':
    'Не день этого совещания: {text}. Исправьте это в таблице: без других дней человека не будет ни в одном листе регистрации.',
  'tables.problem.no-day':
    'Ни один день не отмечен: записывается как не участвовавший. Если человек был, исправьте таблицу.',
  'tables.problem.sum': 'Итог списка, а не человек: пропущено.',
  'tables.problem.headcount-twice':
    'Численность этой делегации указана в одной из строк выше: берётся только первая.',
  'tables.problem.other-headcount':
    'В реестре указано: {now}. Выберите «Изменить», если верно число из списка.',
  'tables.problem.maybe-two':
    'Возможно, здесь двое. Если так, разделите их в списке строкой или точкой с запятой, вместе с тем, кто они.',
  'tables.problem.comma-name': 'Прочитано как фамилия и имя. Если это не так, исправьте в списке.',
  'tables.problem.unconfirmed': '«{text}» не часть имени и не должность, пропущено.',
  'tables.problem.doubled':
    '«{text}» указано один раз и записывается каждому из них. Проверьте, к кому это относится.',
  'tables.problem.unshared':
    '{field}: в «{text}» не столько частей, сколько людей, и никому это не записывается. Разделите по строкам так же, как имена.',
  'tables.problem.below': 'Строка под именем прочитана вместе с ним.',
  'tables.problem.other-language': '«{text}» повторяет то же на другом языке и пропущено.',
  'tables.problem.party-in-line':
    'В строке названа другая сторона ({text}), чем делегация, под которой она стоит. Проверьте, чей это представитель.',
  'tables.problem.unread': '{field}: значение «{text}» не понято и пропущено. Исправьте его в таблице.',
  'tables.problem.unread-presence':
    '{field}: значение «{text}» не понято. Исправьте его в таблице; если внести строку так, она читается, как если бы здесь ничего не стояло.',
  'tables.problem.hidden-row': 'Эта строка скрыта в книге: укажите, нужно ли её вносить.',
  'tables.problem.letters-kept':
    'Вместо букв стоят вопросительные знаки: файл сохранён в кодировке, где этих букв нет. В реестре всё остаётся как было; сохраните таблицу как книгу Excel или CSV UTF-8.',
  'tables.problem.letters-lost':
    'В имени стоит вопросительный знак: буквы утрачены при сохранении файла или имя указано неуверенно. Исправьте его в таблице или укажите, что строку нужно внести как есть.',
  'tables.problem.beside-party':
    'Делегация определена по строке «{text}»; слова рядом с названием не вносятся.',
  'tables.problem.heading-of': 'Заголовок над теми, кто ниже: {what}',
  'tables.problem.role-above': 'Роль взята из заголовка выше: «{text}»',
  'tables.problem.role-perhaps':
    'Роль взята из строки выше: «{text}». Исправьте список, если эта строка относится к кому-то другому.',
  'tables.problem.category-above': 'По заголовку «{text}»: {category}',
  'tables.problem.unknown-party': '«{text}» ничему не соответствует: укажите выше, что это.',
  'tables.problem.no-party': 'Государство или организация не указаны: выберите выше.',
  'tables.problem.twice': 'Тот же человек, что в строке {line}: берётся только первая.',
  'tables.problem.namesake-of-row':
    'Человек с таким именем записан в строке {line}. Если это его полный тёзка, добавьте как нового.',
  'tables.problem.id-twice': 'Запись этой строки стоит в таблице дважды: изменяет её только первая.',
  'tables.problem.was-away':
    'На совещании, из которого таблица, отсутствовал(а): вносится, только если выбрать.',
  'tables.problem.in-place-of':
    'В списке сказано: «{text}». Этот человек вносится; если другой есть в списке, отметьте его отсутствие.',
  'tables.problem.post-of-day':
    'Взята должность на день этого совещания; в таблице «{text}». Если верна она, исправьте её в списке участников.',
  'tables.problem.unknown-id': 'Такой записи в реестре больше нет; её можно добавить как новую.',
  'tables.problem.moved-id':
    'Номер записи принадлежит другому человеку; по остальным ячейкам это {text}. Без вашего выбора ничего не изменится.',
  'tables.problem.lost-id': 'Номер записи испорчен или удалён; по остальным ячейкам это {text}.',
  'tables.problem.name-of-another':
    'Это строка другого человека ({text}), а имя в ней принадлежит тому, кто уже есть в реестре ({other}). Возможно, отсортированы не все столбцы. Без вашего выбора ничего не изменится.',
  'tables.problem.second-head':
    'Главой этой делегации в строке {line} назван другой человек ({text}), а глава один: здесь роль не вносится. Если глава именно этот человек, исправьте таблицу.',
  'tables.problem.merged-person': 'Этот человек объединён с другим; изменения вносятся в ту запись.',
  'tables.problem.altered':
    'Последний столбец этой строки изменён: новые значения реестра нельзя отличить от прежних. Сверьте их, прежде чем менять.',
  'tables.problem.namesakes': 'Это имя носят несколько человек: выберите, кто имеется в виду.',
  'tables.problem.may-be': 'Возможно, это {text}. {reason}. Укажите, тот же это человек или другой.',
  'tables.problem.near-row':
    'Возможно, это {text} из строки {line} в другом написании. {reason}. Если это тот же человек, пропустите строку.',
  'tables.problem.elsewhere':
    'Человек с таким именем до сих пор указан так: {text}. Выберите его, если это одно и то же лицо.',
  'tables.problem.other-delegation':
    'Это лицо уже включено в другую делегацию той же стороны: делегация Председателя стоит отдельно от делегации государства. Оно останется там; если его место здесь, переместите его в списке участников.',
  'tables.problem.other-traits':
    'В реестре у лица «{text}» другая должность и другая электронная почта. Укажите, тот же это человек или другой.',
  'tables.problem.other-person':
    'Это строка другого человека ({text}), а имя в ней совсем иное. Пропустите её, укажите, что кто-то участвует вместо него или вместе с ним, либо измените имя, если это одно и то же лицо: в списках прошедших совещаний останется прежнее.',
  'tables.problem.post-stays':
    'Прежняя должность ({text}) остаётся без изменений. Укажите на странице человека, когда она завершилась.',
  'tables.problem.days-follow': 'Отметки этого участника по дням, если они говорят иное, станут такими же.',
  'tables.problem.days-beside':
    'У этого участника есть отметки по дням: они остаются и учитываются прежде указанных здесь дней. Проверьте их потом.',
  'tables.problem.name-then':
    'Имя сменилось: в списках прошедших совещаний по-прежнему печатается {text}, а найти участника можно по обоим именам.',
  'tables.problem.name-of-then': 'В этом списке печатается имя того времени, {text}: изменится только оно.',
  'tables.problem.no-name': 'В этой строке никто не назван.',

  'tables.unknown':
    '{count, plural, one {«{text}» в # строке: такое государство или организация здесь неизвестны.} few {«{text}» в # строках: такое государство или организация здесь неизвестны.} many {«{text}» в # строках: такое государство или организация здесь неизвестны.} other {«{text}» в # строки: такое государство или организация здесь неизвестны.}}',
  'tables.unknown.hint': 'Выберите, что имеется в виду; до этого пропускаются только эти строки.',
  'tables.unknown.choose': 'Что такое «{text}»',
  'tables.unknown.new': 'Завести новую организацию',
  'tables.unknown.skip': 'Пропустить эти строки',
  'tables.unplaced.answered': 'Строки без государства или организации: {answer}',
  'tables.unknown.answered': '«{text}»: {answer}',
  'tables.unknown.skipped': 'пропущено',
  'tables.unknown.change': 'Решить заново',
  'tables.unplaced':
    '{count, plural, one {У # человека не указаны государство или организация.} few {У # человек не указаны государство или организация.} many {У # человек не указаны государство или организация.} other {У # человека не указаны государство или организация.}}',
  'tables.unplaced.choose': 'Государство или организация для тех, у кого они не указаны',

  'tables.missing':
    '{count, plural, one {# строка убрана из таблицы после выгрузки.} few {# строки убраны из таблицы после выгрузки.} many {# строк убрано из таблицы после выгрузки.} other {# строки убраны из таблицы после выгрузки.}}',
  'tables.written-for.another-meeting':
    'Эта таблица выгружена из другого совещания. {place, select, people {Эти лица в реестре уже есть: предлагается только то, что в таблице исправлено.} other {Её участники предлагаются как известные реестру и вносятся сюда с отметкой «{state}». Их отметки с того совещания не переносятся, и здесь никто не исключается.}}',
  'tables.written-for.people':
    'Эта таблица выгружена из раздела «Персоналии». Эти лица предлагаются как известные реестру и вносятся сюда с отметкой «{state}»; здесь никто не исключается.',
  'tables.missing.hint': 'Они остаются в реестре, если их не отметить.',
  'tables.missing.remove': 'Исключить: {name}',
  'tables.missing.kept': 'остаётся: на это лицо ссылаются совещания или объединённая запись',
  'tables.missing.all': 'Отметить все',
  'tables.missing.none': 'Оставить все',
} satisfies Record<keyof typeof en, string>;
