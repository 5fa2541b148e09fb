import { defaultFollowUp, type StatementClass } from '@/domain/paragraph';

import { translationsOf } from '../narrative/pair-words';
import type { SampleWriter } from './sample-writer';
import { meetingId } from './write-meeting';

interface StatementSeed {
  readonly actor: string;
  readonly verb: string;
  readonly class: StatementClass;
  readonly qualifier?: string;
  /** The statement's words in the paragraph. */
  readonly text: string;
}

interface ParagraphSeed {
  readonly en: string;
  readonly ru: string;
  readonly statements: readonly StatementSeed[];
}

const said = (
  actor: string,
  verb: string,
  kind: StatementClass,
  text: string,
  qualifier?: string,
): StatementSeed => ({ actor, verb, class: kind, text, ...(qualifier ? { qualifier } : {}) });

/** The register's own headings, by the number of the paragraph that they stand above. */
const headings: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  3: { en: 'Labour migration', ru: 'Трудовая миграция' },
  11: { en: 'Refugees and mixed movements', ru: 'Беженцы и смешанные потоки' },
};

/** The outcome of the 2nd Senior Officials Meeting, told in the register's own words. */
const paragraphs: readonly ParagraphSeed[] = [
  {
    en: 'National Coordinators and senior officials of nine member and observer States took part, with the organisations of the Support Unit, other organisations, independent experts and three invited States.',
    ru: 'В совещании приняли участие национальные координаторы и старшие должностные лица девяти государств-членов и государств-наблюдателей, организации Группы поддержки, другие организации, независимые эксперты и три приглашённых государства.',
    statements: [],
  },
  {
    en: 'The meeting set out to help States deal with labour migration by comparing practice, following trends and naming gaps, and to settle the next steps of the process.',
    ru: 'Цель совещания — помочь государствам в управлении трудовой миграцией путём сопоставления практики, изучения тенденций и выявления пробелов, а также согласовать дальнейшие шаги процесса.',
    statements: [],
  },
  {
    en: 'Participating States emphasized that national rules should make it easier for skilled workers to come, at lower cost and with simpler and shorter procedures.',
    ru: 'Государства-участники подчеркнули, что национальные нормы должны облегчать въезд квалифицированных работников, снижая расходы и упрощая и сокращая процедуры.',
    statements: [
      said(
        'Participating States',
        'emphasized',
        'need',
        'Participating States emphasized that national rules should make it easier for skilled workers to come, at lower cost and with simpler and shorter procedures.',
      ),
    ],
  },
  {
    en: 'Participating States recognized that recruitment has to be supervised and that employers should keep to the rules on foreign work. They recognized that both sides gain from labour migration where the rights of workers are respected.',
    ru: 'Государства-участники признали, что наём должен находиться под надзором, а работодатели должны соблюдать правила привлечения иностранных работников. Они признали, что трудовая миграция выгодна обеим сторонам там, где соблюдаются права работников.',
    statements: [
      said(
        'Participating States',
        'recognized',
        'position',
        'Participating States recognized that recruitment has to be supervised and that employers should keep to the rules on foreign work.',
      ),
      said(
        'They',
        'recognized',
        'position',
        'They recognized that both sides gain from labour migration where the rights of workers are respected.',
      ),
    ],
  },
  {
    en: 'Participants highlighted ways into regular residence and work for chosen groups, and agreements between two or more States that protect workers and curb irregular migration.',
    ru: 'Участники обратили особое внимание на возможности законного проживания и труда для отдельных групп и на двусторонние и многосторонние соглашения, защищающие работников и сдерживающие неурегулированную миграцию.',
    statements: [
      said(
        'Participants',
        'highlighted',
        'need',
        'Participants highlighted ways into regular residence and work for chosen groups, and agreements between two or more States that protect workers and curb irregular migration.',
      ),
    ],
  },
  {
    en: 'Participants reaffirmed their commitment to act together against trafficking, exploitation and smuggling. They reaffirmed that informing the public is part of prevention.',
    ru: 'Участники подтвердили приверженность совместным действиям против торговли людьми, эксплуатации и незаконного провоза мигрантов. Они подтвердили, что информирование населения является частью профилактики.',
    statements: [
      said(
        'Participants',
        'reaffirmed their commitment',
        'commitment',
        'Participants reaffirmed their commitment to act together against trafficking, exploitation and smuggling.',
      ),
      said(
        'They',
        'reaffirmed',
        'position',
        'They reaffirmed that informing the public is part of prevention.',
      ),
    ],
  },
  {
    en: 'Participants agreed to carry on, as far as possible, with the review of national law and procedures on identification, detention and return, with safeguards for refugees and the most vulnerable.',
    ru: 'Участники договорились продолжать, насколько это возможно, пересмотр национального законодательства и процедур установления личности, задержания и возвращения с гарантиями для беженцев и наиболее уязвимых лиц.',
    statements: [
      said(
        'Participants',
        'agreed to',
        'decision',
        'Participants agreed to carry on, as far as possible, with the review of national law and procedures on identification, detention and return, with safeguards for refugees and the most vulnerable.',
        'as far as possible',
      ),
    ],
  },
  {
    en: 'Participants acknowledged what remittances mean to economies that many people leave for work, and that States should cooperate more closely to turn them to education and health.',
    ru: 'Участники признали значение денежных переводов для экономик, из которых многие уезжают на заработки, и необходимость более тесного сотрудничества государств, чтобы направлять их на образование и здравоохранение.',
    statements: [
      said(
        'Participants',
        'acknowledged',
        'position',
        'Participants acknowledged what remittances mean to economies that many people leave for work, and that States should cooperate more closely to turn them to education and health.',
      ),
    ],
  },
  {
    en: 'Participants reviewed the position of migrant workers under a re-entry ban and ways to reduce their number by informing people early of the risks of irregular work.',
    ru: 'Участники рассмотрели положение трудовых мигрантов, в отношении которых действует запрет на въезд, и способы сокращения их числа путём заблаговременного информирования о рисках нелегальной работы.',
    statements: [
      said(
        'Participants',
        'reviewed',
        'record',
        'Participants reviewed the position of migrant workers under a re-entry ban and ways to reduce their number by informing people early of the risks of irregular work.',
      ),
    ],
  },
  {
    en: 'Participants agreed that countries of origin and destination need to do more together for the return of migrants and refugees to the labour market. They stressed that workers under a re-entry ban need this most urgently.',
    ru: 'Участники согласились, что странам происхождения и назначения необходимо больше сотрудничать для возвращения мигрантов и беженцев на рынок труда. Они подчеркнули, что наиболее остро в этом нуждаются работники, которым закрыт въезд.',
    statements: [
      said(
        'Participants',
        'agreed that',
        'need',
        'Participants agreed that countries of origin and destination need to do more together for the return of migrants and refugees to the labour market.',
      ),
      said(
        'They',
        'stressed',
        'need',
        'They stressed that workers under a re-entry ban need this most urgently.',
      ),
    ],
  },
  {
    en: 'Participants recognized self-reliance as a way to lasting solutions for refugees, and migration policy as one of the means to it.',
    ru: 'Участники признали самообеспечение путём к долговременным решениям для беженцев, а миграционную политику — одним из средств его достижения.',
    statements: [
      said(
        'Participants',
        'recognized',
        'position',
        'Participants recognized self-reliance as a way to lasting solutions for refugees, and migration policy as one of the means to it.',
      ),
    ],
  },
  {
    en: 'Participants agreed to improve, as much as possible, their readiness for mixed movements in emergencies. They welcomed the support of UNHCR and IOM.',
    ru: 'Участники договорились по мере возможности повышать готовность к смешанным потокам в чрезвычайных ситуациях. Они приветствовали поддержку УВКБ ООН и МОМ.',
    statements: [
      said(
        'Participants',
        'agreed to',
        'decision',
        'Participants agreed to improve, as much as possible, their readiness for mixed movements in emergencies.',
        'as much as possible',
      ),
      said('They', 'welcomed', 'courtesy', 'They welcomed the support of UNHCR and IOM.'),
    ],
  },
  {
    en: 'Participants reaffirmed the value of the Almaty Process as the regional forum for dialogue on mixed migration.',
    ru: 'Участники подтвердили ценность Алматинского процесса как региональной площадки для диалога по вопросам смешанной миграции.',
    statements: [
      said(
        'Participants',
        'reaffirmed',
        'position',
        'Participants reaffirmed the value of the Almaty Process as the regional forum for dialogue on mixed migration.',
      ),
    ],
  },
];

export function writeOutcome(sample: SampleWriter): void {
  const meeting = meetingId(sample, 'som-2');
  paragraphs.forEach(({ en, ru, statements }, index) => {
    const number = String(index + 1);
    const heading = headings[number];
    if (heading) {
      sample.add('paragraphs', {
        id: sample.id(`heading/som-2/${number}`),
        meetingId: meeting,
        order: sample.order('paragraphs/som-2'),
        kind: 'heading',
        level: 0,
        number: null,
        text: heading,
      });
    }
    const paragraphId = sample.id(`paragraph/som-2/${number}`);
    sample.add('paragraphs', {
      id: paragraphId,
      meetingId: meeting,
      order: sample.order('paragraphs/som-2'),
      kind: 'numbered',
      level: 0,
      number,
      text: { en, ru },
    });
    statements.forEach((statement, position) => {
      sample.add('statements', {
        id: sample.id(`statement/som-2/${number}/${position}`),
        meetingId: meeting,
        paragraphId,
        language: 'en',
        text: statement.text,
        translations: translationsOf(statement.text, { en, ru }, 'en'),
        actor: statement.actor,
        verb: statement.verb,
        class: statement.class,
        followUp: defaultFollowUp[statement.class],
        qualifier: statement.qualifier ?? null,
        addressees: [],
        order: sample.order(`statements/som-2/${number}`),
      });
    });
  });
}
