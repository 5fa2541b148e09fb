import type { FollowUpFrame } from './follow-up-frame';

const numbers = new Intl.NumberFormat('ru');
const rules = new Intl.PluralRules('ru');
const count =
  (one: string, few: string, many: string) =>
  (value: number): string => {
    const rule = rules.select(value);
    return `${numbers.format(value)} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
  };

export const followUpRussian: FollowUpFrame = {
  matrix: 'Ход выполнения рекомендаций по государствам',
  report: (name) => `Отчёт о выполнении рекомендаций: ${name}`,
  themes: 'Отчёт о выполнении рекомендаций по темам',
  theme: (name) => `Отчёт о выполнении рекомендаций: ${name}`,
  noTheme: 'Без темы',
  ofMeeting: (reference) => `Рекомендации ${reference}`,
  changes: (since) => `Ход выполнения: изменения после ${since}`,
  period: (from, to) => `С ${from} по ${to}`,
  register: 'Реестр рекомендаций',
  asOf: (date) => `По состоянию на ${date}`,
  short: {
    'not-reported': 'НС',
    'not-started': 'НН',
    'under-way': 'ВЯ',
    'partly-implemented': 'ВЧ',
    implemented: 'В',
    continuing: 'ВП',
    superseded: 'З',
    'not-applicable': 'НП',
  },
  legend: 'Пустая ячейка: рекомендация государству не адресована. Восклицательный знак: просрочено.',
  states: (from, to, of) => `Столбцы ${from}–${to} из ${of}`,
  overdueMark: '!',
  overdue: 'просрочено',
  silent: 'нет вестей',
  due: (date) => `срок — ${date}`,
  reported: (value, of) => `Сообщено о ходе выполнения: ${value} из ${of}.`,
  reportedRow: 'Сообщено по рекомендациям',
  nothing: 'Отслеживать нечего.',
  nothingChanged: 'За это время ничего не изменилось.',
  notAddressed: 'не адресовано',
  nobodyAddressed: 'пока никому',
  by: (body) => `сообщило: ${body}`,
  note: (words) => `Примечание: ${words}`,
  relation: { made: 'Даны', reaffirmed: 'Подтверждены', amended: 'Изменены' },
  firstMade: (reference) => `впервые — ${reference}`,
  also: (references) => `также — ${references}`,
  reaffirmedIn: (references) => `подтверждено — ${references}`,
  closedOn: (date) => `отслеживание завершено: ${date}`,
  superseded: 'заменено другой рекомендацией',
  lastHeard: (date) => `последние вести — ${date}`,
  neverHeard: 'сведений не было',
  change: {
    made: 'Новые рекомендации',
    reaffirmed: 'Подтверждённые рекомендации',
    moved: 'Статус изменился',
    reported: 'Сообщено впервые',
    again: 'Сообщено, статус прежний',
    silent: 'Вести прекратились',
    overdue: 'Срок истёк',
    ended: 'Отслеживание завершено',
  },
  changeCount: {
    made: count('новая рекомендация', 'новые рекомендации', 'новых рекомендаций'),
    reaffirmed: count('подтверждена', 'подтверждены', 'подтверждено'),
    moved: count('изменение статуса', 'изменения статуса', 'изменений статуса'),
    reported: count('первый отчёт', 'первых отчёта', 'первых отчётов'),
    again: count(
      'отчёт без изменения статуса',
      'отчёта без изменения статуса',
      'отчётов без изменения статуса',
    ),
    silent: count('случай прекращения вестей', 'случая прекращения вестей', 'случаев прекращения вестей'),
    overdue: count('просрочка', 'просрочки', 'просрочек'),
    ended: count('отслеживание завершено', 'отслеживания завершены', 'отслеживаний завершено'),
  },
  column: {
    reference: 'Ссылка',
    text: 'Рекомендация',
    status: 'Статус',
    owner: 'Ответственное ведомство',
    reports: 'Что сообщено',
    state: 'Государство',
    before: 'Было',
    now: 'Стало',
    inStates: 'В государствах',
    addressed: 'Кому адресовано',
    change: 'Изменение',
    theme: 'Тема',
    relation: 'На этом совещании',
  },
};
