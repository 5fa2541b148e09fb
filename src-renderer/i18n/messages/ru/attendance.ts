import type { attendance as en } from '../en/attendance';

export const attendance = {
  'command.add-attendees':
    'добавление {count, plural, one {# участника} few {# участников} many {# участников} other {# участника}} из списка',
  'command.set-attendance-states':
    'отметка «{state, select, invited {приглашены} confirmed {участие подтверждено} present {присутствуют} excused {уважительная причина} absent {отсутствуют} remote {дистанционно} other {изменено}}» у {count, plural, one {# участника} few {# участников} many {# участников} other {# участника}}',
  'command.edit-attendances':
    'изменение сведений о {count, plural, one {# участнике} few {# участниках} many {# участниках} other {# участника}}',
  'command.move-to-delegation': 'перевод участника {name} из делегации «{from}» в делегацию «{party}»',
  'attendance.moved': '{name}: перевод из делегации «{from}» в делегацию «{party}»',
  'attendance.moved-people':
    '{count, plural, one {# участник переведён} few {# участника переведены} many {# участников переведены} other {# участника переведено}} в делегацию «{party}»',
  'attendance.moved.first': 'Перед делегацией «{name}» других нет',
  'attendance.moved.last': 'После делегации «{name}» других нет',
  'command.move-attendances':
    'перевод {count, plural, one {# участника} few {# участников} many {# участников} other {# участника}} в делегацию: {party}',
  'command.join-delegations':
    'объединение {count, plural, one {# делегации} few {# делегаций} many {# делегаций} other {# делегации}}: {name}',
  'command.remove-attendances':
    'удаление {count, plural, one {# участника} few {# участников} many {# участников} other {# участника}} из списка',
  'command.set-presence':
    'отметка «{state, select, present {присутствует} excused {уважительная причина} absent {отсутствует} remote {дистанционно} other {как на всём совещании}}», {when}: {name}',
  'command.set-presences':
    'отметка «{state, select, present {присутствуют} excused {уважительная причина} absent {отсутствуют} remote {дистанционно} other {как на всём совещании}}», {when}: {count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}',
  'command.set-presence-times': 'изменение времени прибытия и ухода, {when}: {name}',
  'command.record-post': 'запись должности: {name}',
  'command.copy-attendance':
    'перенос из {meeting}: {count, plural, =0 {{delegations, plural, one {# делегация} few {# делегации} many {# делегаций} other {# делегации}}} one {# участник} few {# участника} many {# участников} other {# участника}}',

  'pickers.party.placeholder': 'Название, сокращение или код…',
  'pickers.party.new': 'Новая организация «{name}»',
  'pickers.party.reference': 'ещё не используется',
  'pickers.person.placeholder': 'Имя на любом языке…',
  'pickers.person.as-written': 'Оставить «{name}» как написано',

  'attendance.delegations':
    '{count, plural, one {<b>#</b> делегация} few {<b>#</b> делегации} many {<b>#</b> делегаций} other {<b>#</b> делегации}}',
  'attendance.count.remote-delegations':
    '{count, plural, one {<b>#</b> из них дистанционно, без имён} other {<b>#</b> из них дистанционно, без имён}}',
  'attendance.count.excused-delegations':
    '{count, plural, one {<b>#</b> из них отсутствовала по уважительной причине} other {<b>#</b> из них отсутствовали по уважительной причине}}',
  'attendance.count.absent-delegations':
    '{count, plural, one {<b>#</b> из них не была представлена} other {<b>#</b> из них не были представлены}}',
  'attendance.count.present': '{count, plural, one {<b>#</b> присутствует} other {<b>#</b> присутствуют}}',
  'attendance.count.remote': '{count, plural, other {<b>#</b> дистанционно}}',
  'attendance.count.excused': '{count, plural, other {<b>#</b> по уважительной причине}}',
  'attendance.count.absent': '{count, plural, one {<b>#</b> отсутствует} other {<b>#</b> отсутствуют}}',
  'attendance.count.confirmed':
    '{count, plural, one {<b>#</b> подтвердил участие} other {<b>#</b> подтвердили участие}}',
  'attendance.count.invited': '{count, plural, one {<b>#</b> приглашён} other {<b>#</b> приглашены}}',
  'attendance.count.nameless': '<b>{rough, select, yes {≈ } other {}}{count, number}</b> без имён',
  'attendance.counts': 'Участие в цифрах',
  'attendance.counts.by-category': 'По категориям',
  'attendance.counts.category': 'Категория',
  'attendance.counts.delegations': 'делегации',
  'attendance.counts.nameless': 'без имён',
  'attendance.quorum': 'Кворум',
  'attendance.quorum.line':
    'Кворум {required}: представлено {represented} из {members, plural, one {# государства-члена} few {# государств-членов} many {# государств-членов} other {# государства-члена}}',
  'attendance.quorum.reached': 'кворум есть',
  'attendance.quorum.missing': '{count, plural, other {не хватает #}}',
  'attendance.quorum.without.statuses':
    'Кворум {required}: статусы не внесены, поэтому государства-члены не известны',
  'attendance.quorum.without.members':
    'Кворум {required}: {dated, select, yes {на {date}} other {на дату совещания}} ни у одного государства нет статуса члена',
  'attendance.quorum.enter-statuses': 'Внести статусы',
  'attendance.quorum.set': 'Задать кворум',
  'attendance.quorum.change': 'Изменить',
  'attendance.quorum.field': 'Необходимо государств-членов',
  'attendance.quorum.hint':
    'Учитываются государства, являющиеся членами на дату совещания, если от них кто-либо присутствует очно или дистанционно либо указана численность делегации. Если не заполнено, кворум не показывается.',
  'attendance.quorum.error': 'Только целое число, начиная с 1.',

  'attendance.when': 'К чему относится список',
  'attendance.when.all': 'Все дни',
  'attendance.when.all-sessions': 'Всё совещание',
  'attendance.when.whole-day': 'Весь день',
  'attendance.when.session': 'Заседание',
  'attendance.when.session-of': 'Заседание',
  'attendance.when.outside': '{day} · вне сроков совещания',
  'attendance.when.note': 'Отметки относятся только к выбранному.',
  'attendance.time.placeholder': 'чч:мм',
  'attendance.time.error': 'Укажите время, например 09:30.',
  'attendance.presence': 'По дням',
  'attendance.presence.sessions': 'Показать заседания',
  'attendance.presence.arrived': 'Прибытие',
  'attendance.presence.left': 'Уход',
  'attendance.presence.arrived-of': 'Прибытие, {when}',
  'attendance.presence.left-of': 'Уход, {when}',
  'attendance.presence.state-of': 'Участие, {when}',
  'attendance.presence.as-meeting': 'как в целом: {state}',
  'attendance.presence.as-day': 'как в этот день: {state}',
  'attendance.presence.by-sessions': 'по заседаниям: {state}',
  'attendance.presence.doubt.away-but-in-session': 'Но есть отметка об участии: {session}',
  'attendance.presence.doubt.in-no-session': 'Но нет ни на одном заседании этого дня',
  'attendance.presence.doubt.away-with-times': 'Но указано время прибытия или ухода',
  'attendance.row.doubt.away-but-in-session': '{when}: нет, но есть отметка об участии ({session})',
  'attendance.row.doubt.in-no-session': '{when}: есть, но нет ни на одном заседании',
  'attendance.presence.doubt.outside-the-day': 'Не совпадает со временем, указанным для этого дня',
  'attendance.row.doubt.outside-the-day': '{when}: время не совпадает с указанным для этого дня',
  'attendance.row.doubt.away-with-times': '{when}: нет, но указано время',
  'attendance.row.doubt.left-before-arrival': '{when}: уход раньше прибытия',
  'attendance.presence.left-first': 'Раньше прибытия?',
  'attendance.state.as-meeting': 'как на всём совещании',
  'attendance.state.by-day': 'По дням: {state}. Учитывается это.',
  'attendance.state.days-follow':
    '{count, plural, one {Отметки по дням изменены так же ({name})} few {Отметки # участников по дням изменены так же} many {Отметки # участников по дням изменены так же} other {Отметки # участника по дням изменены так же}}.',
  'attendance.state.overruled':
    '{count, plural, one {Отметки по дням говорят иное ({name})} few {Отметки # участников по дням говорят иное} many {Отметки # участников по дням говорят иное} other {Отметки # участника по дням говорят иное}}; учитываются они.',
  'attendance.state.not-that-day': 'в этот день не участвует',
  'attendance.post.today': 'Сегодня: {post}. В документах этого совещания остаётся указанное тогда.',
  'attendance.post.take-over': 'Взять сегодняшнюю',
  'attendance.post.record': 'Записать как должность',
  'attendance.post.recorded': 'Должность записана с даты совещания: {name}',

  'attendance.section.chair': 'Председатель',
  'attendance.section.member-states': 'Государства-члены',
  'attendance.section.observer-states': 'Государства-наблюдатели',
  'attendance.section.invited-states': 'Приглашённые государства',
  'attendance.section.states': 'Государства',
  'attendance.section.support-unit': 'Группа поддержки',
  'attendance.section.secretariat': 'Секретариат',
  'attendance.section.un-entities': 'Структуры Организации Объединённых Наций',
  'attendance.section.intergovernmental': 'Другие межправительственные организации и процессы',
  'attendance.section.civil-society': 'Гражданское общество',
  'attendance.section.other-participants': 'Другие участники',
  'attendance.section.experts': 'Эксперты',

  'attendance.entry': 'Добавить участника или делегацию',
  'attendance.entry.placeholder': 'Делегация или участник: казахстан, увкб трани, kz нурым…',
  'attendance.entry.suggestions': 'Что можно добавить',
  'attendance.entry.choices':
    '{count, plural, =0 {Добавлять пока нечего} one {# вариант} few {# варианта} many {# вариантов} other {# варианта}}',
  'attendance.entry.enter': 'Enter: {what}.',
  'attendance.entry.nothing-added': 'Ничего не добавлено.',
  'attendance.entry.left-out': '«{text}» нигде не записывается.',
  'attendance.entry.headcount': 'Численность: {count}',
  'attendance.entry.headcount-note': 'сколько человек прибыло, без имён',
  'attendance.entry.headcount-was': 'вместо прежней: {count}',
  'attendance.entry.headcount-here': 'уже записано',
  'attendance.entry.delegation': 'Делегация: {name}',
  'attendance.entry.delegation-note': 'пока без участников',
  'attendance.entry.delegation-here': 'уже в списке; следующее имя войдёт в неё',
  'attendance.entry.here': 'уже в списке',
  'attendance.entry.last-at': 'в последний раз: {meeting}',
  'attendance.entry.new-person': 'Новый участник «{name}»',
  'attendance.entry.in-delegation': 'в делегацию: {name}',
  'attendance.entry.in-last-used': 'в последнюю делегацию: {name}',
  'attendance.entry.in-unknown': 'в новую делегацию: {name} (такой стороны ещё нет)',
  'attendance.entry.so-far': 'до сих пор — {name}',
  'attendance.entry.asks.which': 'Что имеется в виду? Выберите стрелкой ↓ и Enter.',
  'attendance.entry.asks.name': 'Пока только обращение: допишите имя.',
  'attendance.entry.asks.post': 'Должность без имени: допишите имя перед ней.',
  'attendance.entry.asks.delegation':
    'В какую делегацию? Укажите её перед именем или после него: «kz нурымбетов», «Анн Мартен, Франция».',
  'attendance.entry.new-organisation': 'Новая организация «{name}»',
  'attendance.entry.new-organisation-note': 'государства или организации с таким названием нет',
  'attendance.entry.current': 'Имена без указания государства — в делегацию: {name}',
  'attendance.added.person': 'Участник добавлен: {name}, делегация: {party}',
  'attendance.added.here': 'Участник уже в списке: {name}, делегация: {party}; ничего не изменено',
  'attendance.added.mark': 'только что добавлен в делегацию: {party}',
  'attendance.added.headcount': 'Делегация: {name}, численность: {count}',
  'attendance.added.delegation-here': 'Делегация уже в списке: {name}; следующий участник войдёт в неё',
  'attendance.added.delegation': 'Добавлена делегация: {name}',

  'attendance.paste': 'Вставить список',
  'attendance.paste.title': 'Вставленный список',
  'attendance.paste.field': 'Список участников',
  'attendance.paste.placeholder':
    'Вставьте сюда государства по одному в строке или участников под названиями делегаций…',

  'attendance.copy': 'Из прежнего совещания',
  'attendance.copy.from': 'Из {meeting}',
  'attendance.copy.title': 'Из прежнего совещания',
  'attendance.copy.meeting': 'Совещание',
  'attendance.copy.people':
    '{count, plural, =0 {} one {# участник} few {# участника} many {# участников} other {# участника}}',
  'attendance.copy.state': 'Отметка',
  'attendance.copy.list': 'Делегации и участники того совещания',
  'attendance.copy.delegation-here': 'уже в списке',
  'attendance.copy.here': 'уже в списке',
  'attendance.copy.was-away': 'не присутствовал',
  'attendance.copy.not-represented': 'представлена не была',
  'attendance.copy.before': 'тогда: {post}',
  'attendance.copy.note':
    'Должность и ведомство берутся на дату этого совещания, а если на неё ничего не записано — как указано в документах прежнего.',
  'attendance.copy.add':
    'Добавить: {delegations, plural, =0 {} one {# делегацию} few {# делегации} many {# делегаций} other {# делегации}}{both, select, yes { и } other {}}{people, plural, =0 {} one {# участника} few {# участников} many {# участников} other {# участника}}',
  'attendance.copy.nothing': 'Добавлять нечего',
  'attendance.copy.done':
    'Добавлено из {meeting}: {delegations, plural, =0 {} one {# делегация} few {# делегации} many {# делегаций} other {# делегации}}{both, select, yes { и } other {}}{people, plural, =0 {} one {# участник} few {# участника} many {# участников} other {# участника}}',

  'attendance.empty.title': 'Участники ещё не записаны',
  'attendance.empty.text':
    'Напишите название государства и нажмите Enter: перечень государств без имён — уже полноценная запись. Добавляйте участников по мере регистрации или вставьте список целиком.',
  'attendance.roster.hint':
    'Стрелки — перемещение. P — присутствует, R — дистанционно, E — отсутствует по уважительной причине, A — отсутствует, C — участие подтверждено, I — приглашён, H — глава делегации. Пробел выбирает, Shift со стрелками — нескольких, Ctrl A — всех. Alt со стрелками меняет порядок; если нажать ещё и Shift, участник переходит в предыдущую или следующую делегацию. Enter открывает, Delete убирает.',
  'attendance.roster.hint-part':
    'Стрелки — перемещение. P — присутствует, R — дистанционно, E — отсутствует по уважительной причине, A — отсутствует в этот день или на этом заседании, 0 — как на всём совещании. Пробел выбирает, Shift со стрелками — нескольких, Ctrl A — всех. Enter открывает, Delete убирает.',
  'attendance.expected.note':
    'Совещание состоялось, но у {count, plural, one {# участника} few {# участников} many {# участников} other {# участника}} осталась отметка {which, select, confirmed {«участие подтверждено»} invited {«приглашён»} other {«участие подтверждено» или «приглашён»}}: в списки присутствовавших они не входят.',
  'attendance.expected.mark':
    '{which, select, confirmed {{count, plural, one {Отметить # подтвердившего присутствующим} few {Отметить # подтвердивших присутствующими} many {Отметить # подтвердивших присутствующими} other {Отметить # подтвердивших присутствующими}}} other {{count, plural, one {Отметить # приглашённого присутствующим} few {Отметить # приглашённых присутствующими} many {Отметить # приглашённых присутствующими} other {Отметить # приглашённых присутствующими}}}}',
  'attendance.expected.marked':
    '{count, plural, one {# участник отмечен присутствующим} few {# участника отмечены присутствующими} many {# участников отмечены присутствующими} other {# участника отмечены присутствующими}}',
  'attendance.repeated.note':
    '{name}: {count, plural, one {# делегация} few {# делегации} many {# делегаций} other {# делегации}} в одном разделе. Если так и задумано, укажите для одной из них, в каком качестве она участвует.',
  'attendance.repeated.join': 'Объединить…',
  'attendance.join.title': 'Объединение делегаций: {name}',
  'attendance.join.text':
    '{count, plural, one {# делегация становится} few {# делегации становятся} many {# делегаций становятся} other {# делегации становятся}} одной; {people, plural, =0 {имён в ней нет} one {в ней # участник} few {в ней # участника} many {в ней # участников} other {в ней # участника}}.',
  'attendance.join.same': 'Противоречий между ними нет: сохраняется всё.',
  'attendance.join.differ': 'При расхождении остаётся то, что выбрано здесь, остальное отбрасывается.',
  'attendance.join.from':
    'делегация {position}, {count, plural, =0 {без имён} one {# участник} few {# участника} many {# участников} other {# участника}}',
  'attendance.join.everybody': 'если это разные люди',
  'attendance.join.of-person': '{name}: {field}',
  'attendance.join.presences':
    'Присутствие по дням записано по-разному: {names}. Кто отмечен как присутствовавший, считается присутствовавшим — с первого прибытия до последнего ухода.',
  'attendance.join.post': 'Должность',
  'attendance.join.do': 'Объединить делегации',
  'attendance.repeated.joined': 'Делегации объединены: {name}',
  'attendance.order.note': 'Порядок делегаций установлен секретариатом',
  'attendance.order.reset': 'Вернуть протокольный порядок',
  'attendance.order.moved': 'Делегация перемещена: {name}, место {place} из {count} в разделе',
  'attendance.order.end': 'Дальше переместить нельзя: {name} — на краю своего раздела',
  'attendance.row.chosen': 'выбрано',
  'attendance.row.capacity': 'в качестве: {capacity}',
  'attendance.batch': 'Для всех выбранных',
  'attendance.batch.count':
    '{count, plural, one {Выбран #} few {Выбрано #} many {Выбрано #} other {Выбрано #}}',
  'attendance.batch.days': 'Дни',
  'attendance.batch.only-day': 'Только {day}',
  'attendance.batch.role': 'Роль',
  'attendance.batch.no-role': 'Снять роль: {role}',
  'attendance.batch.publish': 'Публикация',
  'attendance.batch.move': 'Перевести в…',
  'attendance.batch.clear': 'Снять выбор',
  'attendance.removed-people':
    '{count, plural, one {# участник убран} few {# участника убраны} many {# участников убрано} other {# участника убрано}} из списка',
  'attendance.row.delegation':
    'Делегация: {name}{details}, {count, plural, =0 {без участников} one {# участник} few {# участника} many {# участников} other {# участника}}',
  'attendance.row.printed': 'в документе: {name}',
  'attendance.row.adopted': 'итоги приняты',
  'attendance.row.not-adopted': 'итоги не приняты',
  'attendance.row.on-behalf': 'от имени: {name}',
  'attendance.row.days': '{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'attendance.row.other-days': 'не день совещания: {days}',
  'attendance.row.private': 'не для публикации',
  'attendance.state-short.invited': 'приглашён',
  'attendance.state-short.confirmed': 'подтверждено',
  'attendance.state-short.present': 'присутствует',
  'attendance.state-short.excused': 'уваж. причина',
  'attendance.state-short.absent': 'отсутствует',
  'attendance.state-short.remote': 'дистанционно',
  'attendance.state-short.none': 'не участвует',
  'attendance.removed': 'Участник убран из списка: {name}',
  'attendance.left.delegation':
    '{count, plural, one {В делегации «{name}» никого не осталось{held, select, yes {: в документы она не войдёт} other {}}.} few {В # делегациях никого не осталось{held, select, yes {: в документы они не войдут} other {}}.} many {В # делегациях никого не осталось{held, select, yes {: в документы они не войдут} other {}}.} other {В # делегациях никого не осталось{held, select, yes {: в документы они не войдут} other {}}.}}',
  'attendance.left.person':
    '{count, plural, one {Других записей об этом человеке в реестре нет.} few {О # людях других записей в реестре нет.} many {О # людях других записей в реестре нет.} other {О # людях других записей в реестре нет.}}',
  'attendance.left.remove-delegation':
    '{count, plural, one {Удалить и делегацию} few {Удалить и делегации} many {Удалить и делегации} other {Удалить и делегации}}',
  'attendance.left.remove-person':
    '{count, plural, one {Удалить и человека} few {Удалить и этих людей} many {Удалить и этих людей} other {Удалить и этих людей}}',
  'attendance.left.removed-delegation':
    '{count, plural, one {Делегация тоже удалена.} few {Делегации тоже удалены.} many {Делегации тоже удалены.} other {Делегации тоже удалены.}}',
  'attendance.left.removed-person':
    '{count, plural, one {Человек удалён и из реестра.} few {Эти люди удалены и из реестра.} many {Эти люди удалены и из реестра.} other {Эти люди удалены и из реестра.}}',
  'attendance.bare.nobody': 'в списке никого',
  'attendance.bare.nobody-hint':
    'В её списке никого нет, поэтому в документы совещания она не входит. Откройте её, чтобы указать, что она всё же участвовала, или удалите.',
  'attendance.bare.nobody-came': 'никто не прибыл',
  'attendance.bare.nobody-came-hint':
    'Никто из неё не отмечен как присутствующий или участвующий дистанционно, поэтому в документы совещания она не входит.',
  'attendance.bare.nobody-marked': 'присутствие не отмечено',
  'attendance.bare.nobody-marked-hint':
    'Некоторые из неё были приглашены или подтвердили участие, но никто не отмечен как присутствующий или участвующий дистанционно, поэтому в документы совещания она не входит. Отметьте прибывших или укажите численность.',
  'attendance.bare.excused': 'Отсутствовала по уважительной причине',
  'attendance.bare.excused-hint':
    'Она отсутствовала по уважительной причине: протокол называет её среди отсутствовавших, списки участников её не содержат.',
  'attendance.bare.absent': 'Не была представлена',
  'attendance.bare.absent-hint':
    'Она не была представлена и не сообщила о причине: протокол называет её среди не представленных, списки участников её не содержат.',
  'attendance.bare.remote': 'Участвовала дистанционно, имена неизвестны',
  'attendance.bare.remote-hint':
    'Она участвовала дистанционно, её участники не названы: документы совещания её содержат, протокол указывает, что она участвовала онлайн.',
  'attendance.bare.remove': 'Удалить пустую делегацию',
  'attendance.bare.field': 'Участники не названы',
  'attendance.bare.took-part': 'Участвовала, имена неизвестны',
  'attendance.bare.not-said': 'Участие не указано',
  'attendance.bare.field-hint':
    'Делегация, участвовавшая очно или дистанционно, стоит в документах без имён, отсутствовавшая по уважительной причине — среди отсутствовавших, не представленная без объяснения причины — среди не представленных.',
  'attendance.removed-delegation':
    '{count, plural, =0 {Делегация удалена: {name}} one {Делегация и # участник удалены: {name}} few {Делегация и # участника удалены: {name}} many {Делегация и # участников удалены: {name}} other {Делегация и # участника удалены: {name}}}',

  'attendance.person.editor': 'Сведения об участнике: {name}',
  'attendance.person.honorific': 'Обращение',
  'attendance.person.given': 'Имя',
  'attendance.person.family': 'Фамилия',
  'attendance.person.family-first': 'Фамилия впереди',
  'attendance.person.other-names': 'Другое написание: {names}',
  'attendance.person.function': 'Должность',
  'attendance.person.unit': 'Подразделение',
  'attendance.person.institution': 'Ведомство или организация',
  'attendance.person.name-then': 'В этом списке печатается имя того времени: {name}.',
  'attendance.person.name-today': 'Печатать {name}',
  'attendance.person.then': 'Как указано на этом совещании; последующие назначения этого не меняют.',
  'attendance.person.state': 'Участие',
  'attendance.person.roles': 'Роли',
  'attendance.person.on-behalf': 'От имени',
  'attendance.person.days': 'Дни участия',
  'attendance.person.other-days':
    '{count, plural, one {{days} — не день этого совещания. Нажмите на эту дату, чтобы убрать её.} few {{days} — не дни этого совещания. Нажмите на эти даты, чтобы убрать их.} many {{days} — не дни этого совещания. Нажмите на эти даты, чтобы убрать их.} other {{days} — не дни этого совещания. Нажмите на эти даты, чтобы убрать их.}}',
  'attendance.person.publish': 'Публикация разрешена',
  'attendance.person.publish.yes': 'Да',
  'attendance.person.publish.no': 'Нет',
  'attendance.person.publish.not-asked': 'Не спрашивали',
  'attendance.person.printed': 'Имя, как в документе',
  'attendance.person.remove': 'Убрать из списка',
  'attendance.person.done': 'Готово',
  'attendance.person.name-needed': 'Укажите имя; до этого сохраняется «{name}».',

  'attendance.delegation.editor': 'Сведения о делегации: {name}',
  'attendance.delegation.category': 'Участвует как',
  'attendance.delegation.category.chair': 'Председатель',
  'attendance.delegation.category.member': 'Государство-член',
  'attendance.delegation.category.observer': 'Государство-наблюдатель',
  'attendance.delegation.category.invited': 'Приглашённое государство',
  'attendance.delegation.category.organisation': 'Организация',
  'attendance.delegation.category.expert': 'Эксперт',
  'attendance.delegation.category.secretariat': 'Секретариат',
  'attendance.delegation.category.unspecified': 'По статусу на дату совещания',
  'attendance.delegation.printed': 'Название, как в документе',
  'attendance.delegation.printed-hint': 'Как в документе того времени. В документах печатается: {name}.',
  'attendance.delegation.capacity': 'В качестве',
  'attendance.delegation.headcount': 'Численность',
  'attendance.delegation.headcount-error': 'Только целое число.',
  'attendance.delegation.qualifier': 'Точность',
  'attendance.delegation.adoption': 'Итоги приняты',
  'attendance.delegation.adoption.adopted': 'Да',
  'attendance.delegation.adoption.not-adopted': 'Нет',
  'attendance.delegation.adoption.not-stated': 'Не указано',
  'attendance.delegation.add-person': 'Добавить участника',
  'attendance.delegation.another': 'Ещё одна делегация этой стороны',
  'attendance.delegation.another-added':
    'Добавлена ещё одна делегация: {name}. Укажите, в каком качестве она участвует, чтобы в документах их можно было различить.',
  'attendance.delegation.remove': 'Удалить делегацию',

  'attendance.sources':
    '{count, plural, one {Источник: {name}} few {# источника: {name}} many {# источников: {name}} other {# источника: {name}}}',
  'attendance.named':
    '{count, plural, one {Указан в источниках вне делегаций} other {Указаны в источниках вне делегаций: #}}',
  'attendance.sources.title': 'Откуда эти сведения',
} as const satisfies Record<keyof typeof en, string>;
