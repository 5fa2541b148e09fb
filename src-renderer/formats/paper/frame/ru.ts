import { languageMark } from '@/domain/language-mark';
import type { Meeting, OrganiserRole } from '@/domain/meeting';

import type { ApproximateCount, CountedGroup, Frame } from './frame';

/** The ending of the ordinal follows the gender: 2-е совещание, 3-я конференция. */
const meetingNames: Readonly<Record<Meeting['type'], readonly [ending: 'е' | 'я', name: string]>> = {
  'ministerial-conference': ['я', 'министерская конференция'],
  'regional-conference': ['я', 'региональная конференция'],
  'senior-officials-meeting': ['е', 'совещание старших должностных лиц'],
  'technical-experts-group': ['е', 'заседание Группы технических экспертов'],
  'member-states-meeting': ['е', 'совещание государств-членов'],
  'national-coordinators-meeting': ['е', 'совещание национальных координаторов'],
  'thematic-meeting': ['е', 'тематическое совещание'],
  other: ['е', 'совещание'],
};

/** Nouns in the nominative: names of parties are printed after them as they are, and cannot be declined. */
const organisers: Readonly<Record<OrganiserRole['role'], readonly [one: string, many: string]>> = {
  hosted: ['Принимающая сторона', 'Принимающие стороны'],
  organised: ['Организатор', 'Организаторы'],
  cooperation: ['Партнёр', 'Партнёры'],
  supported: ['Поддержка', 'Поддержка'],
  funded: ['Финансирование', 'Финансирование'],
  project: ['Проект', 'Проекты'],
};

type Forms = readonly [one: string, few: string, many: string];

const groups: Readonly<Record<CountedGroup, Forms>> = {
  members: ['государство-член', 'государства-члена', 'государств-членов'],
  observers: ['государство-наблюдатель', 'государства-наблюдателя', 'государств-наблюдателей'],
  invited: ['приглашённое государство', 'приглашённых государства', 'приглашённых государств'],
  states: ['государство', 'государства', 'государств'],
  'other-states': ['другое государство', 'других государства', 'других государств'],
  organisations: ['организация', 'организации', 'организаций'],
};

const participantForms: Forms = ['участник', 'участника', 'участников'];
/** After «около», «более», «менее», «не более»: the genitive. */
const participantsOfForms: Forms = ['участника', 'участников', 'участников'];

const qualifiers: Readonly<Record<ApproximateCount['qualifier'], string>> = {
  exactly: '',
  about: 'около ',
  'at-least': 'не менее ',
  'more-than': 'более ',
  'at-most': 'не более ',
  'less-than': 'менее ',
};

const plurals = new Intl.PluralRules('ru');
const numbers = new Intl.NumberFormat('ru');

function count(value: number, [one, few, many]: Forms): string {
  const rule = plurals.select(value);
  return `${numbers.format(value)} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);

export const ru: Frame = {
  kind: {
    held: 'Протокол',
    planned: 'Планируемое мероприятие',
    postponed: 'Перенесённое мероприятие',
    cancelled: 'Отменённое мероприятие',
  },
  meetingName: (type, ordinal) => {
    const [ending, name] = meetingNames[type];
    return ordinal === null ? capitalised(name) : `${ordinal}-${ending} ${name}`;
  },
  online: 'Онлайн',
  original: (language) => `Оригинал: ${language}`,
  inLanguage: (language) => languageMark(language, 'ru'),
  notTranslated: '[Перевода на русский язык нет]',
  term: {
    chair: 'Председатель',
    theme: 'Тема',
    level: 'Уровень',
    present: 'Присутствовали',
    expected: 'Ожидается участие',
    online: 'Участвовали онлайн',
    apologies: 'Отсутствовали по уважительной причине',
    absent: 'Не были представлены',
    venue: 'Место проведения',
    modality: 'Формат',
    supportUnit: 'Группа поддержки',
    adoptedBy: 'Приняли',
  },
  organiser: (role, value) => organisers[role][value === 1 ? 0 : 1],
  level: {
    ministerial: 'Министры',
    'senior-officials': 'Старшие должностные лица',
    technical: 'Технические эксперты',
    mixed: 'Представители разного уровня',
  },
  modality: { 'in-person': 'Очный', online: 'Онлайн', hybrid: 'Смешанный (очный и онлайн)' },
  counted: (group, value) => count(value, groups[group]),
  experts: 'эксперты',
  participants: (value) =>
    qualifiers[value.qualifier] +
    count(value.count, value.qualifier === 'exactly' ? participantForms : participantsOfForms),
  otherParticipants: (value) => `и ещё ${count(value, participantForms)}`,
  heading: {
    purposes: (value) => (value === 1 ? 'Цель' : 'Цели'),
    outcome: 'Итоги',
    statements: 'Выступления',
    documents: 'Документы',
    relatedEvents: 'Связанные мероприятия',
  },
  document: {
    adopted: 'Принято',
    issued: 'Издано',
    referenced: 'Упомянуто',
    presented: 'Представлено',
    circulated: 'Распространено',
  },
  intervention: {
    opening: 'вступительное слово',
    statement: null,
    presentation: 'презентация',
    quotation: null,
    closing: 'заключительное слово',
  },
  asReported: 'в изложении',
  tookFloor: 'Выступили',
  participant: 'Один из участников',
  fundedBy: (donor) => `донор: ${donor}`,
  onBehalfOf: (party) => `от имени: ${party}`,
  annex: (number, title) => (number === null ? `Приложение. ${title}` : `Приложение ${number}. ${title}`),
  participantsTitle: 'Список участников',
  expectedTitle: 'Ожидаемые участники',
  agendaTitle: 'Повестка дня',
  sessionLabel: (number) => `Заседание ${number}`,
  pointState: { deferred: 'Отложен', 'not-reached': 'Не рассмотрен' },
  carriedOver: (reference, number) => `Перенесён: ${reference}${number === '' ? '' : `, пункт ${number}`}`,
  agendaColumn: { number: '№', item: 'Пункт повестки дня', time: 'Время' },
  section: {
    chair: 'Председатель',
    'member-states': 'Государства-члены',
    'observer-states': 'Государства-наблюдатели',
    'invited-states': 'Приглашённые государства',
    states: 'Государства',
    'support-unit': 'Группа поддержки',
    secretariat: 'Секретариат',
    'un-entities': 'Структуры Организации Объединённых Наций',
    intergovernmental: 'Другие межправительственные организации и процессы',
    'civil-society': 'Гражданское общество',
    'other-participants': 'Другие участники',
    experts: 'Эксперты',
  },
  role: {
    chair: 'председатель совещания',
    'head-of-delegation': 'глава делегации',
    delegate: 'член делегации',
    'national-coordinator': 'национальный координатор',
    'senior-official': 'старшее должностное лицо',
    expert: 'эксперт',
    moderator: 'модератор',
    speaker: 'докладчик',
    interpreter: 'переводчик',
    secretariat: 'секретариат',
  },
  paper: {
    participants: 'Список участников',
    provisional: 'Предварительный список участников',
    signIn: 'Лист регистрации',
    plates: 'Настольные таблички',
    badges: 'Бейджи',
    contacts: 'Контактные данные делегаций',
  },
  list: {
    withoutDelegation: 'Вне состава делегаций',
    membersAndObservers: 'Государства-члены и государства-наблюдатели',
    section: 'Раздел',
    delegation: 'Делегация',
    honorific: 'Обращение',
    name: 'Имя и фамилия',
    function: 'Должность',
    unit: 'Подразделение',
    institution: 'Ведомство',
    otherNames: 'Имя в другой письменности',
    contacts: 'Контакты',
    title: 'Должность и ведомство',
    day: 'День',
    signature: 'Подпись',
    role: 'Роль',
    email: 'Эл. почта',
    phone: 'Телефон',
    address: 'Адрес',
    walkIns: 'Другие участники',
    focalPoint: 'контактное лицо',
    noContact: 'Контакты не указаны',
  },
  notForPublication: 'Не для публикации',
  contactsNote:
    'Только для организаторов совещания. Не подлежит копированию, публикации и передаче третьим лицам.',
  contactsRule:
    'По каждой делегации: глава, национальный координатор и контактное лицо, а если с ними нет связи — также первый из делегации, с кем она есть.',
  nobody: 'Пока не записан никто, кого можно было бы указать в этом документе.',
  nobodyThatDay: 'На этот день пока никто не записан.',
  signature: { chair: 'От имени Председателя', supportUnit: 'От имени Группы поддержки' },
  namesNote:
    'Названия государств приводятся в том виде, в каком они использовались на дату проведения совещания.',
};
