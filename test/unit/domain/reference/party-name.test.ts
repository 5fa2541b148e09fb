import { describe, expect, it } from 'vitest';
import { organisationByCode, stateByIso3 } from '@/domain/reference/find-names';
import {
  formerOn,
  referencePartyName,
  type NameRequest,
  type ReferenceParty,
} from '@/domain/reference/party-name';

const english = (party: ReferenceParty | undefined, date?: string, form: NameRequest['form'] = 'short') =>
  party && referencePartyName(party, { date, language: 'en', form });

describe('the name of a party on a date', () => {
  const turkiye = stateByIso3('TUR');

  it('is Turkey until the day before the change was registered, Türkiye from that day', () => {
    expect(english(turkiye, '2019-05-14')).toBe('Turkey');
    expect(english(turkiye, '2022-05-31', 'formal')).toBe('Republic of Turkey');
    expect(english(turkiye, '2022-06-01', 'formal')).toBe('Republic of Türkiye');
    expect(english(turkiye, '2023-10-12')).toBe('Türkiye');
  });

  it('is today’s without a date or with one that is unknown', () => {
    expect(english(turkiye)).toBe('Türkiye');
    expect(english(turkiye, 'XXXX-09-22')).toBe('Türkiye');
  });

  it('counts a month or a year from its first day', () => {
    expect(english(turkiye, '2022-06')).toBe('Türkiye');
    expect(english(turkiye, '2022')).toBe('Turkey');
    expect(english(turkiye, '2019-05-14/2019-05-15')).toBe('Turkey');
  });

  it('does not change in a language that kept its name', () => {
    expect(
      turkiye && referencePartyName(turkiye, { date: '2015-09-22', language: 'ru', form: 'formal' }),
    ).toBe('Турецкая Республика');
  });

  it('follows other renamings', () => {
    expect(english(stateByIso3('MKD'), '2019-02-11')).toBe('The former Yugoslav Republic of Macedonia');
    expect(english(stateByIso3('SWZ'), '2018-04-18')).toBe('Swaziland');
    expect(english(stateByIso3('SRB'), '2002-01-01')).toBe('Serbia');
    expect(english(organisationByCode('OTS'), '2021-11-11')).toBe('Turkic Council');
    expect(english(organisationByCode('EUAA'), '2022-01-19')).toBe('EUAA');
  });

  it('takes the period that holds the day, its first day included and its last excluded', () => {
    const history = [{ until: '2000-01-01' }, { from: '2010-01-01', until: '2011-01-01' }];
    expect(formerOn(history, '1999-12-31')).toBe(history[0]);
    expect(formerOn(history, '2000-01-01')).toBeUndefined();
    expect(formerOn(history, '2010-01-01')).toBe(history[1]);
    expect(formerOn(history, '2011-01-01')).toBeUndefined();
  });
});
