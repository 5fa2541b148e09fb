import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const en =
  'Minutes of the Fifth Plenary Meeting of the Delta Forum\nGdynia, Poland, 3 June 2021\n\nMalta and Poland took part. ';
const ru =
  'ПРОТОКОЛ\nпятого заседания Форума Дельта\nг. Гродно, 5 мая 2020 г.\n\nВ заседании приняли участие делегации Мальты и Польши. ';

function delegations(words: string): Readonly<Record<string, string>> {
  const text = (/\p{Script=Cyrillic}/u.test(words) ? ru : en) + words;
  const [meeting] = readNarrative({ text, file: '', sha256: '' }).meetings;
  return Object.fromEntries(
    meeting?.delegations.map(({ party, attendance = 'came' }) => [party, attendance]) ?? [],
  );
}

describe('a delegation that took part from afar', () => {
  it.each([
    'Chad took part online.',
    'Chad joined the meeting online.',
    'Chad joined online, as its delegation could not travel.',
    'Chad took part online because of travel restrictions.',
    'Chad took part by video link in the meeting.',
    'Chad joined online from N’Djamena.',
    'Chad followed the second day online.',
    'Chad attended the Fifth Plenary Meeting by video link.',
    'Chad attended the plenary meeting online; Malta spoke.',
    'Chad took part online and spoke of wages.',
    'Чад участвовал онлайн.',
    'Чад участвовал в заседании онлайн.',
    'Чад принял участие в заседании в режиме видеоконференции.',
    'Чад присоединился онлайн, а Мальта выступила.',
  ])('did so at this meeting: %s', (words) => {
    expect(delegations(words)).toMatchObject({ TCD: 'remote' });
  });

  it.each([
    'Chad, joined online by Fiji, presented its law.',
    'Chad joined online platforms of the Coalition.',
    'Chad joined the online platform of the Coalition.',
    'Chad took part remotely controlled patrols.',
    'Chad participated virtually in none of the sessions.',
    'Chad attended the preparatory workshop online.',
    'Chad attended a meeting online.',
    'Chad participated in the regional training online.',
    'Chad participated online in the previous meeting.',
    'Chad attended the previous meeting online.',
    'Chad participated online in the preparatory workshop.',
    'Chad had joined by video message.',
    'Chad never took part online.',
    'Chad would have taken part online.',
    'If Chad took part online, costs would fall.',
    'Had Chad joined online, costs would have fallen.',
    'Whether Chad took part online is not known.',
    'Neither Fiji nor Chad took part online.',
    'Чад принял участие в семинаре онлайн.',
    'Чад присоединился онлайн-платформе.',
    'Чад присоединился к онлайн-платформе.',
    'Чад принял участие в предыдущем заседании онлайн.',
    'Чад принял бы участие в заседании онлайн.',
    'Если Чад участвовал онлайн, это будет отмечено.',
    'Чад не участвовал онлайн.',
    'Ни Фиджи, ни Чад не участвовали онлайн.',
  ])('did not, or elsewhere: %s', (words) => {
    expect(delegations(words)['TCD']).not.toBe('remote');
  });

  it.each([
    'Chad attended the preparatory workshop online.',
    'Chad attended the preparatory workshop.',
    'Chad participated in the regional training online.',
    'Chad attended the previous meeting.',
    'If Chad took part online, costs would fall.',
    'Had Chad taken part, costs would have fallen.',
    'Whether Chad attended is not known.',
    'Neither Fiji nor Chad attended.',
    'Chad never attended.',
    'Chad cannot attend the next meeting.',
    'Chad will not attend the next meeting.',
    'Chad would have attended.',
  ])('is no delegation of this one: %s', (words) => {
    expect(delegations(words)).not.toHaveProperty('TCD');
  });
});
