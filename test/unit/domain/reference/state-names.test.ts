import { describe, expect, it } from 'vitest';

import {
  nameKeysOf,
  stateByName,
  stateOfDelegation,
  statesOfSharedName,
} from '@/domain/reference/find-names';
import { otherStateNames } from '@/domain/reference/other-state-names';
import { states } from '@/domain/reference/states';

describe('what States are called in lists', () => {
  it.each([
    ['Oʻzbekiston', 'UZB'],
    ["O'zbekiston", 'UZB'],
    ['O`zbekiston', 'UZB'],
    ['O‘zbekiston', 'UZB'],
    ['Oʼzbekiston', 'UZB'],
    ['Ozbekiston', 'UZB'],
    ['Afganistan', 'AFG'],
    ['Qazaqstan', 'KAZ'],
    ['Kazakhistan', 'KAZ'],
    ['Qırğızstan', 'KGZ'],
    ['Toçikiston', 'TJK'],
    ['Тоҷикистон', 'TJK'],
    ['Türkmenistan', 'TKM'],
    ['Azərbaycan', 'AZE'],
    ['Hayastan', 'ARM'],
    ['Sakartvelo', 'GEO'],
    ['Deutschland', 'DEU'],
    ['España', 'ESP'],
    ['Italia', 'ITA'],
    ['Polska', 'POL'],
    ['Česko', 'CZE'],
    ['Magyarország', 'HUN'],
    ['Österreich', 'AUT'],
    ['Svizzera', 'CHE'],
    ['Suomi', 'FIN'],
    ['Belgique', 'BEL'],
    ['Ελλάδα', 'GRC'],
    ['ایران', 'IRN'],
    ['ايران', 'IRN'],
    ['افغانستان', 'AFG'],
    ['پاکستان', 'PAK'],
    ['العراق', 'IRQ'],
    ['الأردن', 'JOR'],
    ['中国', 'CHN'],
  ])('in their own tongue, or misspelt: %s', (name, iso3) => {
    expect(stateByName(name)?.iso3).toBe(iso3);
  });

  it.each([
    ['Iran (Islamic Rep.)', 'IRN'],
    ['Iran (Islamic Rep. of)', 'IRN'],
    ["Lao People's Dem. Rep.", 'LAO'],
    ['Rep. of Korea', 'KOR'],
    ['Korea, Rep.', 'KOR'],
    ["Dem. People's Rep. of Korea", 'PRK'],
    ['Venezuela (Bolivarian Rep. of)', 'VEN'],
    ['United Rep. of Tanzania', 'TZA'],
    ['Dem. Rep. of the Congo', 'COD'],
    ['Rep. of the Congo', 'COG'],
    ['Syrian Arab Rep.', 'SYR'],
    ['Russian Fed.', 'RUS'],
    ['Rep. of Moldova', 'MDA'],
    ['Central African Rep.', 'CAF'],
    ['Dominican Rep.', 'DOM'],
    ['Micronesia (Fed. States of)', 'FSM'],
    ['Bolivia (Plurinational State of)', 'BOL'],
    ['St. Kitts & Nevis', 'KNA'],
    ['Marshall Is.', 'MHL'],
    ['Кыргызская Респ.', 'KGZ'],
  ])('as the United Nations cut them short: %s', (name, iso3) => {
    expect(stateByName(name)?.iso3).toBe(iso3);
  });

  it('no two States share a key, the words in no order included', () => {
    const owners = new Map<string, Set<string>>();
    for (const state of states)
      for (const key of nameKeysOf(state)) owners.set(key, (owners.get(key) ?? new Set()).add(state.iso3));
    expect([...owners].filter(([, those]) => those.size > 1)).toEqual([]);
    expect(Object.keys(otherStateNames).filter((iso3) => !states.some((one) => one.iso3 === iso3))).toEqual(
      [],
    );
  });

  it('a name of two States is none of either', () => {
    for (const name of ['Congo', 'the Congo', 'Конго', 'Korea', 'Корея']) {
      expect(stateByName(name), name).toBeUndefined();
      expect(statesOfSharedName(name), name).toHaveLength(2);
    }
    expect(statesOfSharedName('Republic of Korea')).toEqual([]);
  });

  it.each([
    ['French delegation', 'FRA'],
    ['узбекская делегация', 'UZB'],
    ['Китайской делегации', 'CHN'],
  ])('by their delegation: %s', (text, iso3) => {
    expect(stateOfDelegation(text)?.iso3).toBe(iso3);
  });
});
