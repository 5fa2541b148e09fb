import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbbreviation, normaliseName } from '@/domain/reference/normalise-name';
import { sdgByNumber, sustainableDevelopmentGoals } from '@/domain/reference/sdg';

describe('normalising a name', () => {
  it.each([
    ['U.S.A.', 'USA'],
    ['Türkiye', 'Turkiye'],
    ['İzmir', 'Izmir'],
    ['Соединённые Штаты', 'Соединенные  штаты'],
    ['China People`s Republic', 'china people’s republic'],
    ['Papua–New Guinea', 'Papua-New Guinea'],
    ['the Kyrgyz Republic', 'Kyrgyz Republic'],
    ['Protection & Migration', 'Protection and Migration'],
    ['Юридическая клиника «Адилет»', 'юридическая клиника "Адилет"'],
  ])('makes "%s" and "%s" equal', (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  it('keeps different names apart', () => {
    expect(normaliseName('Niger')).not.toBe(normaliseName('Nigeria'));
    expect(normaliseName('Иран')).not.toBe(normaliseName('Ирак'));
  });

  it('does not depend on how letters are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseName(text.normalize('NFC'))).toBe(normaliseName(text.normalize('NFD')));
      }),
    );
  });
});

describe('an abbreviation', () => {
  it.each(['US', 'U.S.', 'КНР', 'РУз', 'IsDB', 'УВКБ ООН'])('is %s', (name) => {
    expect(isAbbreviation(name)).toBe(true);
  });

  it.each(['us', 'Iran', 'Чад', 'Prague Process', '5+5', ''])('is not "%s"', (name) => {
    expect(isAbbreviation(name)).toBe(false);
  });
});

describe('the Sustainable Development Goals', () => {
  it('are numbered 1 to 17 and titled in both languages', () => {
    expect(sustainableDevelopmentGoals.map(({ goal }) => goal)).toEqual(
      Array.from({ length: 17 }, (_, i) => i + 1),
    );
    expect(sustainableDevelopmentGoals.filter(({ en, ru }) => !en || !/^[а-яё ,]+$/i.test(ru))).toEqual([]);
  });

  it('are found by number', () => {
    expect(sdgByNumber(10)?.en).toBe('Reduced Inequalities');
    expect(sdgByNumber(17)?.en).toBe('Partnerships for the Goals');
    expect(sdgByNumber(0)).toBeUndefined();
    expect(sdgByNumber(18)).toBeUndefined();
  });
});
