import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const english = 'Senior Officials Meeting of the Almaty Process\n\nBishkek, 6 February 2024\n\n';
const russian =
  'Совещание старших должностных лиц Алматинского процесса\n\n6 февраля 2024 года, г. Бишкек\n\n';

function rolesIn(sentence: string): readonly string[] {
  const text = (/\p{Script=Cyrillic}/u.test(sentence) ? russian : english) + sentence;
  const meeting = readNarrative({ text, file: 'a.txt', sha256: '0' }).meetings[0];
  return meeting?.organisers.map(({ party, role }) => `${party} ${role}`) ?? [];
}

describe('who hosted, organised and paid', () => {
  it.each([
    [
      'The meeting was organised by the Border Troops of Tajikistan and the OSCE Office in Dushanbe.',
      ['TJK organised', 'OSCE organised'],
    ],
    [
      'The OSCE Centre in Astana and UNHCR jointly organised the meeting.',
      ['OSCE organised', 'UNHCR organised'],
    ],
    ['Funding came from the Governments of Finland and Spain.', ['FIN funded', 'ESP funded']],
    ['Norway and Japan funded the meeting.', ['NOR funded', 'JPN funded']],
    ['The Migration Service of Georgia acted as host.', ['GEO hosted']],
    ['IOM lent its support.', ['IOM supported']],
    ['Принимающей стороной выступило Министерство внутренних дел Республики Беларусь.', ['BLR hosted']],
    [
      'Её провели УВКБ ООН и Министерство юстиции Республики Казахстан.',
      ['UNHCR organised', 'KAZ organised'],
    ],
    ['Финансовую поддержку оказали Норвегия и Европейский союз.', ['NOR funded', 'EU funded']],
  ])('reads «%s»', (sentence, roles) => {
    expect([...rolesIn(sentence)].sort()).toEqual([...roles].sort());
  });

  it('reads them off the lines of a form', () => {
    const form =
      'Organisers: UNHCR, IOM\nHost: State Registration Service of the Kyrgyz Republic\nDonor: Japan';
    expect(rolesIn(form)).toEqual(['UNHCR organised', 'IOM organised', 'KGZ hosted', 'JPN funded']);
  });

  it('takes who pays for a project for no donor of the meeting', () => {
    expect(
      rolesIn('The meeting is part of the project “Open Roads”, funded by the European Union.'),
    ).not.toContain('EU funded');
  });

  it('takes those who met for no organisers', () => {
    expect(rolesIn('The ministers of Kazakhstan, Pakistan and Turkey held the meeting in Bishkek.')).toEqual(
      [],
    );
  });

  it('doubts whose a ministry is that is named without its State', () => {
    const text = `${english}The meeting was hosted by the Ministry of Justice.`;
    const draft = readNarrative({ text, file: 'a.txt', sha256: '0' });
    expect(draft.meetings[0]?.organisers).toEqual([{ party: 'KGZ', role: 'hosted' }]);
    expect(draft.evidence.find(({ path }) => path === '/meetings/0/organisers/0')?.certainty).toBe(
      'uncertain',
    );
  });
});
