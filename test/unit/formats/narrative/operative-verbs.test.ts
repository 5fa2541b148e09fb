import { describe, expect, it } from 'vitest';

import { operativeVerbsIn } from '@/domain/operative-formulas';
import type { StatementClass } from '@/domain/paragraph';
import { proposeStatements } from '@/formats/narrative/propose-statements';

/** The verbs of the field by class: past, present of several, present of one. */
const english: readonly (readonly [StatementClass, string, string, string, rest: string])[] = [
  ['decision', 'decided', 'decide', 'decides', 'to keep the atlas'],
  ['decision', 'adopted', 'adopt', 'adopts', 'the atlas'],
  ['decision', 'endorsed', 'endorse', 'endorses', 'the atlas'],
  ['decision', 'approved', 'approve', 'approves', 'the atlas'],
  ['decision', 'agreed', 'agree', 'agrees', 'to keep the atlas'],
  ['commitment', 'committed', 'commit', 'commits', 'to keep the atlas'],
  ['commitment', 'undertook', 'undertake', 'undertakes', 'to keep the atlas'],
  ['commitment', 'reaffirmed their', 'reaffirm their', 'reaffirms its', 'commitment to the atlas'],
  ['request', 'requested', 'request', 'requests', 'Member States to report'],
  ['request', 'called upon', 'call upon', 'calls upon', 'Member States to report'],
  ['request', 'urged', 'urge', 'urges', 'Member States to report'],
  ['request', 'invited', 'invite', 'invites', 'Member States to report'],
  ['request', 'encouraged', 'encourage', 'encourages', 'Member States to report'],
  ['request', 'recommended', 'recommend', 'recommends', 'Member States to report'],
  ['request', 'tasked', 'task', 'tasks', 'the Support Unit to report'],
  ['need', 'emphasized', 'emphasize', 'emphasizes', 'the value of the atlas'],
  ['need', 'emphasised', 'emphasise', 'emphasises', 'the value of the atlas'],
  ['need', 'stressed', 'stress', 'stresses', 'the value of the atlas'],
  ['need', 'underlined', 'underline', 'underlines', 'the value of the atlas'],
  ['need', 'highlighted', 'highlight', 'highlights', 'the value of the atlas'],
  ['need', 'agreed', 'agree', 'agrees', 'that an atlas is needed'],
  ['need', 'acknowledged', 'acknowledge', 'acknowledges', 'the need for an atlas'],
  ['position', 'recognized', 'recognize', 'recognizes', 'the value of the atlas'],
  ['position', 'acknowledged', 'acknowledge', 'acknowledges', 'the value of the atlas'],
  ['position', 'reaffirmed', 'reaffirm', 'reaffirms', 'the value of the atlas'],
  ['position', 'affirmed', 'affirm', 'affirms', 'the value of the atlas'],
  ['record', 'reviewed', 'review', 'reviews', 'the atlas'],
  ['record', 'discussed', 'discuss', 'discusses', 'the atlas'],
  ['record', 'considered', 'consider', 'considers', 'the atlas'],
  ['record', 'explored', 'explore', 'explores', 'the atlas'],
  ['record', 'noted', 'note', 'notes', 'the atlas'],
  ['record', 'took note', 'take note', 'takes note', 'of the atlas'],
  ['record', 'recalled', 'recall', 'recalls', 'the atlas'],
  ['courtesy', 'welcomed', 'welcome', 'welcomes', 'the atlas'],
  ['courtesy', 'appreciated', 'appreciate', 'appreciates', 'the atlas'],
  ['courtesy', 'thanked', 'thank', 'thanks', 'the hosts'],
  ['courtesy', 'commended', 'commend', 'commends', 'the hosts'],
];

/** Past of several and of one, man or woman; present of several and of one. */
const russian: readonly (readonly [
  StatementClass,
  readonly [string, string, string, string, string],
  string,
])[] = [
  ['decision', ['решили', 'решил', 'решила', 'решают', 'решает'], 'издать атлас'],
  ['decision', ['приняли', 'принял', 'приняла', 'принимают', 'принимает'], 'атлас'],
  ['decision', ['одобрили', 'одобрил', 'одобрила', 'одобряют', 'одобряет'], 'атлас'],
  [
    'decision',
    ['договорились', 'договорился', 'договорилась', 'договариваются', 'договаривается'],
    'издать атлас',
  ],
  ['commitment', ['обязались', 'обязался', 'обязалась', 'обязуются', 'обязуется'], 'издать атлас'],
  [
    'commitment',
    ['подтвердили', 'подтвердил', 'подтвердила', 'подтверждают', 'подтверждает'],
    'приверженность общему делу',
  ],
  ['request', ['просили', 'просил', 'просила', 'просят', 'просит'], 'государства-члены представить отчёт'],
  [
    'request',
    ['попросили', 'попросил', 'попросила', 'просят', 'просит'],
    'государства-члены представить отчёт',
  ],
  [
    'request',
    ['призвали', 'призвал', 'призвала', 'призывают', 'призывает'],
    'государства-члены представить отчёт',
  ],
  [
    'request',
    ['рекомендовали', 'рекомендовал', 'рекомендовала', 'рекомендуют', 'рекомендует'],
    'государствам-членам представить отчёт',
  ],
  [
    'request',
    ['поручили', 'поручил', 'поручила', 'поручают', 'поручает'],
    'Группе поддержки представить отчёт',
  ],
  ['need', ['подчеркнули', 'подчеркнул', 'подчеркнула', 'подчёркивают', 'подчёркивает'], 'ценность атласа'],
  ['need', ['отметили', 'отметил', 'отметила', 'отмечают', 'отмечает'], 'необходимость издать атлас'],
  ['position', ['признали', 'признал', 'признала', 'признают', 'признаёт'], 'ценность атласа'],
  [
    'position',
    ['подтвердили', 'подтвердил', 'подтвердила', 'подтверждают', 'подтверждает'],
    'ценность атласа',
  ],
  ['record', ['рассмотрели', 'рассмотрел', 'рассмотрела', 'рассматривают', 'рассматривает'], 'атлас'],
  ['record', ['обсудили', 'обсудил', 'обсудила', 'обсуждают', 'обсуждает'], 'атлас'],
  ['record', ['отметили', 'отметил', 'отметила', 'отмечают', 'отмечает'], 'выход атласа'],
  [
    'record',
    [
      'приняли к сведению',
      'принял к сведению',
      'приняла к сведению',
      'принимают к сведению',
      'принимает к сведению',
    ],
    'выход атласа',
  ],
  [
    'courtesy',
    ['приветствовали', 'приветствовал', 'приветствовала', 'приветствуют', 'приветствует'],
    'выход атласа',
  ],
  [
    'courtesy',
    [
      'выразили признательность',
      'выразил признательность',
      'выразила признательность',
      'выражают признательность',
      'выражает признательность',
    ],
    'хозяевам',
  ],
];

/** "We", with and without the pronoun: the verb as the table of the field has it, then as "we" say it. */
const ofUs: readonly (readonly [StatementClass, past: string, we: string, rest: string])[] = [
  ['decision', 'решили', 'решаем', 'издать атлас'],
  ['decision', 'приняли', 'принимаем', 'атлас'],
  ['decision', 'одобрили', 'одобряем', 'атлас'],
  ['decision', 'утвердили', 'утверждаем', 'атлас'],
  ['decision', 'договорились', 'договариваемся', 'издать атлас'],
  ['commitment', 'обязались', 'обязуемся', 'издать атлас'],
  ['commitment', 'взяли на себя обязательство', 'берём на себя обязательство', 'издать атлас'],
  ['commitment', 'подтвердили приверженность', 'подтверждаем приверженность', 'общему делу'],
  ['request', 'просили', 'просим', 'государства-члены представить отчёт'],
  ['request', 'призвали', 'призываем', 'государства-члены представить отчёт'],
  ['request', 'настоятельно призвали', 'настоятельно призываем', 'государства-члены представить отчёт'],
  ['request', 'предложили', 'предлагаем', 'государствам-членам представить отчёт'],
  ['request', 'рекомендовали', 'рекомендуем', 'государствам-членам представить отчёт'],
  ['request', 'поручили', 'поручаем', 'Группе поддержки представить отчёт'],
  ['need', 'подчеркнули', 'подчёркиваем', 'ценность атласа'],
  ['need', 'особо отметили', 'особо отмечаем', 'ценность атласа'],
  ['need', 'обратили внимание на', 'обращаем внимание на', 'ценность атласа'],
  ['need', 'отметили необходимость', 'отмечаем необходимость', 'издать атлас'],
  ['position', 'признали', 'признаём', 'ценность атласа'],
  ['position', 'подтвердили', 'подтверждаем', 'ценность атласа'],
  ['record', 'рассмотрели', 'рассматриваем', 'атлас'],
  ['record', 'обсудили', 'обсуждаем', 'атлас'],
  ['record', 'изучили', 'изучаем', 'атлас'],
  ['record', 'отметили', 'отмечаем', 'выход атласа'],
  ['record', 'приняли к сведению', 'принимаем к сведению', 'выход атласа'],
  ['record', 'напомнили', 'напоминаем', 'о выходе атласа'],
  ['courtesy', 'приветствовали', 'приветствуем', 'выход атласа'],
  ['courtesy', 'высоко оценили', 'высоко оцениваем', 'выход атласа'],
  ['courtesy', 'выразили признательность', 'выражаем признательность', 'хозяевам'],
  ['courtesy', 'дали высокую оценку', 'даём высокую оценку', 'атласу'],
];

describe('the verbs of the field are recognised in every form that a text has', () => {
  it.each(english)('%s: %s, %s, %s', (kind, past, ofSeveral, ofOne, rest) => {
    const told = [
      `Participants ${past}`,
      `Participants ${ofSeveral}`,
      `The Chair ${past}`,
      `The Chair ${ofOne}`,
    ];
    expect(told.map((words) => proposeStatements(`${words} ${rest}.`).map((one) => one.class))).toEqual(
      told.map(() => [kind]),
    );
  });

  it.each(russian)('%s: %j', (kind, [several, man, woman, present, ofOne], rest) => {
    const told = [
      `Участники ${several}`,
      `Председатель ${man}`,
      `Делегация Грузии ${woman}`,
      `Государства-участники ${present}`,
      `Совещание ${ofOne}`,
    ];
    expect(told.map((words) => proposeStatements(`${words} ${rest}.`).map((one) => one.class))).toEqual(
      told.map(() => [kind]),
    );
  });

  it.each(ofUs)('%s: %s, мы %s', (kind, past, we, rest) => {
    const upper = we.charAt(0).toUpperCase() + we.slice(1);
    const told = [`Участники ${past}`, `Мы ${we}`, `Мы, министры, ${we}`, upper, `Также ${we}`];
    const classes = told.map((words) => proposeStatements(`${words} ${rest}.`).map((one) => one.class));
    expect(classes).toEqual(told.map(() => [kind]));
  });

  it('has every Russian formula of the field, as “we” say it too', () => {
    const known = new Set(ofUs.map(([, past]) => past));
    expect(operativeVerbsIn('ru').filter(({ verb }) => !known.has(verb))).toEqual([]);
  });

  it.each([
    ['request', 'Рекомендуется государствам представить отчёт.'],
    ['request', 'Государствам предлагается представить отчёт.'],
    ['request', 'Группе поддержки поручается представить отчёт.'],
    ['decision', 'Постановляется издать атлас.'],
    ['need', 'Подчёркивается ценность атласа.'],
    ['record', 'Принимается к сведению выход атласа.'],
    ['courtesy', 'Приветствуется выход атласа.'],
    ['request', 'It is recommended that States report.'],
    ['decision', 'It has been decided to print the atlas.'],
    ['record', 'It is recalled that the atlas was printed.'],
  ] as const)('%s, of nobody by name: %s', (kind, text) => {
    expect(proposeStatements(text).map((one) => one.class)).toEqual([kind]);
  });

  it('are read one after another where “we” are left out', () => {
    expect(
      proposeStatements('Предлагаем издать атлас и просим МОМ помочь.').map(({ verb, text }) => [verb, text]),
    ).toEqual([
      ['Предлагаем', 'Предлагаем издать атлас'],
      ['просим', 'просим МОМ помочь.'],
    ]);
  });
});
