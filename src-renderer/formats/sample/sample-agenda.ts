import type { InBoth } from './meeting-seed';
import type { SampleWriter } from './sample-writer';
import { meetingId } from './write-meeting';

interface PointSeed {
  readonly title: InBoth;
  readonly annotation?: InBoth;
  /** How long it is to take. */
  readonly minutes: number;
  /** Of a break. */
  readonly isBreak?: true;
}

interface SessionSeed {
  readonly number: string;
  readonly title: InBoth;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly points: readonly PointSeed[];
}

const meeting = 'som-2';
const day = '2015-09-22';

/** What stands between the sessions, and after which of them. */
const lunch = { after: 'II', startsAt: '12:30', minutes: 90, title: ['Lunch', 'Обед'] } as const;

/**
 * An agenda as such a meeting might have had, in the register's own words: the public record does not tell its points and
 * hours. Its annotations read alike before the meeting and in the minutes. That it is illustrative is said in the note of the meeting.
 */
const sessions: readonly SessionSeed[] = [
  {
    number: 'I',
    title: ['Opening', 'Открытие'],
    startsAt: '09:30',
    endsAt: '10:00',
    points: [
      {
        title: ['Opening of the meeting', 'Открытие совещания'],
        annotation: [
          'Opening by the Chair, then statements of the organisations of the Support Unit.',
          'Открытие Председателем, затем выступления организаций Группы поддержки.',
        ],
        minutes: 20,
      },
      {
        title: ['Adoption of the agenda', 'Утверждение повестки дня'],
        annotation: [
          'The draft agenda is submitted for adoption. Delegations may propose other business.',
          'На утверждение представляется проект повестки дня. Делегации могут предложить дополнительные вопросы.',
        ],
        minutes: 10,
      },
    ],
  },
  {
    number: 'II',
    title: ['Labour migration', 'Трудовая миграция'],
    startsAt: '10:00',
    endsAt: '12:30',
    points: [
      {
        title: ['Admission and recruitment of foreign workers', 'Допуск и наём иностранных работников'],
        annotation: [
          'Delegations are invited to describe their rules on admission, their supervision of recruitment and their agreements with other States, in five minutes each.',
          'Делегациям предлагается рассказать о порядке допуска, надзоре за наймом и соглашениях с другими государствами (до пяти минут каждой).',
        ],
        minutes: 60,
      },
      { title: ['Coffee break', 'Перерыв на кофе'], minutes: 20, isBreak: true },
      {
        title: ['Remittances, and workers under a re-entry ban', 'Денежные переводы и запреты на въезд'],
        annotation: [
          'Discussion of proposals that officials of countries of origin and of destination can take up together.',
          'Обсуждение предложений для совместной работы стран происхождения и назначения.',
        ],
        minutes: 70,
      },
    ],
  },
  {
    number: 'III',
    title: ['Refugees and mixed movements', 'Беженцы и смешанные потоки'],
    startsAt: '14:00',
    endsAt: '16:00',
    points: [
      {
        title: ['Self-reliance of refugees', 'Самообеспечение беженцев'],
        annotation: [
          'Introduction by the Support Unit, questions and an exchange of practice.',
          'Вступительное сообщение Группы поддержки, вопросы и обмен опытом.',
        ],
        minutes: 60,
      },
      {
        title: ['Readiness for emergencies', 'Готовность к чрезвычайным ситуациям'],
        annotation: [
          'States that have a plan for sudden arrivals are invited to present it.',
          'Государствам, у которых есть план на случай внезапного прибытия людей, предлагается его представить.',
        ],
        minutes: 60,
      },
    ],
  },
  {
    number: 'IV',
    title: ['Conclusions', 'Завершение работы'],
    startsAt: '16:00',
    endsAt: '17:00',
    points: [
      {
        title: ['Next steps of the process', 'Дальнейшие шаги процесса'],
        annotation: [
          'Proposals of the Chair for the work until the next meeting.',
          'Предложения Председателя о работе до следующего совещания.',
        ],
        minutes: 40,
      },
      { title: ['Closing remarks of the Chair', 'Заключительное слово Председателя'], minutes: 20 },
    ],
  },
];

export function writeAgenda(sample: SampleWriter): void {
  const id = meetingId(sample, meeting);
  const point = ({ title, annotation, minutes, isBreak }: PointSeed) => ({
    id: sample.id(`agenda-item/${meeting}/${title[0]}`),
    meetingId: id,
    number: isBreak ? '' : null,
    title: inBoth(title),
    minutes,
    annotation: annotation ? inBoth(annotation) : {},
    carriedFromId: null,
    state: null,
  });
  for (const { number, title, startsAt, endsAt, points } of sessions) {
    const session = sample.add('sessions', {
      id: sample.id(`session/${meeting}/${number}`),
      meetingId: id,
      number,
      title: inBoth(title),
      day,
      startsAt,
      endsAt,
      order: sample.order(`agenda/${meeting}`),
    });
    for (const one of points)
      sample.add('agendaItems', {
        ...point(one),
        sessionId: session.id,
        startsAt: null,
        order: sample.order(`agenda/${meeting}/${number}`),
      });
    if (number === lunch.after)
      sample.add('agendaItems', {
        ...point({ ...lunch, isBreak: true }),
        sessionId: null,
        startsAt: lunch.startsAt,
        order: sample.order(`agenda/${meeting}`),
      });
  }
}

function inBoth([en, ru]: InBoth) {
  return { en, ru };
}
