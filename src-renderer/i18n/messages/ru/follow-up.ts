import type { followUp as english } from '../en/follow-up';

export const followUp: Readonly<Record<keyof typeof english, string>> = {
  'follow-up.matrix': 'Матрица выполнения',
  'follow-up.list': 'Реестр',
  'follow-up.count':
    '{lines, plural, one {# рекомендация} few {# рекомендации} many {# рекомендаций} other {# рекомендации}}, отчитались: {reported} из {of}',
  'follow-up.column.recommendation': 'Рекомендация',
  'follow-up.column.state': '{name}: отчётов {reported} из {of}',
  'follow-up.legend': 'Обозначения',
  'follow-up.keys':
    'Стрелки — переход, Enter — открыть ячейку, 1–7 — начать отчёт с соответствующим статусом.',
  'follow-up.not-addressed': 'Не адресовано',
  'follow-up.flag.unaddressed': 'не адресовано',
  'follow-up.flag.overdue': 'просрочено',
  'follow-up.flag.silent': 'давно нет сообщений',
  'follow-up.due': 'срок — {date}',
  'follow-up.as-of': 'Состояние на дату',
  'follow-up.as-of.now': 'На сегодня',
  'follow-up.as-of.day': 'На {date}',
  'follow-up.as-of.hint':
    'Показывается то, что было рекомендовано и о чём было сообщено к этому дню. В открытой ячейке всё, что поступило позже, показано отдельно.',
  'follow-up.as-of.date': 'День',
  'follow-up.as-of.meeting': 'Или последний день совещания',
  'follow-up.as-of.present': 'Показать нынешнее состояние',
  'follow-up.empty.title': 'Отслеживать пока нечего',
  'follow-up.empty.text':
    'Матрица показывает каждую рекомендацию в каждом государстве, которому она адресована, с последним сообщённым статусом.',
  'follow-up.empty.action': 'Перейти к рекомендациям',
  'follow-up.none.title': 'Подходящих рекомендаций нет',
  'follow-up.none.text': 'Снимите один из фильтров или выберите другой день.',
  'follow-up.cell': 'Отчёты',
  'follow-up.close': 'Закрыть',
  'follow-up.asked': 'Что рекомендовано',
  'follow-up.commitment': 'Кто отвечает за выполнение',
  'follow-up.commitment.owner': 'Ответственное ведомство',
  'follow-up.commitment.owner-hint': 'Министерство труда',
  'follow-up.commitment.due': 'Срок здесь',
  'follow-up.commitment.note': 'Примечание',
  'follow-up.reports': 'Отчёты',
  'follow-up.reports.none': 'Отчётов пока нет.',
  'follow-up.then.not-made': 'Ещё не рекомендовано',
  'follow-up.then.commitment': 'Кто отвечает за выполнение, по состоянию на сегодня',
  'follow-up.then.reports': 'Отчёты на {date}',
  'follow-up.then.reports.none': 'К этому дню отчётов не было.',
  'follow-up.then.since': 'Поступило позже',
  'follow-up.then.since.hint':
    '{count, plural, =0 {Позже ничего не поступало.} other {В матрице на {date} это не учтено.}}',
  'follow-up.then.later': 'Позже',
  'follow-up.then.undated': 'Без даты',
  'follow-up.then.counts':
    '{counts, select, yes {По своей дате отчёт учитывается уже на {date}.} other {Отчёт учитывается со своей даты: на {date}, показанный день, ещё нет.}}',
  'follow-up.report': 'Отчёт {position}',
  'follow-up.report.new': 'Новый отчёт',
  'follow-up.report.status': 'Статус',
  'follow-up.report.no-status': 'Статус не указан',
  'follow-up.report.date': 'Дата',
  'follow-up.report.undated': 'Без даты',
  'follow-up.report.ahead': 'Дата не наступила, пока не учтено',
  'follow-up.report.given': 'Без даты, сообщено на {meeting}',
  'follow-up.report.by': 'Кто сообщил',
  'follow-up.report.confidence': 'Достоверность',
  'follow-up.report.meeting': 'Сообщено на совещании',
  'follow-up.report.text': 'Что сделано ({language})',
  'follow-up.report.add': 'Добавить отчёт',
  'follow-up.report.drop': 'Не добавлять',
  'follow-up.report.edit': 'Изменить отчёт {position}',
  'follow-up.report.remove': 'Удалить отчёт {position}',
  'follow-up.report.removed': 'Отчёт удалён',
  'follow-up.evidence': 'Подтверждающие файлы',
  'follow-up.evidence.attach': 'Приложить подтверждающий файл',
  'follow-up.evidence.save': 'Сохранить {name}',
  'follow-up.evidence.remove': 'Убрать {name}',
  'follow-up.evidence.removed': 'Файл {name} убран',
  'follow-up.evidence.saved': 'Сохранено как {name}',
  'follow-up.evidence.missing': 'Содержимого файла {name} нет в этом реестре.',
  'follow-up.evidence.empty': 'Файл «{name}» пуст и не приложен. Откройте его и проверьте, сохранён ли он.',
  'follow-up.evidence.there':
    '{same, select, true {Файл «{name}» уже приложен к этому отчёту.} other {Файл «{name}» уже приложен к этому отчёту под именем «{other}»: это тот же файл.}}',
  'follow-up.evidence.sha256': 'Контрольная сумма SHA-256: {sha256}',
  'follow-up.sheets': 'Опросные листы',
  'follow-up.sheets.hint':
    'Форма Word или таблица для одного государства со всеми открытыми рекомендациями, которые ему адресованы. Ведомства заполняют её; при чтении здесь она сверяется построчно, прежде чем что-либо будет учтено.',
  'follow-up.sheets.undecided':
    '{count, plural, one {# рекомендация на контроле не входит ни в один лист: её адресаты не определены.} few {# рекомендации на контроле не входят ни в один лист: их адресаты не определены.} many {# рекомендаций на контроле не входят ни в один лист: их адресаты не определены.} other {# рекомендации на контроле не входят ни в один лист: их адресаты не определены.}}',
  'follow-up.sheets.party': 'Государство',
  'follow-up.sheets.language': 'Язык листа',
  'follow-up.sheets.language.en': 'Английский',
  'follow-up.sheets.language.ru': 'Русский',
  'follow-up.sheets.language.both': 'Оба',
  'follow-up.sheets.files': 'Опросные листы',
  'follow-up.sheets.save': 'Сохранить лист',
  'follow-up.sheets.read': 'Прочитать возвращённый лист',
  'follow-up.sheet.saved': 'Сохранено как {name}',
  'follow-up.returned.other-table':
    '{name} — не опросный лист: ни в одной из таблиц нет его полей. Таблицы лиц и участников читаются через меню «Таблица» на их страницах.',
  'follow-up.returned.error.encrypted':
    'Файл «{name}» защищён паролем. Откройте его в Word или Excel, снимите пароль (Файл, Сведения), сохраните и прочитайте снова.',
  'follow-up.returned.error.old-excel':
    'Файл «{name}» записан в формате Office 97–2003. Откройте его в Word, Excel или LibreOffice, сохраните как .docx или .xlsx и прочитайте снова.',
  'follow-up.returned.error.other-kind':
    'Файлы такого вида, как «{name}», не читаются. Откройте его в Word или LibreOffice, сохраните как документ Word (.docx) и прочитайте снова; скан придётся внести вручную.',
  'follow-up.returned.error.damaged':
    'Файл «{name}» повреждён, прочитать его нельзя. Откройте его в Word или LibreOffice, сохраните заново и прочитайте снова.',
  'follow-up.returned.title': 'Возвращённый лист: {name}',
  'follow-up.returned.hint':
    'Отмеченные строки станут новыми отчётами; ничто в реестре не перезаписывается. Строки с вопросами ждут, пока вы их не отметите.',
  'follow-up.returned.comparing': 'Сверка с реестром',
  'follow-up.returned.failed':
    'Сверить лист не удалось. Откройте файл ещё раз или пересохраните его в редакторе таблиц и прочитайте заново.',
  'follow-up.returned.party': 'Чьи это отчёты',
  'follow-up.returned.no-party': 'В листе не указано, чей он. Выберите государство.',
  'follow-up.returned.date': 'Дата для отчётов без даты',
  'follow-up.returned.added': 'Добавленные столбцы: {titles}',
  'follow-up.returned.overwritten': 'Вписано поверх: {titles}',
  'follow-up.returned.more':
    'В файле есть ещё {count, plural, one {# лист, он откроется} few {# листа, они откроются} many {# листов, они откроются} other {# листа, они откроются}} после этого',
  'follow-up.returned.skip': 'Пропустить этот и перейти дальше',
  'follow-up.returned.missing':
    '{count, plural, one {# рекомендации, адресованной государству, нет ни в одной строке листа} few {# рекомендаций, адресованных государству, нет ни в одной строке листа} many {# рекомендаций, адресованных государству, нет ни в одной строке листа} other {# рекомендации, адресованной государству, нет ни в одной строке листа}}',
  'follow-up.returned.due': 'Срок здесь: {from, select, none {} other {{from} → }}{to}',
  'follow-up.returned.with-extras': 'Поместить их содержимое под текстом о сделанном',
  'follow-up.returned.kind.filled': 'Заполнено {count}',
  'follow-up.returned.kind.asking': 'Посмотреть {count}',
  'follow-up.returned.kind.news': 'Новых {count}',
  'follow-up.returned.kind.same': 'Уже есть {count}',
  'follow-up.returned.kind.empty': 'Пустых {count}',
  'follow-up.returned.nothing-filled': 'Ни одна строка не заполнена.',
  'follow-up.returned.rows': 'Строки листа',
  'follow-up.returned.row': 'Строка {line}',
  'follow-up.returned.accept': 'Внести строку {line}: {name}',
  'follow-up.returned.owner': 'Отвечает: {to}',
  'follow-up.returned.owner-change': 'Отвечает: {from} → {to}',
  'follow-up.returned.older':
    'Старше последнего отчёта{last, select, none {} other { ({last})}}: статус останется «{status}».',
  'follow-up.returned.undated':
    '{given, select, none {Без даты нельзя сказать, что он новее последнего отчёта} other {Сообщено на {given}, раньше последнего отчёта}}{last, select, none {} other { ({last})}}: статус останется «{status}».',
  'follow-up.returned.show-all':
    'Показать полностью: {count, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}',
  'follow-up.returned.fold': 'Свернуть',
  'follow-up.returned.same': 'Этот отчёт уже есть в реестре.',
  'follow-up.returned.status': 'Статус: {name}',
  'follow-up.returned.row-date': 'Дата: {name}',
  'follow-up.returned.meant': 'Какая рекомендация имеется в виду',
  'follow-up.returned.nothing': 'Вносить нечего',
  'follow-up.returned.apply':
    '{count, plural, one {Внести # строку} few {Внести # строки} many {Внести # строк} other {Внести # строки}}',
  'follow-up.returned.done':
    '{count, plural, one {Внесена # строка} few {Внесены # строки} many {Внесено # строк} other {Внесено # строки}}: {party}',
  'follow-up.problem.status-guessed':
    '«{text}» — не статус; возможно, имеется в виду «{status}». Выберите статус или отметьте строку, чтобы принять этот.',
  'follow-up.problem.status-unread':
    '«{text}» не распознано как статус. Выберите его или отметьте строку, чтобы внести только текст.',
  'follow-up.problem.date-unread':
    '«{text}» — не дата. Впишите её здесь; если отметить строку без даты, отчёт останется без неё{given, select, none {} other {, будет учтён с {given}, где он представлен,}} и сохранит эти слова.',
  'follow-up.problem.date-in-future':
    'Дата «{text}» ещё не наступила. Отмеченный отчёт будет учтён только с этой даты.',
  'follow-up.problem.date-short-year':
    'Запись «{text}» прочитана как {date}: год указан двумя цифрами. Отметьте строку, если дата верна, или впишите её.',
  'follow-up.problem.date-either-order':
    'Запись «{text}» прочитана как {date}; возможно, день и месяц стоят в другом порядке. Отметьте строку, если дата верна.',
  'follow-up.problem.mark-differs':
    'В строке напечатано «{text}», а её скрытая метка принадлежит другой рекомендации: возможно, столбцы сортировали. Отметьте строку, если имеется в виду напечатанная, или выберите нужную.',
  'follow-up.problem.below-table':
    'Под таблицей есть текст; он может относиться ко всем рекомендациям. Если отметить строку, он войдёт в этот отчёт.',
  'follow-up.problem.filled-down':
    '{rows, plural, one {Одно и то же сказано в # строке} few {Одно и то же сказано в # строках} many {Одно и то же сказано в # строках} other {Одно и то же сказано в # строки}}: не скопировано ли по ошибке?',
  'follow-up.problem.only-added':
    'Заполнен только добавленный столбец. Если отметить строку, его текст станет отчётом без статуса.',
  'follow-up.problem.only-refers':
    '«{text}» отсылает к другому месту. Отметьте строку, если это понятно тому, кто прочтёт только этот отчёт.',
  'follow-up.problem.reference-changed':
    'Ссылка изменена на «{text}»; в реестре — «{now}». Строка найдена по скрытой пометке.',
  'follow-up.problem.text-changed': 'Текст рекомендации в строке изменён. В реестре остаётся свой: «{now}»',
  'follow-up.problem.text-other':
    'В строке напечатан не тот текст, что у этой рекомендации: «{now}» Отметьте строку, если отчёт относится к ней.',
  'follow-up.problem.last-overwritten':
    'Поверх последнего известного статуса вписано «{text}». В реестре: {now}.',
  'follow-up.problem.last-contradicts':
    'Запись «{text}» в поле «{title}» означает другой статус: «{status}». Выберите статус или отметьте строку, чтобы оставить указанный в поле «Статус на сегодня».',
  'follow-up.problem.status-elsewhere':
    'Статус не указан, но запись «{text}» в поле «{title}» похожа на «{status}». Выберите статус или отметьте строку, чтобы принять этот.',
  'follow-up.problem.due-unread':
    '«{text}» — не дата срока. Если отметить строку, слова войдут в отчёт; срок можно указать в матрице.',
  'follow-up.problem.due-odd': 'Срок «{text}» прочитан как {date}. Отметьте строку, если дата верна.',
  'follow-up.problem.due-differs':
    'В реестре указан другой срок: {now}. Если отметить строку, он станет таким, как в ней.',
  'follow-up.problem.hidden-row': 'Строка скрыта в таблице. Отметьте её, если она относится к отчёту.',
  'follow-up.problem.hidden-cells': 'Заполнено, но скрыто в таблице: {titles}.',
  'follow-up.problem.merged':
    'Одна ячейка относится к этой строке и к другим: {titles}. Отметьте строку, если это сказано о каждой.',
  'follow-up.problem.unworked':
    'Формула не дала значения: {titles}. Откройте файл в табличном редакторе, сохраните и прочитайте снова или отметьте строку без него.',
  'follow-up.problem.no-report': 'В строке не названа рекомендация и ничего не сообщено: она не вносится.',
  'follow-up.problem.reference-guessed':
    'Пометка утрачена; «{text}» ближе всего к этой рекомендации. Отметьте строку, если это она, или выберите другую.',
  'follow-up.problem.reference-unknown':
    '{text, select, none {В строке рекомендация не указана.} other {Рекомендации «{text}» нет.}} Выберите, какая имеется в виду, или не вносите строку.',
  'follow-up.problem.not-addressed':
    'Рекомендация этому государству не адресована. Если отметить строку, отчёт всё равно будет сохранён.',
  'follow-up.problem.closed': 'Отслеживание этой рекомендации с тех пор завершено.',
  'follow-up.problem.twice': 'В строке {line} — та же рекомендация. Если отметить, сохранятся оба отчёта.',
  'follow-up.problem.other-party': 'Строка составлена для другого государства: {name}.',
  'follow-up.problem.other-register':
    'Строка составлена в другом реестре, для государства, которого здесь нет.',
  'follow-up.problem.owner-differs':
    'С тех пор как лист был отправлен, в реестре указано другое ведомство: {now}.',
  'follow-up.papers': 'Экспорт',
  'follow-up.papers.hint':
    'Сюда входит то, что показано, с фильтрами и датой. Документы — на альбомных листах с повторяющейся шапкой таблиц.',
  'follow-up.papers.what': 'Документ',
  'follow-up.papers.matrix': 'Матрица',
  'follow-up.papers.state': 'Отчёт по одному государству',
  'follow-up.papers.theme': 'Отчёт по темам',
  'follow-up.papers.meeting': 'Рекомендации одного совещания',
  'follow-up.papers.changes': 'Изменения после совещания или дня',
  'follow-up.papers.everything': 'Всё, в виде таблиц',
  'follow-up.papers.size': 'Лист',
  'follow-up.papers.size.a4': 'A4 альбомный',
  'follow-up.papers.size.a3': 'A3 альбомный',
  'follow-up.papers.theme-of': 'Тема',
  'follow-up.papers.all-themes': 'Все темы',
  'follow-up.papers.meeting-of': 'Совещание',
  'follow-up.papers.since-meeting': 'После совещания',
  'follow-up.papers.since-day': 'Или после дня',
  'follow-up.papers.notes': 'С примечаниями секретариата',
  'follow-up.papers.language': 'Язык документа',
  'follow-up.papers.format': 'Формат',
  'follow-up.papers.format.docx': 'Документ Word',
  'follow-up.papers.format.pdf': 'Файл PDF',
  'follow-up.papers.format.odt': 'Текст OpenDocument',
  'follow-up.papers.format.html': 'Веб-страница (HTML)',
  'follow-up.papers.format.zip': 'CSV, по файлу на таблицу (zip)',
  'follow-up.papers.format.xlsx': 'Книга Excel',
  'follow-up.papers.format.csv': 'Таблица CSV',
  'extract.action': 'Выписка…',
  'extract.title': 'Выписка: {name}',
  'extract.hint':
    'Одно решение на бумаге: совещание, дата, место и председатель, текст, положения в нём и ход выполнения в государствах.',
  'extract.save': 'Сохранить выписку',
  'extract.all-languages': 'Тексты на всех языках, на которых они есть',
  'extract.format.docx': 'Документ Word',
  'extract.format.pdf': 'Файл PDF',
  'extract.format.odt': 'Текст OpenDocument',
  'extract.format.html': 'Веб-страница',
  'extract.gone': 'Выписывать больше нечего: запись удалена или не дана ни на одном совещании.',
  'follow-up.papers.save': 'Сохранить',
  'follow-up.review': 'Рассмотрение на совещании',
  'follow-up.review.title': 'Рассмотрение на {meeting}',
  'follow-up.review.count':
    'рассмотрено {reviewed, number} из {of, number}{deferred, plural, =0 {} other {, отложено: #}}',
  'follow-up.review.to-meeting': 'К повестке дня: {meeting}',
  'follow-up.review.keys':
    'T ведёт к государствам; клавиши 1–7 начинают отчёт выбранного государства, S ведёт к полю «Что было сказано». R отмечает как рассмотренную, D откладывает, и обе переходят к следующей; J и K — просто вперёд и назад. Всё сохраняется за этим совещанием; вернувшись, вы продолжите с того же места.',
  'follow-up.review.take-up': 'Внести открытые рекомендации в список',
  'follow-up.review.taken-up':
    '{count, plural, one {В список внесена # рекомендация} few {В список внесены # рекомендации} many {В список внесено # рекомендаций} other {В список внесено # рекомендации}}',
  'follow-up.review.to-words': 'Записать, что было сказано',
  'follow-up.review.to-states': 'Перейти к государствам',
  'follow-up.report.begun': 'начат',
  'follow-up.report.unfinished':
    '{count, plural, one {# незаконченный отчёт} few {# незаконченных отчёта} many {# незаконченных отчётов} other {# незаконченного отчёта}}',
  'follow-up.review.meeting': 'Совещание',
  'follow-up.review.choose': 'Выберите совещание, на котором рассматриваются рекомендации.',
  'follow-up.review.none': 'На этом совещании рекомендации пока не рассматриваются.',
  'follow-up.review.proposed':
    '{count, plural, one {# открытая рекомендация ещё не внесена в список этого совещания} few {# открытые рекомендации ещё не внесены в список этого совещания} many {# открытых рекомендаций ещё не внесены в список этого совещания} other {# открытой рекомендации ещё нет в списке этого совещания}}',
  'follow-up.review.add': 'Внести в список',
  'follow-up.review.list': 'Рекомендации, которые рассматривает совещание',
  'follow-up.review.previous': 'Предыдущая',
  'follow-up.review.next': 'Следующая',
  'follow-up.review.mark-reviewed': 'Отметить как рассмотренную и перейти дальше',
  'follow-up.review.mark-deferred': 'Отложить и перейти дальше',
  'follow-up.review.outcome': 'На этом совещании',
  'follow-up.review.note': 'Что было сказано',
  'follow-up.review.states': '{reference} в государствах',
  'follow-up.review.state': 'Государство',
  'follow-up.review.promised': 'Кто и к какому сроку',
  'follow-up.review.reported': 'Последнее сообщение',
  'follow-up.review.undecided':
    'Сообщать пока некому: адресаты рекомендации не определены. Выберите их здесь или назовите.',
  'follow-up.review.begin-report': 'Начать отчёт: {status}',
  'follow-up.review.named': 'Готово',
  'follow-up.review.is-last': 'Это последняя рекомендация списка.',
  'follow-up.review.is-first': 'Это первая рекомендация списка.',
  'follow-up.review.decided-last': '{outcome}. Это последняя рекомендация списка.',
  'follow-up.review.nobody': 'Рекомендация пока никому не адресована.',
  'follow-up.review.remove': 'Убрать {reference} из списка',
  'follow-up.review.removed': '{reference} — убрано из списка',
  'follow-up.review.removed-with':
    '{reference} — убрано из списка вместе с {what, select, note {записью о сказанном} mark {отметкой «{mark}»} other {записью о сказанном и отметкой «{mark}»}}. Если внести рекомендацию в список снова, это вернётся.',
};
