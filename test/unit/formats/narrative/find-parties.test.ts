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
});
