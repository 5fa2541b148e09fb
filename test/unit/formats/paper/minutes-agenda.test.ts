import { expect, test } from 'vitest';

import { gatherDossier } from '@/domain/gather-dossier';
import { minutesPaper } from '@/formats/paper/minutes';
import { paperToText } from '@/formats/paper/write-text';

import { aMeeting, anAgendaItem, aProcess, aSession } from '../../../helpers/builders';
import { aDossier } from './a-dossier';

const meetingId = 'meeting';
const session = aSession({
  id: 's',
  meetingId,
  number: 'II',
  title: { en: 'Next steps', ru: 'Дальнейшие шаги' },
  startsAt: '09:30',
  order: 'b',
});
const agendaItems = [
  anAgendaItem({ meetingId, sessionId: null, title: { en: 'Opening' }, order: 'a' }),
  anAgendaItem({ meetingId, sessionId: 's', title: { en: 'Work plan' }, minutes: 45, order: 'a' }),
  anAgendaItem({
    meetingId,
    sessionId: 's',
    title: { en: 'Coffee' },
    number: '',
    annotation: { en: 'In the foyer.' },
    order: 'b',
  }),
];

test('the agenda prints sessions over their points, with numbers and the hours that follow from lengths', () => {
  const paper = minutesPaper(aDossier({ sessions: [session], agendaItems }), { language: 'en' });
  const text = paperToText(paper);
  expect(text).toContain('1 | Opening |');
  expect(text).toContain('Session II. Next steps, 09:30');
  expect(text).toContain('2 | Work plan | 09:30–10:15');
  expect(text).toMatch(/Coffee \| 10:15[^\n]*\n    In the foyer\./u);
  expect(text.indexOf('Opening')).toBeLessThan(text.indexOf('Session II'));
});

test('sessions without points are the lines of the agenda, and a session in Russian is one', () => {
  const dossier = aDossier({ sessions: [session] });
  expect(paperToText(minutesPaper(dossier, { language: 'en' }))).toContain('II | Next steps | 09:30');
  const whole = minutesPaper(aDossier({ sessions: [session], agendaItems }), { language: 'ru' });
  expect(paperToText(whole)).toContain('Заседание II. Дальнейшие шаги');
});

test('a point that was carried over says from where, by the number that followed from the order there', () => {
  const earlier = aMeeting({ type: 'senior-officials-meeting', ordinal: 3, date: '2016-09-19' });
  const own = aMeeting({ processId: earlier.processId, type: 'senior-officials-meeting', ordinal: 4 });
  const [opening, plan] = ['Opening', 'Work plan'].map((en, at) =>
    anAgendaItem({ meetingId: earlier.id, title: { en }, order: `a${at}` }),
  );
  const carried = anAgendaItem({
    meetingId: own.id,
    title: { en: 'Work plan' },
    carriedFromId: plan?.id ?? null,
  });
  const dossier = gatherDossier(
    {
      processes: [aProcess({ id: earlier.processId })],
      meetings: [earlier, own],
      agendaItems: [opening, plan, carried].filter((item) => item !== undefined),
    },
    own.id,
  );
  if (!dossier) throw new Error('a dossier');
  const textIn = (language: 'en' | 'ru') => paperToText(minutesPaper(dossier, { language }));
  expect(textIn('en')).toContain('Carried over from SOM 3 (2016), item 2');
  expect(textIn('ru')).toContain('Перенесён: SOM 3 (2016), пункт 2');
});

test('a session that is called by its day alone says the day once, in the language of the paper', () => {
  const days = ['2031-05-14', '2031-05-15'].map((day, at) =>
    aSession({ meetingId, title: { en: `${14 + at} May 2031` }, number: null, day, order: `a${at}` }),
  );
  const named = aSession({
    meetingId,
    title: { en: 'Day 3: 16 May 2031' },
    day: '2031-05-16',
    startsAt: '09:30',
    order: 'b',
  });
  const points = [...days, named].map(({ id }) => anAgendaItem({ meetingId, sessionId: id }));
  const dossier = aDossier({ sessions: [...days, named], agendaItems: points });
  const textIn = (language: 'en' | 'ru') => paperToText(minutesPaper(dossier, { language }));
  expect(textIn('en').match(/May 2031/gu)).toHaveLength(3);
  expect(textIn('ru')).toContain('14 мая 2031 г.');
  expect(textIn('ru')).not.toContain('14 May 2031');
  expect(textIn('en')).toMatch(/Day 3: 16 May 2031, 09:30/u);
});

test('a point that was deferred or not reached says so, and one that was concluded says nothing more', () => {
  const points = (['concluded', 'deferred', 'not-reached', null] as const).map((state, at) =>
    anAgendaItem({ meetingId, title: { en: `Item ${at}`, ru: `Пункт ${at}` }, state, order: `a${at}` }),
  );
  const textIn = (language: 'en' | 'ru') =>
    paperToText(minutesPaper(aDossier({ agendaItems: points }), { language }));
  expect(textIn('en')).toMatch(/Item 1\s+Deferred/u);
  expect(textIn('en')).toMatch(/Item 2\s+Not reached/u);
  expect(textIn('ru')).toMatch(/Пункт 1\s+Отложен/u);
  expect(textIn('ru')).toMatch(/Пункт 2\s+Не рассмотрен/u);
  expect(textIn('en')).not.toContain('Concluded');
});

test('a session without a day is no second day: the only day is not printed at each session', () => {
  const meeting = aMeeting({ id: meetingId, date: '2019-05-14/2019-05-15' });
  const sessions = (days: readonly (string | null)[]) =>
    days.map((day, at) =>
      aSession({ id: `s${at}`, meetingId, number: `${at + 1}`, title: {}, day, order: `a${at}` }),
    );
  const printed = (days: readonly (string | null)[]) =>
    paperToText(minutesPaper(aDossier({ meeting, sessions: sessions(days) }), { language: 'en' }));
  expect(printed(['2019-05-14', '2019-05-15'])).toContain('| 14 May 2019');
  expect(printed(['2019-05-14', null])).not.toContain('| 14 May 2019');
});
