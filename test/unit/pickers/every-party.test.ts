import { describe, expect, it } from 'vitest';

import { namesOf } from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import { organisations } from '@/domain/reference/organisations';
import { states } from '@/domain/reference/states';
import { findParties } from '@/pickers/parties/find-parties';
import { partyEntries } from '@/pickers/parties/party-entry';

const entries = {
  en: partyEntries([], { date: null, language: 'en' }),
  ru: partyEntries([], { date: null, language: 'ru' }),
};
const found = (typed: string, language: 'en' | 'ru' = 'en') => findParties(entries[language], typed);

/** Parties by each name in full. */
const byName = new Map<string, unknown[]>();
for (const { exact, reference } of entries.en)
  for (const name of exact) byName.set(name, [...(byName.get(name) ?? []), reference]);

/** Members of the United Nations by ISO 3166 alpha-3. */
const members =
  `AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF
  CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI
  FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN
  KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT
  MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY QAT
  ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON
  TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE`.split(/\s+/u);

describe('a party that is not in use yet', () => {
  it('is any of the 193 Members of the United Nations and its observer States, by either ISO code', () => {
    expect(new Set(members).size).toBe(193);
    expect(states).toHaveLength(195);
    for (const code of [...members, 'VAT', 'PSE']) {
      const state = states.find(({ iso3 }) => iso3 === code);
      expect(state, code).toBeDefined();
      expect(found(code)[0]?.reference, code).toBe(state);
      // KR is what the region writes for the Kyrgyz Republic too.
      const [first, second] = found(state?.iso2 ?? '').map(({ reference }) => reference);
      expect([first, second], state?.iso2).toContain(state);
    }
  });

  it('is found by every name it has or had, in English and in Russian, whichever the interface speaks', () => {
    for (const party of [...states, ...organisations]) {
      for (const name of [...namesOf(party, 'en'), ...namesOf(party, 'ru')]) {
        const hits = byName.get(normaliseName(name)) ?? [];
        expect(hits, name).toContain(party);
        // A whole name comes before all others, so that so few of one name are always in sight.
        expect(hits.length, name).toBeLessThan(4);
      }
    }
  });

  it.each([
    ['UNHCR', 'УВКБ ООН'],
    ['IOM', 'МОМ'],
    ['OSCE', 'ОБСЕ'],
    ['UNDP', 'ПРООН'],
    ['ICMPD', 'МЦРМП'],
    ['UNRCCA', 'РЦПДЦА'],
    ['European Union', 'Европейский союз'],
    ['European Commission', 'Европейская комиссия'],
    ['PRM', 'Бюро по вопросам населения, беженцев и миграции'],
    ['IFRC', 'МФКК'],
    ['ICRC', 'МККК'],
    ['ILO', 'МОТ'],
    ['UNODC', 'УНП ООН'],
    ['UN Women', 'ООН-женщины'],
    ['UNICEF', 'ЮНИСЕФ'],
    ['OHCHR', 'УВКПЧ'],
    ['CIS', 'СНГ'],
    ['CIS Executive Committee', 'Исполнительный комитет СНГ'],
    ['OTS', 'ОТГ'],
    ['CICA', 'СВМДА'],
    ['Prague Process', 'Пражский процесс'],
    ['Budapest Process', 'Будапештский процесс'],
  ])('is %s, in Russian %s', (english, russian) => {
    const [first] = found(english);
    expect(first?.reference, english).toBeTruthy();
    expect(found(russian, 'ru')[0]?.reference, russian).toBe(first?.reference);
  });
});
