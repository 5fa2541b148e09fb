import { describe, expect, it } from 'vitest';
import {
  acronymsOf,
  namesOf,
  organisationByCode,
  organisationByName,
  stateByIso3,
  stateByName,
} from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import { organisations } from '@/domain/reference/organisations';
import { organisationCategories } from '@/domain/reference/reference-organisation';

describe('the organisations', () => {
  it('have a code in capitals, used once, that is no State code', () => {
    const codes = organisations.map(({ code }) => code);
    expect(codes.filter((code) => !/^[A-Z]+(-[A-Z]+)*$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => stateByIso3(code))).toEqual([]);
  });

  it('fill every category', () => {
    const used = new Set(organisations.map(({ category }) => category));
    expect([...used].sort()).toEqual([...organisationCategories].sort());
  });

  it('have a name in both languages, Russian ones with Cyrillic letters', () => {
    const all = organisations.flatMap((organisation) => [
      ...namesOf(organisation, 'en'),
      ...namesOf(organisation, 'ru'),
    ]);
    expect(all.filter((name) => name === '' || name !== name.trim())).toEqual([]);
    const latin = organisations.filter(({ ru }) => !/\p{Script=Cyrillic}/u.test(ru.short));
    expect(latin.map(({ code }) => code)).toEqual([]);
  });

  it('share no name, acronym or variant with one another or with a State', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const organisation of organisations) {
      for (const name of [...namesOf(organisation, 'en'), ...namesOf(organisation, 'ru')]) {
        const key = normaliseName(name);
        const owner = owners.get(key) ?? stateByName(name)?.iso3;
        if (owner !== undefined && owner !== organisation.code)
          shared.push(`${name}: ${owner}, ${organisation.code}`);
        owners.set(key, organisation.code);
      }
    }
    expect(shared).toEqual([]);
  });

  it.each([
    ['UN High Commissioner Administration', 'UNHCR'],
    ['Office of the United Nations High Commissioner for Refugees', 'UNHCR'],
    ['United Nations High Commissioner for Refugees', 'UNHCR'],
    ['the UN Refugee Agency', 'UNHCR'],
    ['the UN Migration Agency', 'IOM'],
    ['International Organization for Migration', 'IOM'],
    ['UN Development Program', 'UNDP'],
    ['UN Regional Center for preventive diplomacy of Central Asia', 'UNRCCA'],
    ['United Nations Regional Center for Preventive Diplomacy for Central Asia', 'UNRCCA'],
    ['Mission of United Nations in Afghanistan', 'UNAMA'],
    ['International Security Assistance Forces', 'ISAF'],
    ['Organization for Security and Cooperation in Europe', 'OSCE'],
    ['European Commission', 'EC'],
    ['Bureau of Population, Refugees and Migration, U.S. Department of State', 'PRM'],
    ['U.S. Department of State Bureau of Population, Refugees, and Migration', 'PRM'],
    ['PRM USA', 'PRM'],
    ['ICMPD', 'ICMPD'],
    ['Prague Process', 'PRAGUE-PROCESS'],
    ['Budapest Process', 'BUDAPEST-PROCESS'],
    ['Almaty Process on Refugee Protection & International Migration', 'ALMATY-PROCESS'],
    ['Almaty process for refugees protection and international migration', 'ALMATY-PROCESS'],
    ['Global Refugee Forum', 'GRF'],
    ['УВКБ ООН', 'UNHCR'],
    ['МОМ', 'IOM'],
    ['РЦПДЦА', 'UNRCCA'],
    ['СВМДА', 'CICA'],
    ['Организация тюркских государств', 'OTS'],
    ['Всемирный банк', 'WB'],
  ])('are found as "%s"', (name, code) => {
    expect(organisationByName(name)?.code).toBe(code);
  });

  it('list acronyms of both languages, the ones to print first', () => {
    expect(acronymsOf('UNHCR')).toEqual(['UNHCR', 'УВКБ ООН', 'УВКБ']);
    expect(acronymsOf('BUDAPEST-PROCESS')).toEqual([]);
    expect(acronymsOf('NO-SUCH-BODY')).toEqual([]);
    expect(organisationByCode('NO-SUCH-BODY')).toBeUndefined();
  });
});
