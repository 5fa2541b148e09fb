import { describe, expect, it } from 'vitest';
import { namesOf, stateByIso2, stateByIso3, stateByName } from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import { states } from '@/domain/reference/states';

const displayNames = {
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
  ru: new Intl.DisplayNames('ru', { type: 'region', fallback: 'none' }),
};

/** Where the platform's data and this table use different words for one State, and both are right. */
const otherWords = new Set(['CD', 'CG', 'MM', 'PS', 'VC']);

/** The platform's name, its Russian "о-ва" written out. */
function platformName(language: 'en' | 'ru', iso2: string): string {
  return (displayNames[language].of(iso2) ?? '').replace(/о-ва$/, 'острова');
}

describe('the States', () => {
  it('are the 193 Member States and the two observer States', () => {
    expect(states).toHaveLength(195);
    expect(stateByIso3('VAT')?.en.short).toBe('Holy See');
    expect(stateByIso3('PSE')?.en.formal).toBe('State of Palestine');
  });

  it('have codes of the right shape, each used once', () => {
    expect(states.filter(({ iso2, iso3 }) => !/^[A-Z]{2}$/.test(iso2) || !/^[A-Z]{3}$/.test(iso3))).toEqual(
      [],
    );
    expect(new Set(states.map(({ iso2 }) => iso2)).size).toBe(states.length);
    expect(new Set(states.map(({ iso3 }) => iso3)).size).toBe(states.length);
    expect(stateByIso2('KG')).toBe(stateByIso3('KGZ'));
  });

  it.each(['en', 'ru'] as const)(
    'carry the code under which the platform knows the same State (%s)',
    (language) => {
      const unknown = states.filter(({ iso2 }) => displayNames[language].of(iso2) === undefined);
      const mismatched = states.filter(
        (state) => !otherWords.has(state.iso2) && stateByName(platformName(language, state.iso2)) !== state,
      );
      expect(unknown).toEqual([]);
      expect(mismatched.map(({ iso2 }) => `${iso2} ${platformName(language, iso2)}`)).toEqual([]);
    },
  );

  it('have every name in both languages, without stray spaces', () => {
    const all = states.flatMap((state) => [
      ...namesOf(state, 'en'),
      ...namesOf(state, 'ru'),
      ...state.en.adjectives,
      ...state.ru.adjectives,
    ]);
    expect(all.filter((name) => name === '' || name !== name.trim() || /\s{2}/.test(name))).toEqual([]);
    expect(states.filter(({ en, ru }) => !en.adjectives.length || !ru.adjectives.length)).toEqual([]);
  });

  it('are written in one alphabet per language', () => {
    const russian = states.flatMap((state) => [...namesOf(state, 'ru'), ...state.ru.adjectives]);
    const english = states.flatMap((state) => [...namesOf(state, 'en'), ...state.en.adjectives]);
    expect(russian.filter((name) => /\p{Script=Latin}/u.test(name))).toEqual([]);
    expect(english.filter((name) => /\p{Script=Cyrillic}/u.test(name))).toEqual([]);
  });

  it('never begin a formal name with an article', () => {
    expect(states.filter(({ en }) => /^the /i.test(en.formal))).toEqual([]);
  });

  it('share no name or variant with another State', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const state of states) {
      for (const name of [...namesOf(state, 'en'), ...namesOf(state, 'ru')].map(normaliseName)) {
        const owner = owners.get(name);
        if (owner !== undefined && owner !== state.iso3) shared.push(`${name}: ${owner}, ${state.iso3}`);
        owners.set(name, state.iso3);
      }
    }
    expect(shared).toEqual([]);
  });

  it('have former names in order, in periods that do not overlap', () => {
    const disordered = states.filter(({ history = [] }) =>
      history.some(({ from, until }, index) => {
        const previous = history[index - 1];
        return (from !== undefined && from >= until) || (previous && (from ?? '') < previous.until);
      }),
    );
    expect(disordered).toEqual([]);
  });

  it.each([
    ["People's Republic of China", 'CHN'],
    ['China People`s Republic', 'CHN'],
    ['the Kyrgyz Republic', 'KGZ'],
    ['Kyrgyzstan', 'KGZ'],
    ['the Republic of Turkey', 'TUR'],
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Islamic Republic of Iran', 'IRN'],
    ['Iran (Islamic Republic of)', 'IRN'],
    ['the Russian Federation', 'RUS'],
    ['United States of America', 'USA'],
    ['U.S.', 'USA'],
    ['Turkmenistan', 'TKM'],
    ['Republic of Azerbaijan', 'AZE'],
    ['Islamic Republic of Pakistan', 'PAK'],
    ['Кыргызская Республика', 'KGZ'],
    ['Киргизия', 'KGZ'],
    ['Туркмения', 'TKM'],
    ['Белоруссия', 'BLR'],
    ['КНР', 'CHN'],
    ['Соединенные Штаты Америки', 'USA'],
    ['Объединенные Арабские Эмираты', 'ARE'],
  ])('are found as "%s"', (name, iso3) => {
    expect(stateByName(name)?.iso3).toBe(iso3);
  });

  it('are not found under an unknown name or inside a longer one', () => {
    expect(stateByName('')).toBeUndefined();
    expect(stateByName('Atlantis')).toBeUndefined();
    expect(stateByName('Government of Kazakhstan')).toBeUndefined();
  });
});
