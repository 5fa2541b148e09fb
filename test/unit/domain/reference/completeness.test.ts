import { describe, expect, it } from 'vitest';
import { cityByName } from '@/domain/reference/cities';
import { organisationByName, stateByName } from '@/domain/reference/find-names';
import { states } from '@/domain/reference/states';

const listed = (text: string): readonly string[] => text.trim().split(/\s*[|\n]\s*/u);

describe('the gazetteer', () => {
  it('has the 193 Members and 2 observers of the United Nations, and no other State', () => {
    expect(states).toHaveLength(195);
    expect(
      ['PSE', 'VAT', 'SSD', 'MKD', 'SWZ', 'TLS'].filter((iso) => !states.some(({ iso3 }) => iso3 === iso)),
    ).toEqual([]);
  });

  it('names territories without calling them States', () => {
    for (const name of ['Kosovo', 'Косово', 'Hong Kong, China', 'Macao, China', 'Taiwan Province of China']) {
      expect(stateByName(name), name).toBeUndefined();
      expect(organisationByName(name)?.category, name).toBe('other');
    }
    expect(organisationByName('Kosovo')?.en.formal).toContain('resolution 1244 (1999)');
  });

  it('has the bodies of the field', () => {
    const bodies = listed(`
      UNHCR | IOM | UNDP | UNICEF | UNFPA | UN Women | WFP | FAO | WHO | ILO | UNESCO | UNODC | OHCHR | OCHA | UNECE | ESCAP | ESCWA
      ECA | ECLAC | UNRCCA | UNAMA | UNCTAD | UNEP | UN-Habitat | UNAIDS | UNRWA | UNOPS | UNITAR | ITU | UPU | ICAO | IMO | WMO | WIPO | IAEA
      World Bank | IMF | OSCE | ODIHR | Council of Europe | EU | European Commission | EUAA | EASO | Frontex | Europol | FRA | eu-LISA | ETF | CEPOL
      NATO | OECD | INTERPOL | ICMPD | MARRI | RCC | CIS | CSTO | SCO | EAEU | EEC | OTS | TURKSOY | TRACECA | CAREC | SPECA | ECO | CICA | BSEC | GUAM
      ADB | AIIB | EDB | IsDB | EBRD | EIB | AfDB | African Union | ECOWAS | IGAD | SADC | EAC | COMESA | ECCAS | CEN-SAD | LAS | GCC | OIC | SAARC
      BIMSTEC | ASEAN | CARICOM | OAS | SICA | MERCOSUR | ICRC | IFRC | GFMD | Bali Process | Colombo Process | Abu Dhabi Dialogue
      Budapest Process | Prague Process | Rabat Process | Khartoum Process | Almaty Process | Issyk-Kul Dialogue | Quito Process | Puebla Process | MIDSA | MIDWA
      МОМ | УВКБ | МККК | МОТ | МЦРМП | ОБСЕ | БДИПЧ | ОДКБ | ШОС | ЕАЭС | ЕЭК | ОТГ | ТЮРКСОЙ | СВМДА | ОИС | ЛАГ | СААРК | АСЕАН | СПЕКА | ТРАСЕКА
      Egyptian Red Crescent | German Red Cross | Japanese Red Cross Society | Красный Крест Норвегии
    `);
    expect(bodies.filter((name) => !organisationByName(name))).toEqual([]);
  });

  it('has the cities where such meetings are held', () => {
    const held = listed(`
      Bali | Denpasar | Negombo | Cadiz | Marrakesh | Labuan Bajo | Agadez | Edirne | Bosteri | Cholpon-Ata | Turkmenbashi | Khorog | Aktau | Gyumri | Batumi
      Бостери | Лабуан-Баджо | Кадис | Эдирне | Бельцы | Гомель | Виктория-Фолс | Порт-Судан
    `);
    expect(held.filter((name) => !cityByName(name))).toEqual([]);
  });
});
