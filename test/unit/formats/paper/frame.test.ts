import { describe, expect, it } from 'vitest';

import { meetingTypes } from '@/domain/draft';
import { en } from '@/formats/paper/frame/en';
import { ru } from '@/formats/paper/frame/ru';

/** Every text of a frame; functions are asked with arguments that bring no letters of their own. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
}

const spoken = [
  ...textsOf(ru),
  ...meetingTypes.flatMap((type) => [ru.meetingName(type, null), ru.meetingName(type, 2)]),
  ...(['members', 'observers', 'invited', 'states', 'other-states', 'organisations'] as const).map((group) =>
    ru.counted(group, 2),
  ),
  ...(['exactly', 'about', 'at-least', 'more-than', 'at-most', 'less-than'] as const).map((qualifier) =>
    ru.participants({ qualifier, count: 2 }),
  ),
  ...(['hosted', 'organised', 'cooperation', 'supported', 'funded', 'project'] as const).map((role) =>
    ru.organiser(role, 2),
  ),
  ru.otherParticipants(2),
  ru.annex(null, ru.agendaTitle),
  ru.heading.purposes(2),
  ru.original(''),
  ru.fundedBy(''),
  ru.onBehalfOf(''),
];

describe('the Russian frame', () => {
  it('has no Latin letters', () => {
    expect(spoken.filter((text) => /\p{Script=Latin}/u.test(text))).toEqual([]);
  });

  it('gives ordinals the ending of their noun', () => {
    expect(ru.meetingName('senior-officials-meeting', 2)).toBe('2-е совещание старших должностных лиц');
    expect(ru.meetingName('ministerial-conference', 3)).toBe('3-я министерская конференция');
    expect(ru.meetingName('ministerial-conference', null)).toBe('Министерская конференция');
  });

  it('counts in the right case', () => {
    expect([1, 2, 5, 11, 21, 22].map((count) => ru.counted('members', count))).toEqual([
      '1 государство-член',
      '2 государства-члена',
      '5 государств-членов',
      '11 государств-членов',
      '21 государство-член',
      '22 государства-члена',
    ]);
    expect(ru.participants({ qualifier: 'about', count: 21 })).toBe('около 21 участника');
    expect(ru.participants({ qualifier: 'more-than', count: 100 })).toBe('более 100 участников');
  });
});

describe('the English frame', () => {
  it('writes ordinals as English does', () => {
    expect(
      [1, 2, 3, 4, 11, 12, 13, 21].map(
        (ordinal) => en.meetingName('senior-officials-meeting', ordinal).split(' ')[0],
      ),
    ).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st']);
  });
});
