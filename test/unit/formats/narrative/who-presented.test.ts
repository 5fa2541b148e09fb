import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const en =
  'Minutes of the Fifth Plenary Meeting of the Delta Forum\nGdynia, Poland, 3 June 2021\n\nMalta took part. ';
const ru =
  'ПРОТОКОЛ\nпятого заседания Форума Дельта\nг. Гродно, 5 мая 2020 г.\n\nВ заседании приняли участие делегации Мальты и Польши. ';

function presented(head: string, words: string) {
  const { meetings, evidence } = readNarrative({ text: head + words, file: '', sha256: '' });
  return (meetings[0]?.interventions ?? []).flatMap(({ kind, party, speaker }, at) => {
    if (kind !== 'presentation') return [];
    const own = evidence.find(({ path }) => path === `/meetings/0/interventions/${at}`);
    return [[speaker ?? party, own?.certainty]];
  });
}
const stated = (...names: readonly string[]) => names.map((name) => [name, 'stated']);

describe('a presentation', () => {
  it.each([
    ['UNHCR presented its study.', ['UNHCR']],
    ['Norway and Japan presented their programmes.', ['NOR', 'JPN']],
    ['Japan, for its part, presented its programme.', ['JPN']],
    ['Japan has also presented its programme.', ['JPN']],
    ['UNHCR gave a short presentation on return.', ['UNHCR']],
    ['The report of IOM was jointly presented by Japan and Chad.', ['JPN', 'TCD']],
    ['The study of UNHCR, which was then presented by Chad, was welcomed.', ['TCD']],
    ['The study of UNHCR was presented in detail by Chad.', ['TCD']],
    ['The guide was presented by the delegation of Japan.', ['JPN']],
    ['The guide of IOM was presented by Ms. Ada Kila, Minister of Labour of Chad.', ['Ada Kila']],
    ['The guide was presented by Japan and welcomed by Ms. Ada Kila of Chad.', ['JPN']],
    ['Ms. Ada Kila, Head of Unit at IOM, presented the guide.', ['Ada Kila']],
    ['Ms. Ada Kila welcomed all, and UNHCR presented the guide.', ['UNHCR']],
    ['Not only Chad attended, and Japan presented its programme.', ['JPN']],
    ['Japan presented the outcome of the previous meeting.', ['JPN']],
    ['Japan presented the figures of 2015.', ['JPN']],
    ['The report of IOM was not presented, but UNHCR presented its study.', ['UNHCR']],
    ['Before Japan presented its programme, Malta had left.', ['JPN']],
  ])('is of whoever presented: %s', (words, who) => {
    expect(presented(en, words)).toEqual(stated(...who));
  });

  it.each([
    ['Япония представила доклад.', ['JPN']],
    ['Япония также выступила с докладом о возвращении.', ['JPN']],
    ['Япония и Чад представили совместный план.', ['JPN', 'TCD']],
  ])('is so in Russian: %s', (words, who) => {
    expect(presented(ru, words)).toEqual(stated(...who));
  });

  it.each([
    ['Two experts from Japan presented the guide.', 'JPN'],
    ['IOM experts presented the guide.', 'IOM'],
    ['The guide was presented by an expert of Japan.', 'JPN'],
  ])('by somebody of a party is in doubt: %s', (words, who) => {
    expect(presented(en, words)).toEqual([[who, 'uncertain']]);
  });

  it('that is to come is in doubt', () => {
    expect(presented(en, 'Japan will present its programme.')).toEqual([['JPN', 'uncertain']]);
  });

  it.each([
    // Nobody is said to have done it.
    'The report of IOM was not presented.',
    'The report of IOM was presented.',
    'The report of IOM was then adopted as presented.',
    'The documents of Chad presented to UNHCR were lost.',
    'The documents presented to UNHCR were lost.',
    'The report of IOM was presented by video link from Chad.',
    'The report of IOM was presented by way of a film.',
    'Ms. Ada Kila of Chad welcomed the report that was presented.',
    'Ms. Ada Kila of Chad regretted that nobody presented a report.',
    // It was not done.
    'The report of IOM was not presented by Japan.',
    'The report of IOM had not been presented by Japan.',
    'The report of IOM has not yet been jointly presented by Japan and Chad.',
    'The report of IOM was never presented by Japan.',
    'UNHCR never presented its study.',
    'UNHCR has not yet presented its study.',
    'UNHCR hasn’t presented its study.',
    'Japan left without having presented its study.',
    'Chad presented nothing and was excused from the payment of its contribution.',
    'Chad presented no report.',
    'Neither Japan nor Chad presented a report.',
    'None of the experts of Japan presented a report.',
    'No delegation, not even Japan, had presented a report; nobody from Chad presented one.',
    // It hangs on a condition or is only thought of.
    'If Japan presented its study, it would be discussed.',
    'Had Japan presented its study, it would have been discussed.',
    'It would have been discussed had Japan presented its study.',
    'The Secretariat asked whether Japan had presented its study.',
    'Japan would have presented its study.',
    'Japan was to have presented its study.',
    'The study was to have been presented by Japan.',
    'The study should have been presented by Japan.',
    'Japan reportedly presented a study.',
    'If Japan, Chad and Peru presented their studies, they would be discussed.',
    'Has Japan presented its study?',
    // At another meeting.
    'Japan presented its study at the previous meeting.',
    'Japan had presented its study at the Fourth Plenary Meeting.',
    'The study was presented by Japan at a previous meeting.',
    'At the previous meeting, Japan presented its study.',
    // Another object.
    'Chad presented its apologies.',
    'Chad presented its condolences to the families.',
    'Chad presented itself as a candidate for the chair.',
  ])('is none in: %s', (words) => {
    expect(presented(en, words)).toEqual([]);
  });

  it.each([
    'Япония не представила доклад.',
    'Япония так и не представила доклад.',
    'Япония еще не представила свой доклад.',
    'Япония не представит доклад.',
    'Япония не выступила с докладом.',
    'Если Япония представит доклад, он будет обсужден.',
    'Если бы Япония представила доклад, он был бы обсужден.',
    'Япония представила бы доклад, но его нет.',
    'Предложено, чтобы Япония представила доклад.',
    'Ни Япония, ни Чад не представили доклад.',
    'Никто из делегации Японии не представил доклад.',
    'На предыдущем заседании Япония представила доклад.',
    'Япония представила доклад на предыдущем заседании.',
    'Представила ли Япония доклад?',
    'Доклад МОМ не был представлен.',
  ])('is none in Russian in: %s', (words) => {
    expect(presented(ru, words)).toEqual([]);
  });
});
