import { describe, expect, it } from 'vitest';
import { findParties } from '@/formats/narrative/find-parties';
import { foldText } from '@/formats/narrative/fold-text';
import { tokenise } from '@/formats/narrative/tokenise';

function partiesOf(text: string): readonly string[] {
  const folded = foldText(text);
  return findParties(text, folded, tokenise(text, folded)).map(
    ({ party, printed }) => `${party}: ${printed}`,
  );
}

describe('parties in prose', () => {
  it('are found under formal, short and older names, as printed', () => {
    expect(partiesOf('the Republic of Turkey, Türkiye and Turkey')).toEqual([
      'TUR: the Republic of Turkey',
      'TUR: Türkiye',
      'TUR: Turkey',
    ]);
  });

  it('are found in every Russian case', () => {
    expect(
      partiesOf(
        'Республикой Казахстан, в Казахстане, Турецкой Республикой, об Иране и Кыргызской Республике',
      ),
    ).toEqual([
      'KAZ: Республикой Казахстан',
      'KAZ: Казахстане',
      'TUR: Турецкой Республикой',
      'IRN: Иране',
      'KGZ: Кыргызской Республике',
    ]);
  });

  it('take in the acronym that repeats the name', () => {
    expect(partiesOf('the International Organization for Migration (IOM) and УВКБ ООН')).toEqual([
      'IOM: the International Organization for Migration (IOM)',
      'UNHCR: УВКБ ООН',
    ]);
  });

  it('are introduced by the text itself with name and acronym', () => {
    expect(partiesOf('said the Upper River Basin Authority (URBA)')).toEqual([
      'URBA: Upper River Basin Authority (URBA)',
    ]);
  });

  it('are not seen in lower-case words or in other words', () => {
    expect(partiesOf('a turkey and a china cup for us, an Omani iom of chad')).not.toContain('TUR: turkey');
    expect(partiesOf('it is for us to see')).toEqual([]);
  });

  it('stay two when one list item begins like the end of another', () => {
    expect(partiesOf('the Philippines, Republic of Korea, Sri Lanka')).toEqual([
      'PHL: the Philippines',
      'KOR: Republic of Korea',
      'LKA: Sri Lanka',
    ]);
  });

  it('that the text spells out under the acronym of a known one are their own, wherever the acronym stands', () => {
    expect(
      partiesOf('RCM was heard. The Regional Centre for Migration (RCM) took part. The RCM left early.'),
    ).toEqual([
      'Regional Centre for Migration: RCM',
      'Regional Centre for Migration: Regional Centre for Migration (RCM)',
      'Regional Centre for Migration: The RCM',
    ]);
    expect(partiesOf('Выступило Молодёжное объединение мигрантов (далее – МОМ). Доклад МОМ принят.')).toEqual(
      [
        'Молодёжное объединение мигрантов: Молодёжное объединение мигрантов (далее – МОМ)',
        'Молодёжное объединение мигрантов: МОМ',
      ],
    );
    expect(partiesOf('said the Regional Centre of Moldova (RCM)')).toEqual([
      'Regional Centre of Moldova: Regional Centre of Moldova (RCM)',
    ]);
    expect(partiesOf('RCM was heard')).toEqual(['RCM: RCM']);
  });

  it('of one acronym are not one, and the acronym alone is neither', () => {
    expect(
      partiesOf(
        'the Upper River Basin Authority (URBA), the Urban Rights Bar Association (URBA) and, later, URBA',
      ),
    ).toEqual([
      'Upper River Basin Authority: Upper River Basin Authority (URBA)',
      'Urban Rights Bar Association: Urban Rights Bar Association (URBA)',
    ]);
    expect(
      partiesOf(
        'Международная организация по миграции (МОМ) и Молодёжное объединение мигрантов (МОМ). МОМ сообщает',
      ),
    ).toEqual([
      'IOM: Международная организация по миграции (МОМ)',
      'Молодёжное объединение мигрантов: Молодёжное объединение мигрантов (МОМ)',
    ]);
  });

  it('are one in whatever case or spelling they are introduced', () => {
    expect(
      partiesOf(
        'Молодёжное объединение мигрантов (МОМ) и представитель Молодёжного объединения мигрантов (МОМ)',
      ),
    ).toEqual([
      'Молодёжное объединение мигрантов: Молодёжное объединение мигрантов (МОМ)',
      'Молодёжное объединение мигрантов: Молодёжного объединения мигрантов (МОМ)',
    ]);
    expect(partiesOf('the Internatonal Organization of Migration (IOM); IOM said')).toEqual([
      'IOM: IOM',
      'IOM: IOM',
    ]);
  });
});
