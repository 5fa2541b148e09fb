import { scriptOf } from '@/domain/person';
import type { Attendance } from '@/domain/attendance';
import { wordingId } from '@/domain/post-lines';
import type { PostPart } from '@/domain/post-wording';

import { partyId } from './sample-parties';
import type { SampleWriter } from './sample-writer';
import { delegationId, meetingId } from './write-meeting';

interface PersonSeed {
  readonly names: readonly (readonly [given: string, family: string])[];
  readonly honorific: string | null;
  readonly party: string;
  readonly meeting: string;
  readonly function: string;
  readonly institution: string | null;
  readonly roles: Attendance['roles'];
  /** What they said, in the register's own words; `null` where only the presence is recorded. */
  readonly said: { readonly en: string; readonly ru: string } | null;
}

/** Persons whom the public record names as speakers, with the function printed at the time. */
const people: readonly PersonSeed[] = [
  {
    names: [
      ['Daulet', 'Argandykov'],
      ['Даулет', 'Аргандыков'],
    ],
    honorific: null,
    party: 'KAZ',
    meeting: 'ms-2014',
    function: 'Vice-Minister of Healthcare and Social Development',
    institution: null,
    roles: ['speaker'],
    said: {
      en: 'Welcomed the participants on behalf of the Government and expected movements from Afghanistan to concern the region for years to come.',
      ru: 'Приветствовал участников от имени Правительства и отметил, что миграция из Афганистана ещё не один год будет касаться всего региона.',
    },
  },
  {
    names: [
      ['Birzhan', 'Nurymbetov'],
      ['Биржан', 'Нурымбетов'],
    ],
    honorific: 'H.E.',
    party: 'KAZ',
    meeting: 'som-2',
    function: 'Chairman of the Almaty Process',
    institution: null,
    roles: ['chair', 'head-of-delegation'],
    said: {
      en: 'Asked that the process be used to find openings in migration policy that help migrants, refugees and the societies that receive them.',
      ru: 'Предложил использовать площадку процесса для поиска таких решений в миграционной политике, которые помогут мигрантам, беженцам и принимающим обществам.',
    },
  },
  {
    names: [
      ['Bernard', 'Doyle'],
      ['Бернард', 'Дойл'],
    ],
    honorific: null,
    party: 'UNHCR',
    meeting: 'som-2',
    function: 'Regional Representative',
    institution: null,
    roles: ['speaker'],
    said: {
      en: 'Pointed out that the number of refugees in the region is small compared with its means, which gives it the chance to lead by example.',
      ru: 'Отметил, что число беженцев в регионе невелико по сравнению с его возможностями, и это позволяет региону показать пример другим.',
    },
  },
  {
    names: [
      ['Saidasror', 'Saidov'],
      ['Саидасрор', 'Саидов'],
    ],
    honorific: null,
    party: 'TJK',
    meeting: 'teg-2',
    function: 'Head of the Department for Migration of Population',
    institution: 'Ministry of Labour, Migration and Employment of Population',
    roles: ['speaker'],
    said: {
      en: 'Called migration a field that changes quickly and the process the right place to discuss how to respond.',
      ru: 'Назвал миграцию быстро меняющейся сферой, а процесс — подходящей площадкой для обсуждения ответных мер.',
    },
  },
  {
    names: [
      ['Vito', 'Trani'],
      ['Вито', 'Трани'],
    ],
    honorific: null,
    party: 'UNHCR',
    meeting: 'teg-2',
    function: 'Representative in Tajikistan',
    institution: null,
    roles: ['speaker'],
    said: {
      en: 'Recalled that control of borders and protection of those in need have to go together, and that both rest on the resolve of States.',
      ru: 'Напомнил, что контроль на границах и защита нуждающихся должны идти рука об руку и что и то и другое зависит от решимости государств.',
    },
  },
  {
    names: [
      ['Victoria', 'Kasabyan'],
      ['Виктория', 'Касабян'],
    ],
    honorific: null,
    party: 'IOM',
    meeting: 'teg-2',
    function: 'Head of the IOM office in Almaty',
    institution: null,
    roles: ['speaker'],
    said: {
      en: 'Spoke of a young platform whose members plan their work for years ahead, and promised the support of IOM.',
      ru: 'Говорила о молодой площадке, участники которой планируют работу на годы вперёд, и заверила в поддержке МОМ.',
    },
  },
  {
    names: [
      ['Cristina', 'Tranca'],
      ['Кристина', 'Транка'],
    ],
    honorific: null,
    party: 'IOM',
    meeting: 'teg-2',
    function: 'Chief of Mission in Tajikistan',
    institution: null,
    roles: ['speaker'],
    said: {
      en: 'Presented the data portal and the governance indicators of IOM and announced a study of youth migration from Central Asia.',
      ru: 'Представила портал данных и показатели управления миграцией МОМ и сообщила об исследовании молодёжной миграции из Центральной Азии.',
    },
  },
];

/** What the register prints of them in Russian: its own words for what the public record says in English. */
const postsInRussian: readonly (readonly [kind: PostPart, en: string, ru: string])[] = [
  [
    'function',
    'Vice-Minister of Healthcare and Social Development',
    'вице-министр здравоохранения и социального развития',
  ],
  ['function', 'Chairman of the Almaty Process', 'председатель Алматинского процесса'],
  ['function', 'Regional Representative', 'региональный представитель'],
  [
    'function',
    'Head of the Department for Migration of Population',
    'начальник управления миграции населения',
  ],
  ['function', 'Representative in Tajikistan', 'представитель в Таджикистане'],
  ['function', 'Head of the IOM office in Almaty', 'глава офиса МОМ в Алматы'],
  ['function', 'Chief of Mission in Tajikistan', 'глава миссии в Таджикистане'],
  [
    'institution',
    'Ministry of Labour, Migration and Employment of Population',
    'Министерство труда, миграции и занятости населения',
  ],
  [
    'institution',
    'Secretariat of the Prague Process and of the Budapest Process',
    'Секретариат Пражского и Будапештского процессов',
  ],
];

export function writePeople(sample: SampleWriter): void {
  for (const person of people) writePerson(sample, person);
  for (const [kind, en, ru] of postsInRussian) {
    sample.add('postWordings', { id: wordingId(kind, en), kind, words: { en, ru } });
  }
}

function writePerson(sample: SampleWriter, person: PersonSeed): void {
  const [first] = person.names;
  const key = `person/${first?.join(' ') ?? ''}`;
  const personId = sample.id(key);
  sample.add('persons', { id: personId, honorific: person.honorific, mergedIntoId: null, note: null });
  person.names.forEach(([given, family], index) => {
    sample.add('personNames', {
      id: sample.id(`${key}/${family}`),
      personId,
      script: scriptOf(family),
      given,
      family,
      nameOrder: 'given-first',
      preferred: index === 0,
      order: sample.order(key),
    });
  });
  sample.add('attendances', {
    id: sample.id(`${key}/${person.meeting}`),
    meetingId: meetingId(sample, person.meeting),
    delegationId: delegationId(sample, person.meeting, person.party),
    personId,
    state: 'present',
    roles: [...person.roles],
    printedName: first?.join(' ') ?? null,
    namesThen: [],
    honorific: person.honorific,
    function: person.function,
    unit: null,
    institution: person.institution,
    onBehalfOf: null,
    capacity: null,
    days: [],
    publish: 'not-asked',
    order: sample.order(`attendances/${person.meeting}`),
  });
  if (!person.said) return;
  sample.add('interventions', {
    id: sample.id(`${key}/said`),
    meetingId: meetingId(sample, person.meeting),
    sessionId: null,
    agendaItemId: null,
    language: null,
    personId,
    partyId: partyId(person.party),
    printedSpeaker: first?.join(' ') ?? null,
    kind: 'statement',
    verbatim: false,
    text: person.said,
    order: sample.order(`interventions/${person.meeting}`),
  });
}
