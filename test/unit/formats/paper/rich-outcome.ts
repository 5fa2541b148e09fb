import type { Paragraph, Statement } from '@/domain/paragraph';

import { aParagraph, aStatement } from './a-dossier';

/** Invented, in the manner of Chairs' remarks: two languages, two levels below the first, an Arabic and a Kazakh text. */
export const richParagraphs: readonly Paragraph[] = [
  aParagraph(1, {
    en: 'Senior officials and National Coordinators of eight States took part, together with the organisations of the Support Unit. The list of participants is annexed.',
    ru: 'В совещании приняли участие старшие должностные лица и национальные координаторы восьми государств, а также организации Группы поддержки. Список участников прилагается.',
  }),
  aParagraph(2, {
    en: 'The meeting examined what labour markets offer as a lasting answer, shared practice from other regions, and set out to agree on the next steps of the process.',
    ru: 'На совещании рассмотрены возможности рынков труда как долговременного решения, проведен обмен опытом других регионов и намечены дальнейшие шаги процесса.',
  }),
  aParagraph(3, {
    en: 'Participating States emphasized that national rules should let skilled workers enter more easily, with:',
    ru: 'Государства-участники подчеркнули, что национальные нормы должны облегчать въезд квалифицированных работников за счет:',
  }),
  aParagraph(
    4,
    { en: 'lower costs and shorter waiting times;', ru: 'снижения затрат и сокращения сроков ожидания;' },
    { level: 1 },
  ),
  aParagraph(
    5,
    { en: 'simpler procedures, in particular:', ru: 'упрощения процедур, в частности:' },
    { level: 1 },
  ),
  aParagraph(6, { en: 'one form in place of several;', ru: 'единой формы вместо нескольких;' }, { level: 2 }),
  aParagraph(7, { en: 'answers within thirty days.', ru: 'ответа в течение тридцати дней.' }, { level: 2 }),
  aParagraph(8, {
    en: 'Participating States recognized that recruitment needs supervision; they recognized that respect for workers’ rights raises what migration brings to both economies.',
    ru: 'Государства-участники признали, что наем требует надзора; они признали, что соблюдение прав работников увеличивает пользу миграции для обеих экономик.',
  }),
  aParagraph(9, {
    ar: 'أكد المشاركون أن حماية اللاجئين مسؤولية مشتركة، ودعوا المفوضية (UNHCR) إلى مواصلة دعمها حتى عام 2016.',
  }),
  aParagraph(10, {
    kk: 'Қатысушылар Қазақстан Республикасының Төрағалығына ризашылық білдірді және өңірдегі ынтымақтастықты жалғастыруға келісті.',
  }),
  aParagraph(11, {
    en: 'Participants highlighted the value of paths to regular residence and work for chosen groups, and of bilateral and multilateral agreements.',
    ru: 'Участники отметили значение путей к законному проживанию и труду для отдельных групп, а также двусторонних и многосторонних соглашений.',
  }),
  aParagraph(12, {
    en: 'Participants agreed to take forward, as far as possible, the review of national procedures for identification and return, with safeguards for refugees and the most vulnerable.',
    ru: 'Участники договорились продолжить, насколько это возможно, обзор национальных процедур установления личности и возвращения с гарантиями для беженцев и наиболее уязвимых лиц.',
  }),
  aParagraph(
    13,
    {
      en: 'Participants thanked Kazakhstan for its hospitality & the interpreters for <their> patience.',
      ru: 'Участники выразили признательность Казахстану за гостеприимство, а переводчикам – за терпение.',
    },
    { number: '12' },
  ),
];

const verbs: readonly (readonly [paragraph: string, language: string, verb: string])[] = [
  ['003', 'en', 'emphasized'],
  ['003', 'ru', 'подчеркнули'],
  ['008', 'en', 'recognized'],
  ['008', 'ru', 'признали'],
  ['009', 'ar', 'أكد'],
  ['009', 'ar', 'ودعوا'],
  ['010', 'kk', 'ризашылық білдірді'],
  ['011', 'en', 'highlighted'],
  ['011', 'ru', 'отметили'],
  ['012', 'en', 'agreed'],
  ['012', 'ru', 'договорились'],
  ['013', 'en', 'thanked'],
  ['013', 'ru', 'выразили признательность'],
];

export const richStatements: readonly Statement[] = [
  ...verbs.map(([paragraph, language, verb]) => aStatement(`paragraph-${paragraph}`, verb, { language })),
  aStatement('paragraph-008', 'recognized', {
    id: 'second-statement',
    text: 'they recognized that respect for workers’ rights',
  }),
  aStatement('paragraph-008', 'признали', {
    id: 'second-statement-ru',
    language: 'ru',
    text: 'они признали, что соблюдение прав работников',
  }),
];
