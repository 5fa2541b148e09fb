import { describe, expect, it } from 'vitest';

import { namesMission } from '@/domain/mission-words';
import { partyOfBody } from '@/domain/party-of-body';
import { partyOfMission } from '@/domain/party-of-mission';
import { partyFinder } from '@/formats/tables/party-finder';

const finder = partyFinder([], [], { date: '2026-06-10', language: 'en' });
const of = (text: string) => {
  const party = partyOfMission(text, finder.isParty);
  return party === null ? null : (finder.find(party)?.label ?? party);
};

describe('a mission is of whom it is, wherever it stands', () => {
  it.each([
    ['Embassy of Peru in Uzbekistan', 'Peru'],
    ['The Embassy of the Republic of Korea, Tashkent', 'Republic of Korea'],
    ['Royal Embassy of Saudi Arabia', 'Saudi Arabia'],
    ['Embassy (Germany)', 'Germany'],
    ['U.S. Embassy Astana', 'United States of America'],
    ['Italian Embassy', 'Italy'],
    ['Royal Danish Embassy in Astana', 'Denmark'],
    ['British Embassy Astana', 'United Kingdom'],
    ['High Commission of Canada', 'Canada'],
    ['Consulate General of Türkiye in Almaty', 'Türkiye'],
    ['Permanent Mission of Tajikistan to the United Nations Office at Geneva', 'Tajikistan'],
    ['Swiss Cooperation Office', 'Switzerland'],
    ['Apostolic Nunciature', 'Holy See'],
    ['IOM Mission in Kazakhstan', 'IOM'],
    ['Mission of Afghanistan to the EU', 'Afghanistan'],
  ])('%s', (text, party) => expect(of(text)).toBe(party));

  it.each([
    ['Посольство Перу в Узбекистане', 'Peru'],
    ['Посольство Республики Таджикистан в Республике Казахстан', 'Tajikistan'],
    ['Посольство Германии, г. Астана', 'Germany'],
    ['Итальянское посольство', 'Italy'],
    ['Генеральное консульство Турции в Алматы', 'Türkiye'],
    ['Постоянное представительство Республики Таджикистан при ООН', 'Tajikistan'],
    ['Постоянная миссия Пакистана при ООН', 'Pakistan'],
    ['Представительство УВКБ ООН в Казахстане', 'UNHCR'],
    ['Апостольская нунциатура в Казахстане', 'Holy See'],
  ])('%s', (text, party) => expect(of(text)).toBe(party));

  it.each([
    'Delegation of the European Union',
    'EU Delegation to Kazakhstan',
    'Delegation of the EU to the Republic of Tajikistan',
    'Делегация ЕС в Казахстане',
    'Представительство Европейского союза в Республике Узбекистан',
  ])('%s has a name of its own in either language', (text) =>
    expect(of(text)).toBe('Delegation of the European Union'),
  );
});

it.each([
  'Embassy of Nowhereland',
  'Embassy in Astana',
  'Embassy',
  'Dana Lee, Embassy of Japan',
  'Embassy of Japan Anna Ivanova',
  'Ambassador of Japan',
  'Commission of Inquiry',
  'Embassy of Japan presents its compliments to the Ministry',
  'Посольство Японии имеет честь сообщить',
  'Посол Японии',
  'Миссия выполнима',
  'Mission Impossible',
])('is none: "%s"', (text) => expect(of(text)).toBeNull());

it('is a body of its party as a ministry is', () => {
  expect(partyOfBody('Italian Embassy', finder.isParty)).toBe('Italy');
  expect(partyOfBody('Ministry of Interior of Tajikistan', finder.isParty)).toBe('Tajikistan');
});

it('is told from a post by its word', () => {
  expect(['Embassy', 'Посольстве', 'Embassies of the Twelve'].every(namesMission)).toBe(true);
  expect(['Ambassador', 'Посол', 'Delegation', 'Consultant'].some(namesMission)).toBe(false);
});

it('costs no time in a long text', () => {
  const began = performance.now();
  for (const word of ['embassy ', 'посольство ', 'a b mission ']) expect(of(word.repeat(20_000))).toBeNull();
  expect(performance.now() - began).toBeLessThan(500);
});
