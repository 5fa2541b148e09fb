import { describe, expect, it, test } from 'vitest';

import { commonPost, offeredPost } from '@/domain/offered-posts';
import { foldedPost, languageOfPost } from '@/domain/post-language';
import { commonPosts, oneWayPosts } from '@/domain/reference/common-posts';
import {
  aDelegation,
  aDossier,
  anAppointment,
  anAttendance,
  aPartyName,
  aState,
} from '../formats/paper/a-dossier';

describe('the built-in list of posts', () => {
  it('says each English word in one way, functions in Russian with a small letter', () => {
    const english = commonPosts.map(([kind, en]) => `${kind} ${foldedPost(en)}`);
    expect(new Set(english).size).toBe(english.length);
    for (const [kind, en, ru] of commonPosts) {
      expect(languageOfPost(en)).toBe('en');
      expect(languageOfPost(ru)).toBe('ru');
      expect(commonPost(kind, en.toUpperCase(), 'ru')?.text).toBe(ru);
      if (kind === 'function') expect(ru.charAt(0)).toBe(ru.charAt(0).toLowerCase());
    }
  });

  it('offers nothing for words it does not have, nor for an office in the wrong column', () => {
    expect(commonPost('function', 'Chief Beekeeper', 'ru')).toBeNull();
    expect(commonPost('institution', 'Deputy Minister', 'ru')).toBeNull();
    // Two English words have it: neither is sure.
    expect(commonPost('function', 'советник', 'en')).toBeNull();
  });

  it('offers one post for several words of the other language, and nothing or the usual word on the way back', () => {
    expect(commonPost('function', 'руководитель подразделения', 'en')?.text).toBe('Head of Unit');
    expect(commonPost('function', 'начальник подразделения', 'en')?.text).toBe('Head of Unit');
    expect(commonPost('function', 'Head of Unit', 'ru')).toBeNull();
    expect(commonPost('function', 'Head of Division', 'ru')?.text).toBe('начальник отдела');
    const inPairs = new Set(
      commonPosts.flatMap(([kind, en, ru]) => [en, ru].map((words) => `${kind} ${foldedPost(words)}`)),
    );
    for (const [kind, words, language, text] of oneWayPosts) {
      expect(inPairs).not.toContain(`${kind} ${foldedPost(words)}`);
      expect([languageOfPost(words), languageOfPost(text)]).toEqual(
        language === 'en' ? ['ru', 'en'] : ['en', 'ru'],
      );
    }
  });

  it('offers the posts that stand in most lists of ministries both ways', () => {
    expect(commonPost('function', 'начальник отдела', 'en')?.text).toBe('Head of Division');
    expect(commonPost('function', 'главный эксперт', 'en')?.text).toBe('Chief Expert');
  });
});

test('what those who bear the words hold in the other language goes before the list, if they agree', () => {
  const own = (id: string, words: string) => anAppointment(id, 'KAZ', { function: words });
  const dossier = (appointments: readonly ReturnType<typeof own>[]) =>
    aDossier({
      parties: [aState('KAZ')],
      delegations: [aDelegation('KAZ')],
      attendances: ['one', 'two'].map((id) => anAttendance('KAZ', id, { function: 'Expert' })),
      appointments,
      partyNames: [aPartyName('KAZ', 'ru', 'Казахстан', 'Республика Казахстан')],
    });
  const offered = (appointments: readonly ReturnType<typeof own>[]) =>
    offeredPost(dossier(appointments), 'function', 'Expert', 'ru');
  expect(offered([])).toEqual({ text: 'эксперт', from: 'common' });
  expect(offered([own('one', 'эксперт по миграции')])).toEqual({
    text: 'эксперт по миграции',
    from: 'appointment',
  });
  expect(offered([own('one', 'эксперт по миграции'), own('two', 'юрист')])?.from).toBe('common');
});

test('an institution that is the party itself is offered the party’s own name', () => {
  const dossier = aDossier({
    parties: [aState('KAZ')],
    partyNames: [
      aPartyName('KAZ', 'en', 'Kazakhstan', 'Republic of Kazakhstan'),
      aPartyName('KAZ', 'ru', 'Казахстан', 'Республика Казахстан'),
    ],
  });
  expect(offeredPost(dossier, 'institution', 'republic of Kazakhstan', 'ru')).toEqual({
    text: 'Республика Казахстан',
    from: 'party',
  });
  expect(offeredPost(dossier, 'function', 'Kazakhstan', 'ru')).toBeNull();
});
