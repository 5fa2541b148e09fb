import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const head = 'Minutes of the Second Meeting of the Border Forum\nSkopje, 4 March 2020\n\n';
const headRu = 'Протокол второго заседания Форума по вопросам границ\nг. Скопье, 4 марта 2020 года\n\n';

function delegations(words: string, own = head): Readonly<Record<string, string>> {
  const [meeting] = readNarrative({ text: `${own}${words}`, file: '', sha256: '' }).meetings;
  return Object.fromEntries(
    meeting?.delegations.map(({ party, attendance = 'came' }) => [party, attendance]) ?? [],
  );
}

describe('those who sent apologies', () => {
  it.each([
    ['Albania and Serbia took part. Kyrgyzstan sent its apologies.', ['KGZ']],
    ['Experts from Albania and Serbia attended; Iran and Malta were excused.', ['IRN', 'MLT']],
    ['Present: Albania, Serbia. Apologies: Kenya, Sudan.', ['KEN', 'SDN']],
    ['Present: Albania, Serbia\nExcused\nMoldova\nUkraine', ['MDA', 'UKR']],
    ['Albania and Serbia took part. Apologies had been received from the Republic of Moldova.', ['MDA']],
    ['Albania and Serbia took part, while Croatia apologised for its absence.', ['HRV']],
  ])('are excused: %s', (words, excused) => {
    const read = delegations(words);
    for (const party of excused) expect(read).toHaveProperty(party, 'excused');
    expect(read).toMatchObject({ ALB: 'came', SRB: 'came' });
  });

  it('are excused in Russian', () => {
    const words = 'В заседании приняли участие делегации Албании и Сербии. Кения и Судан прислали извинения.';
    const read = delegations(words, headRu);
    expect(read).toMatchObject({ ALB: 'came', SRB: 'came', KEN: 'excused', SDN: 'excused' });
  });

  it.each([
    'Albania and Serbia took part. No apologies were received from Kenya.',
    'Albania and Serbia took part. The Minister of Interior of Kenya sent his apologies.',
    'Albania and Serbia took part. Kenya had sent its apologies to the previous meeting.',
    'Albania and Serbia took part. Kenya apologised for the delay of its report.',
    'Albania and Serbia took part. Ms. Ruth Otieno of Kenya was excused.',
  ])('are no others: %s', (words) => {
    expect(delegations(words)).not.toHaveProperty('KEN');
  });

  it('came where the same text has them in the room', () => {
    expect(delegations('Albania and Kenya took part. Kenya sent its apologies.')).toMatchObject({
      KEN: 'came',
    });
  });
});
