import { expect, it } from 'vitest';

import { placeOfFact } from '@/features/meetings/preview/place-of-fact';
import { minutesPaper } from '@/formats/paper/minutes';

import { richDossier } from '../../../formats/paper/rich-dossier';

it('each fact below the title that is a field of the meeting leads to it, in either language', () => {
  for (const language of ['en', 'ru'] as const) {
    const [block] = minutesPaper(richDossier(), { language }).blocks;
    const facts = block?.kind === 'facts' ? block.facts : [];
    const own = facts.filter(({ descriptions }) => descriptions[0]?.record?.table === 'meetings');
    const places = own.map(({ term }) => placeOfFact(term));
    expect(places).toEqual(
      expect.arrayContaining([
        { tab: 'attendance' },
        { tab: 'details', field: 'theme' },
        { tab: 'details', field: 'level' },
        { tab: 'details', field: 'venue' },
        { tab: 'details', field: 'modality' },
      ]),
    );
  }
  expect(placeOfFact('Adopted by')).toBeNull();
});
