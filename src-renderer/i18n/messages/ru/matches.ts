import type { matches as en } from '../en/matches';

export const matches = {
  'exchange.likely.very-likely': 'весьма вероятно, {percent} %',
  'exchange.likely.likely': 'вероятно, {percent} %',
  'exchange.likely.possible': 'возможно, {percent} %',
  'exchange.likely.doubtful': 'маловероятно, {percent} %',
  'exchange.match.differs': 'расходятся: {what}',
  'exchange.match.reason.process': 'процесс',
  'exchange.match.reason.title': 'название',
  'exchange.people.in-register': 'в реестре',
  'exchange.people.reason.party': 'участник',
  'exchange.people.reason.function': 'должность',
  'exchange.people.one-of': 'Одно лицо: {name}, {party}',
  'exchange.people.different': 'Разные лица',
  'exchange.people.label': 'Кто это?',
  'exchange.people.question': 'Одно ли это лицо: {names}?',
  'exchange.people.asked': 'Сначала укажите, кто это: иначе двое окажутся одним лицом или одно лицо — двумя.',
  'exchange.foreign.label': 'Другой процесс?',
  'exchange.foreign.question': 'Это совещание вашего процесса ({own})?',
  'exchange.foreign.question-unnamed': 'Это совещание вашего процесса?',
  'exchange.foreign.why': 'По тексту это мероприятие другого процесса или организации: {process}.',
  'exchange.foreign.asked': 'Сначала укажите, чьё это совещание: иначе оно окажется среди ваших.',
  'exchange.foreign.ours': 'Да, нашего',
  'exchange.foreign.event': 'Сохранить как мероприятие, связанное с нашим совещанием',
  'exchange.foreign.event-of': 'Связанное мероприятие совещания',
  'exchange.foreign.event-choose': 'Связать с совещанием…',
  'exchange.foreign.out': 'Не вносить',
  'exchange.foreign.left': 'Не вносится: из этого в реестр ничего не попадёт.',
  'exchange.foreign.kept': 'Сохранятся только название, дата и город — при выбранном совещании.',
  'exchange.asked.foreign':
    '{count, plural, one {Совещание другого процесса ({process}): относится ли оно к вашему ({own})?} few {# совещания другого процесса ({process}): относятся ли они к вашему ({own})?} many {# совещаний другого процесса ({process}): относятся ли они к вашему ({own})?} other {# совещания другого процесса ({process}): относятся ли они к вашему ({own})?}}',
  'exchange.asked.foreign.ours':
    '{count, plural, one {Да, нашего} few {Все # — нашего} many {Все # — нашего} other {Все # — нашего}}',
  'exchange.asked.foreign.out':
    '{count, plural, one {Не вносить} few {Не вносить все #} many {Не вносить все #} other {Не вносить все #}}',
  'exchange.batch.needs.foreign': 'возможно, совещание другого процесса',
} as const satisfies Record<keyof typeof en, string>;
