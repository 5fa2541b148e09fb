import type { agenda as en } from '../en/agenda';

export const agenda = {
  'command.add-agenda-item': 'добавление пункта «{name}» в повестку дня',
  'command.edit-agenda-item': 'изменение пункта «{name}» повестки дня',
  'command.move-agenda-item': 'перемещение пункта «{name}» повестки дня',
  'command.remove-agenda-item': 'удаление пункта «{name}» из повестки дня',
  'command.add-agenda':
    'добавление повестки дня из {count, plural, one {# строки} few {# строк} many {# строк} other {# строки}}',
  'command.carry-over': 'перенос пункта «{name}»',
  'command.carry-over-all':
    'перенос {count, plural, one {# строки} few {# строк} many {# строк} other {# строки}} в повестку дня',
  'history.add-agenda-item':
    '{name, select, none {В повестку дня добавлен пункт} other {В повестку дня добавлен пункт «{name}»}}',
  'history.edit-agenda-item':
    '{name, select, none {Изменён пункт повестки дня} other {Изменён пункт «{name}»}}: {fields}',
  'history.move-agenda-item':
    '{name, select, none {Пункт повестки дня перемещён} other {Пункт «{name}» перемещён}}',
  'history.remove-agenda-item':
    '{name, select, none {Пункт повестки дня удалён} other {Пункт «{name}» удалён из повестки дня}}',
  'history.add-agenda':
    'Добавлена повестка дня из {count, plural, one {# строки} few {# строк} many {# строк} other {# строки}}',
  'history.carry-over':
    '{name, select, none {Перенесён пункт} other {Пункт «{name}» перенесён с прошлого совещания}}',
  'history.carry-over-all':
    'С прошлых совещаний {count, plural, one {перенесена # строка} few {перенесены # строки} many {перенесено # строк} other {перенесено # строк}}',

  'agenda.list': 'Повестка дня',
  'agenda.counts': 'Повестка дня в цифрах',
  'agenda.count.points':
    '{count, plural, one {<b>#</b> пункт} few {<b>#</b> пункта} many {<b>#</b> пунктов} other {<b>#</b> пункта}}',
  'agenda.count.sessions':
    '{count, plural, one {<b>#</b> заседание} few {<b>#</b> заседания} many {<b>#</b> заседаний} other {<b>#</b> заседания}}',
  'agenda.keys':
    'Enter добавляет следующий пункт. Alt со стрелкой вверх или вниз перемещает его, в том числе в соседнее заседание, со стрелкой вправо делает подпунктом. Alt+Enter отмечает, что с ним стало: рассмотрен, отложен, не рассмотрен. Время курсивом следует из продолжительности.',
  'agenda.empty.title': 'Повестки дня ещё нет',
  'agenda.empty.text':
    'Вставьте повестку дня, как её разослали, или напишите первый пункт. Заседания, номера и время распознаются в тексте.',
  'agenda.drag': 'Перетащите, чтобы переместить',
  'agenda.in-language': '{field}, {language}',
  'agenda.missing': 'Ещё не переведено: {language}',
  'agenda.minutes': '{minutes, number} мин',
  'agenda.cited': '{reference}, пункт {number}',

  'agenda.session': 'Заседание',
  'agenda.session.head': 'Заголовок заседания {position}',
  'agenda.session.title': 'Название заседания',
  'agenda.session.points': 'Пункты заседания «{name}»',
  'agenda.session.removed':
    'Заседание удалено{records, plural, =0 {} one {, вместе с ним — # отметка о присутствии} few {, вместе с ним — # отметки о присутствии} many {, вместе с ним — # отметок о присутствии} other {, вместе с ним — # отметки о присутствии}}; его пункты остались в повестке дня',

  'agenda.point': 'Пункт {number}',
  'agenda.point.number': 'Номер; тире, если его нет',
  'agenda.point.title': 'Название пункта',
  'agenda.point.untitled': 'Без названия',
  'agenda.point.annotation': 'Аннотация',
  'agenda.point.annotate': 'Добавить аннотацию',
  'agenda.point.starts': 'Начало',
  'agenda.point.computed': 'Начало; {time} следует из продолжительности',
  'agenda.point.length': 'Длит.',
  'agenda.point.length-error': 'Введите продолжительность, например 30 или 1:30.',
  'agenda.point.overlaps': 'Начинается раньше, чем заканчивается предыдущий пункт.',
  'agenda.point.overlap-mark': 'наложение',
  'agenda.point.more': 'Другие действия: {name}',
  'agenda.point.add': 'Добавить пункт',
  'agenda.point.add-outside': 'Добавить пункт вне заседаний',
  'agenda.point.add-first': 'Написать первый пункт',
  'agenda.point.in': 'Сделать подпунктом',
  'agenda.point.out': 'Сделать отдельным пунктом',
  'agenda.point.remove': 'Удалить пункт',
  'agenda.point.removed': 'Пункт удалён из повестки дня',

  'agenda.state.is': 'Так отмечено; выберите ещё раз, чтобы снять',

  'agenda.carried': 'перенесён: {point}',
  'agenda.carried.set': 'Перенесён с прошлого совещания…',
  'agenda.carried.choose': 'Перенести пункт прошлого совещания…',
  'agenda.carried.remove': 'Пункт не перенесён',

  'agenda.review': 'Рассмотрение рекомендаций',
  'agenda.reviewed': 'Рассмотрение: {done, number} из {of, number}',
  'agenda.carry': 'Перенести…',
  'agenda.carry.title': 'Перенос в повестку дня: {meeting}',
  'agenda.carry.hint':
    'Открытые рекомендации и пункты прошлых совещаний. Пробел отмечает строку, а на заголовке — все строки под ним.',
  'agenda.carry.search': 'Найти',
  'agenda.carry.as': 'Рекомендации станут',
  'agenda.carry.as.sub-points': 'подпунктами одного пункта',
  'agenda.carry.as.points': 'отдельными пунктами',
  'agenda.carry.as.one-point': 'одним общим пунктом',
  'agenda.carry.into': 'Куда',
  'agenda.carry.into.end': 'В конец повестки дня',
  'agenda.carry.all': 'Отметить все ({count, number})',
  'agenda.carry.none': 'Снять отметки',
  'agenda.carry.back': 'К повестке дня',
  'agenda.carry.add':
    '{count, plural, =0 {Перенести} one {Перенести # строку} few {Перенести # строки} many {Перенести # строк} other {Перенести # строки}}',
  'agenda.carry.done':
    '{count, plural, one {Перенесена # строка} few {Перенесены # строки} many {Перенесено # строк} other {Перенесено # строки}}',
  'agenda.carry.list': 'Что можно перенести',
  'agenda.carry.nothing':
    'Переносить нечего: открытых рекомендаций нет, и ни у одного прошлого совещания нет повестки дня.',
  'agenda.carry.none-found': 'Таких слов нет ни в одной строке.',
  'agenda.carry.column.what': 'Что не завершено и почему',
  'agenda.carry.column.standing': 'В государствах',
  'agenda.carry.chosen.yes': 'Отмечено',
  'agenda.carry.chosen.no': 'Не отмечено',
  'agenda.carry.chosen.some': 'Отмечено частично',
  'agenda.carry.chosen.there': 'Уже перенесено',
  'agenda.carry.group.points-open': 'Незавершённые пункты прошлых совещаний',
  'agenda.carry.group.overdue': 'Просроченные рекомендации',
  'agenda.carry.group.silent': 'Рекомендации, о которых давно нет сообщений',
  'agenda.carry.group.in-progress': 'Выполняемые рекомендации',
  'agenda.carry.group.not-reported': 'Рекомендации, о которых ещё не сообщали',
  'agenda.carry.group.undecided': 'Рекомендации, адресаты которых не определены',
  'agenda.carry.group.settled': 'Выполнено везде, но контроль не завершён',
  'agenda.carry.group.points-other': 'Другие пункты прошлых совещаний',
  'agenda.carry.group.here': 'Уже в этой повестке дня',
  'agenda.carry.here': 'уже в этой повестке дня',
  'agenda.carry.here-at': 'уже в этой повестке дня, пункт {number}',
  'agenda.carry.listed': 'в списке для рассмотрения, но не в повестке дня',
  'agenda.carry.why.overdue':
    'просрочено в {count, number} из {of, number}{date, select, none {} other {, срок — {date}}}',
  'agenda.carry.why.silent':
    'нет сообщений от {count, number} из {of, number}{date, select, none {} other {, последнее — {date}}}',
  'agenda.carry.why.in-progress': 'выполняется в {count, number} из {of, number}',
  'agenda.carry.why.not-stated': 'сообщили без статуса {count, number} из {of, number}',
  'agenda.carry.why.not-reported': 'ещё не сообщили {count, number} из {of, number}',
  'agenda.carry.why.settled':
    '{of, plural, one {завершено в единственном государстве} few {завершено во всех # государствах} many {завершено во всех # государствах} other {завершено во всех # государствах}}',
  'agenda.carry.why.undecided': 'адресаты не определены',
  'agenda.carry.why.nobody': 'пока никому не адресована',
  'agenda.carry.why.postponed': 'совещание было отложено',
  'agenda.carry.why.cancelled': 'совещание было отменено',
  'agenda.carry.why.deferred': 'отложен на том заседании',
  'agenda.carry.why.not-reached': 'рассмотреть не успели',
  'agenda.carry.why.concluded': 'там рассмотрен',
  'agenda.carry.why.not-reviewed': 'не рассмотрено рекомендаций: {count, number} из {of, number}',
  'agenda.carry.why.untouched': 'по этому пункту ничего не записано',
  'agenda.carry.why.recorded':
    '{count, plural, one {# выступление или заметка} few {# выступления и заметки} many {# выступлений и заметок} other {# выступления и заметки}}',
  'agenda.carry.why.carried': 'перенесён: {meetings}',

  'agenda.paste': 'Вставить повестку дня',
  'agenda.paste.title': 'Вставленная повестка дня',
  'agenda.paste.field': 'Текст повестки дня',
  'agenda.paste.placeholder': 'Вставьте сюда повестку дня на русском, английском или обоих языках…',
  'agenda.paste.read': 'Что распознано',
  'agenda.paste.nothing': 'Здесь появится то, что распознано в тексте.',
  'agenda.paste.heading': 'Заголовок, не пункт: {words}',
  'agenda.paste.time-unread': 'Время не распознано и осталось в тексте',
  'agenda.paste.hint':
    'Исправьте текст там, где он прочитан неверно; ничего не сохраняется, пока вы не добавите его — после того, что уже есть.',
  'agenda.paste.add':
    'Добавить {count, plural, =0 {повестку дня} one {# строку} few {# строки} many {# строк} other {# строки}}',
  'agenda.paste.done':
    'В повестку дня добавлено: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',

  'help.agenda': 'Повестка дня',
  'help.agenda.text':
    'На странице <b>Повестка дня</b> стоят заседания с их пунктами и пункты вне заседаний. Вставьте повестку дня, как её разослали, на русском, английском или обоих языках: строки вида <code>09:30–10:00 Открытие</code>, <code>1. Утверждение повестки дня</code> или <code>Заседание II: …</code> распознаются и показываются до того, как их сохранят. {enter} добавляет следующий пункт, Alt со стрелкой вверх или вниз перемещает его, в том числе из заседания в заседание; то же делает мышь за ручку слева. Номер и начало курсивом следуют из порядка и продолжительности; написанное вами остаётся. Тире вместо номера значит, что у перерыва его нет. Alt со стрелкой вправо или точка вместо номера делает пункт подпунктом предыдущего: 3.1, 3.2, в пределах его времени; пункт перемещается вместе с подпунктами. Alt+Enter отмечает, что стало с пунктом на совещании: рассмотрен, затем отложен, не рассмотрен и снова без отметки; то же есть в меню в конце строки. В протоколе печатается, что пункт отложен или не рассмотрен.',

  'help.carry-over': 'Перенос: что осталось незавершённым',
  'help.carry-over.text':
    'Кнопка <b>Перенести</b> в повестке дня предлагает то, что ещё не завершено: пункты прошлых совещаний, которые отмечены отложенными или не рассмотренными, а где отметки нет — не рассмотренные, те, по которым ничего не записано, или чьё совещание не состоялось, и рекомендации, принятые до этого совещания, с причиной: просрочена, с какого времени нет сообщений, выполняется, ещё не сообщали. {space} отмечает строку, а на заголовке — все строки под ним; слова в поле над списком сужают его. Рекомендации становятся подпунктами одного пункта, отдельными пунктами или одним общим. То, что уже есть в повестке дня, помечено и второй раз не предлагается; всё вместе — один шаг отмены. Каждый пункт хранит путь туда, откуда он взят: к прежнему пункту или к рассмотрению своих рекомендаций.',
  'help.review': 'Рассмотрение рекомендаций на совещании',
  'help.review.text':
    'Кнопка <b>Рассмотрение рекомендаций</b> в повестке дня ведёт к рекомендациям, которые рассматривает совещание; остальные открытые вносятся в список одним шагом. Рядом со списком стоит, что рекомендовано и что каждое государство обещало и сообщило последним. Всё делается одними клавишами: <code>J</code> и <code>K</code> — вперёд и назад, <code>R</code> — рассмотрена, <code>D</code> — отложена, <code>S</code> — что было сказано, <code>T</code> — государства, где клавиши от <code>1</code> до <code>7</code> начинают отчёт, представленный на этом совещании. Итог и слова хранятся за совещанием; вернувшись, вы продолжите там, где ещё есть что рассмотреть. Начатый и не добавленный отчёт сохраняется, в том числе после перезапуска, и находится по кнопке вверху.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
