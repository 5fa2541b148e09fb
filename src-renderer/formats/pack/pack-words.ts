import type { Attendance } from '@/domain/attendance';

import type { PaperLanguage } from '../paper/paper';

/** What the pages and tables of a handover pack say by themselves. */
export interface PackWords {
  readonly title: string;
  readonly whole: string;
  readonly made: (day: string) => string;
  readonly open: string;
  readonly papers: string;
  readonly paperColumns: readonly [meeting: string, paper: string, status: string, file: string];
  readonly files: string;
  readonly fileColumns: readonly [file: string, size: string, hash: string];
  readonly hashHint: string;
  readonly counts: string;
  readonly count: Readonly<Record<'meetings' | 'finals' | 'drafts' | 'open' | 'contacts', string>>;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly noPdf: string;
  readonly noMinutes: (meeting: string) => string;
  /** Of a meeting whose approved minutes are left out as damaged. */
  readonly drafted: (meeting: string) => string;
  readonly damaged: (meeting: string, paper: string) => string;
  /** Of any version in the register that is not what was given out, or whose text is not kept. */
  readonly alteredVersion: (meeting: string, title: string, number: number) => string;
  readonly alteredFile: (name: string) => string;
  readonly sourceWithoutText: (name: string) => string;
  readonly sourceWithoutOriginal: (name: string) => string;
  /** Of an approved text that another took the place of; its own status may be empty. */
  readonly superseded: (status: string) => string;
  readonly undated: (count: number) => string;
  readonly noMeetings: string;
  readonly noOpen: string;
  readonly noContacts: string;
  readonly followUp: string;
  readonly contacts: string;
  readonly contactColumns: readonly string[];
  readonly consentTerm: string;
  readonly consent: Readonly<Record<Attendance['publish'], string>>;
  /** Over the index, where there are contacts. */
  readonly notForPublication: (refused: number, notAsked: number) => string;
  readonly duty: Readonly<Record<'national-coordinator' | 'focal-point', string>>;
}

export const packWords: Readonly<Record<PaperLanguage, PackWords>> = {
  en: {
    title: 'Handover pack',
    whole: 'The whole register',
    made: (day) => `Made on ${day}`,
    open: 'register.rapporteur is the register itself: open it in Rapporteur under Import.',
    papers: 'Papers of the meetings',
    paperColumns: ['Meeting', 'Paper', 'Status', 'File'],
    files: 'Files',
    fileColumns: ['File', 'Size, bytes', 'SHA-256'],
    hashHint: 'A file whose SHA-256 differs from the one here was altered after the pack was made.',
    counts: 'What the pack holds',
    count: {
      meetings: 'Meetings',
      finals: 'Approved texts',
      drafts: 'Drafts',
      open: 'Open recommendations',
      contacts: 'Contacts',
    },
    missing: 'What is missing',
    nothingMissing: 'Nothing: every meeting held has approved minutes.',
    noPdf:
      'The papers are pages for printing and no PDF: the program that made the pack cannot print by itself. Open each and print it as PDF.',
    noMinutes: (meeting) => `${meeting}: no minutes are approved; they are put in as a draft.`,
    drafted: (meeting) =>
      `${meeting}: in place of the approved minutes, which are left out, what the records say is put in as a draft.`,
    damaged: (meeting, paper) =>
      `${meeting}, ${paper}: the approved text is kept in the register no longer as it was approved, and is left out.`,
    alteredVersion: (meeting, title, number) =>
      `${meeting}, ${title}, version ${number}: register.rapporteur holds it no longer as it was given out. Verify under Versions says what differs.`,
    alteredFile: (name) =>
      `${name}: register.rapporteur holds this file no longer as it was when it was kept.`,
    sourceWithoutText: (name) =>
      `${name}: the text that was read from this source is not in register.rapporteur; what was recorded from it is.`,
    sourceWithoutOriginal: (name) =>
      `${name}: the original file of this source is not in register.rapporteur; what was recorded from it is.`,
    superseded: (status) => [status, 'a later approved text stands in its place'].filter(Boolean).join('; '),
    undated: (count) =>
      `Meetings without a date, of which it is not known under which Chairmanship they fell: ${count}.`,
    noMeetings: 'No meeting is recorded.',
    noOpen: 'No recommendation is open.',
    noContacts: 'No contact is recorded.',
    followUp: 'Open follow-up',
    contacts: 'Contacts',
    contactColumns: [
      'Name',
      'State or organisation',
      'Duty',
      'Function',
      'Unit',
      'Institution',
      'E-mail',
      'Telephone',
      'Address',
      'May be published',
    ],
    consentTerm: 'May be published',
    consent: { yes: 'yes', no: 'no: asked not to be published', 'not-asked': 'not asked' },
    notForPublication: (refused, notAsked) =>
      `The contacts are for whoever takes over the office and not for publication. Asked not to be published: ${refused}; not asked: ${notAsked}. The list of contacts says it of each.`,
    duty: { 'national-coordinator': 'National Coordinator', 'focal-point': 'Focal point' },
  },
  ru: {
    title: 'Пакет для передачи дел',
    whole: 'Весь реестр',
    made: (day) => `Составлен ${day}`,
    open: 'register.rapporteur — сам реестр: откройте его в программе Rapporteur в разделе «Импорт».',
    papers: 'Документы мероприятий',
    paperColumns: ['Мероприятие', 'Документ', 'Статус', 'Файл'],
    files: 'Файлы',
    fileColumns: ['Файл', 'Размер, байт', 'SHA-256'],
    hashHint: 'Если SHA-256 файла не совпадает с указанным здесь, файл изменён после составления пакета.',
    counts: 'Что в пакете',
    count: {
      meetings: 'Мероприятия',
      finals: 'Утверждённые тексты',
      drafts: 'Проекты',
      open: 'Открытые рекомендации',
      contacts: 'Контакты',
    },
    missing: 'Чего нет',
    nothingMissing: 'Всё на месте: у каждого состоявшегося мероприятия есть утверждённый протокол.',
    noPdf:
      'Документы вложены страницами для печати, а не в PDF: программа, составившая пакет, сама печатать не может. Откройте каждую страницу и напечатайте её в PDF.',
    noMinutes: (meeting) => `${meeting}: утверждённого протокола нет, он вложен как проект.`,
    drafted: (meeting) =>
      `${meeting}: вместо утверждённого протокола, который не вложен, записи реестра вложены как проект.`,
    damaged: (meeting, paper) =>
      `${meeting}, ${paper}: утверждённый текст хранится в реестре не в том виде, в каком был утверждён, и не вложен.`,
    alteredVersion: (meeting, title, number) =>
      `${meeting}, ${title}, редакция ${number}: в register.rapporteur хранится не в том виде, в каком была выпущена. Что изменено — покажет проверка в разделе «Редакции».`,
    alteredFile: (name) =>
      `${name}: файл хранится в register.rapporteur не в том виде, в каком был сохранён.`,
    sourceWithoutText: (name) =>
      `${name}: текста, прочитанного из этого источника, в register.rapporteur нет; записанные по нему сведения есть.`,
    sourceWithoutOriginal: (name) =>
      `${name}: исходного файла этого источника в register.rapporteur нет; записанные по нему сведения есть.`,
    superseded: (status) =>
      [status, 'вместо него действует утверждённый позднее текст'].filter(Boolean).join('; '),
    undated: (count) =>
      `Мероприятия без даты, о которых неизвестно, при чьём председательстве они прошли: ${count}.`,
    noMeetings: 'Мероприятия не записаны.',
    noOpen: 'Открытых рекомендаций нет.',
    noContacts: 'Контакты не записаны.',
    followUp: 'Невыполненные рекомендации',
    contacts: 'Контакты',
    contactColumns: [
      'Имя и фамилия',
      'Государство или организация',
      'Обязанность',
      'Должность',
      'Подразделение',
      'Учреждение',
      'Электронная почта',
      'Телефон',
      'Адрес',
      'Согласие на публикацию',
    ],
    consentTerm: 'Согласие на публикацию',
    consent: { yes: 'да', no: 'нет: просьба не публиковать', 'not-asked': 'вопрос не задавался' },
    notForPublication: (refused, notAsked) =>
      `Контакты предназначены для принимающей стороны и не подлежат публикации. Просили не публиковать сведения о них: ${refused}; вопрос не задавался: ${notAsked}. В списке контактов это указано для каждого.`,
    duty: { 'national-coordinator': 'Национальный координатор', 'focal-point': 'Контактное лицо' },
  },
};
