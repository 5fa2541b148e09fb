import { describe, expect, it } from 'vitest';

import { partyResults } from '@/app/palette/party-results';
import { almatyProcess } from '@/formats/sample/almaty-process';

const { records } = almatyProcess();
const parties = (records.parties ?? []).map((party) => ({
  party,
  names: (records.partyNames ?? []).filter((name) => name.partyId === party.id),
}));
const find = async (query: string, locale = 'en') => {
  const { find: ask } = partyResults({ parties: () => Promise.resolve(parties) }, locale);
  return ask(query, new AbortController().signal);
};

describe('parties in the palette', () => {
  it.each(['Turkey', 'Türkiye', 'turkiye', 'TUR', 'tr', 'Турция', 'Турецкая Республика'])(
    'are found by %s',
    async (query) => {
      const [first] = await find(query);
      expect(first?.title).toBe('Türkiye');
      expect(first?.to).toMatch(/^\/parties\/.+/u);
    },
  );

  it('are named in the language of the interface', async () => {
    expect((await find('unhcr', 'ru'))[0]).toMatchObject({ title: 'УВКБ ООН' });
  });

  it('are only those in use, and none before something is typed', async () => {
    expect(await find('France')).toEqual([]);
    expect(await find('')).toEqual([]);
  });
});
