import type { pickers as en } from '../en/pickers';

export const pickers = {
  'directory.count': '{total, number}',
  'directory.count-shown': '{shown, number} из {total, number}',
  'directory.filter.menus': 'Условия отбора',
  'directory.filter.active': 'Действующие условия отбора',
  'directory.filter.text': '«{text}»',
  'directory.filter.clear': 'Сбросить отбор',
  'pickers.meanwhile': 'Тем временем изменено в другом окне: «{words}». Осталось то, что вы написали здесь.',
  'pickers.meanwhile.take': 'Взять тот текст',
  'pickers.written-over':
    'Другое окно записало поверх вашего текста. Сейчас здесь: «{kept}». У вас было: «{lost}».',
  'pickers.written-over.take': 'Вернуть мой текст',
  'pickers.written-over.keep': 'Оставить как есть',
  'pickers.removed':
    'Запись, в которой вы писали, удалена в другом окне. Ваши слова сохранены: «{words}». Если отмена вернёт запись, они будут предложены в ней.',
  'pickers.removed.back': 'Пока эта запись была удалена в другом окне, вы писали: «{words}».',
  'pickers.removed.put': 'Вставить',
  'pickers.removed.leave': 'Не вставлять',
  'pickers.meanwhile.keep': 'Оставить мой',
  'pickers.date.placeholder': '22 сентября 2015, 14–15 мая 2019, 2019-05…',
  'pickers.date.understood': 'Понято как {date}',
  'pickers.date.month': '{date}, день не указан',
  'pickers.date.year': '{date}, месяц не указан',
  'pickers.date.unknown-year': '{date}, год не указан',
  'pickers.date.impossible': 'Такого дня нет: {day}',
  'pickers.date.impossible-kept': 'Такого дня нет: {day}; пока сохраняется {date}.',
  'pickers.date.short-year': 'Прочитано как {date}; если год другой, впишите его полностью',
  'pickers.date.unread':
    'Дата не распознана. Введите, например, 22 сентября 2015 г., 14–15 мая 2019 г., май 2019 или 2019; неизвестное не указывайте.',
  'pickers.date.unread-kept':
    'Дата не распознана; пока сохраняется {date}. Введите, например, 22 сентября 2015 г., 14–15 мая 2019 г., май 2019 или 2019.',
  'pickers.undo.not-last':
    'После этого были другие изменения. Сначала отмените их: следующее действие указано в строке внизу.',
  'pickers.period.from': 'С',
  'pickers.period.until': 'До',
  'pickers.period.from-empty': 'с начала',
  'pickers.period.until-empty': 'действует',
  'pickers.period.hint':
    '«До» — первая дата, когда запись уже не действует; пока она действует, оставьте поле пустым. Укажите день, месяц или год — насколько известно.',
  'pickers.days-outside.title': 'Не входят в дни совещания: {days}',
  'pickers.days-outside.text': 'К ним относятся: {what}. В документах эти дни не приводятся.',
  'pickers.days-outside.sessions':
    '{count, plural, one {# заседание} few {# заседания} many {# заседаний} other {# заседания}}',
  'pickers.days-outside.people':
    'присутствие по дням — {count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}',
  'pickers.days-outside.move': 'Перенести на {days}',
  'pickers.days-outside.moved': 'Заседания и присутствие по дням перенесены на дни совещания',
  'pickers.period.none': 'даты не указаны',
  'pickers.period.since': 'с {from}',
  'pickers.period.to': 'до {until}',
  'pickers.period.both': '{from} – {until}',
} as const satisfies Record<keyof typeof en, string>;
