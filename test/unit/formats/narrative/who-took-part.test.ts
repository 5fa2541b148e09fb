import { describe, expect, it } from 'vitest';
import type { Draft } from '@/domain/draft';
import { saysItStayedAway } from '@/domain/taking-part';
import { readRecord } from '../../../helpers/read-record';

const head = 'Third Senior Officials Meeting\nTbilisi, Georgia, 4 May 2019\n\n';
const headRu = 'Третье совещание старших должностных лиц\nг. Бишкек, 4 мая 2019 г.\n\n';

async function read(text: string): Promise<Draft> {
  return (await readRecord({ name: 'record.txt', bytes: new TextEncoder().encode(text) })).draft;
}

async function whoCame(text: string): Promise<readonly string[]> {
  const [meeting] = (await read(text)).meetings;
  const came = meeting?.delegations.filter(({ attendance }) => !saysItStayedAway(attendance)) ?? [];
  return came.map(({ party, category }) => `${party} ${category}`);
}

describe('delegations', () => {
  it('are told by each clause that has a verb of its own', async () => {
    expect(
      await whoCame(`${head}Delegations from Armenia and Georgia attended; Latvia took part by video link.`),
    ).toEqual(['ARM unspecified', 'GEO unspecified', 'LVA unspecified']);
    expect(
      await whoCame(
        `${head}Armenia and Georgia were in attendance, as were UNHCR and IOM. Latvia was not represented.`,
      ),
    ).toEqual(['ARM unspecified', 'GEO unspecified', 'UNHCR organisation', 'IOM organisation']);
  });

  it('stand in lines that are labelled, lettered or dashed', async () => {
    expect(
      await whoCame(
        `${headRu}За столом были представлены:\n\nа) участники: Таджикистан, Узбекистан;\n\nб) наблюдатели: Египет.`,
      ),
    ).toEqual(['TJK unspecified', 'UZB unspecified', 'EGY observer']);
    expect(await whoCame(`${headRu}Онлайн – Армения, Грузия.`)).toEqual([
      'ARM unspecified',
      'GEO unspecified',
    ]);
  });

  it('are not made of countries of origin, of lines of figures or of what is connected otherwise', async () => {
    for (const words of [
      'Countries of origin: Afghanistan, Bangladesh and Pakistan.',
      'Kazakhstan and China are connected by rail.',
      'Kazakhstan: 1,200 persons\n\nPakistan: 1.4 million\n\nTürkiye: 3.6 million\n\nIran: 780,000',
      'Kazakhstan: built three centres\n\nPakistan: adopted a law\n\nTürkiye: opened two offices\n\nIran: trained 90 officers',
    ])
      expect(await whoCame(`${head}${words}`), words).toEqual([]);
    expect(
      await whoCame(`${headRu}Участие Афганистана в Алматинском процессе имеет особое значение.`),
    ).toEqual([]);
  });

  it('take turns where most entries have a clock or a speaker', async () => {
    expect(
      await whoCame(
        `${head}10:20 Kazakhstan: supports May.\n\n10:25 Pakistan: agrees.\n\nTürkiye (Mr. Ali Demir): asks for June.\n\nIran: no objection.`,
      ),
    ).toEqual(['KAZ unspecified', 'PAK unspecified', 'TUR unspecified', 'IRN unspecified']);
  });

  it('did not chair where it was another meeting that they chaired', async () => {
    for (const words of [
      'Georgia chaired the Second Senior Officials Meeting.',
      'The Ministerial Conference was held under the chairmanship of Georgia.',
      'The previous meeting was chaired by Georgia.',
      'The next meeting will be held under the presidency of Georgia.',
    ])
      expect(
        await whoCame(`${head}Armenia, Georgia, Latvia and Moldova took part in the meeting. ${words}`),
        words,
      ).toEqual(['ARM unspecified', 'GEO unspecified', 'LVA unspecified', 'MDA unspecified']);
  });

  it('chaired by the words beside them, or by one of their people', async () => {
    expect(
      await whoCame(
        `${head}Armenia, Georgia, Latvia and Moldova met in Tbilisi. Georgia and Latvia co-chaired.`,
      ),
    ).toEqual(['ARM unspecified', 'GEO chair', 'LVA chair', 'MDA unspecified']);
    expect(
      await whoCame(
        `${head}List of participants\n\nArmenia – Mr. Aram Petrosyan, Adviser\n\nGeorgia – Ms. Nino Beridze, Director (Chair)`,
      ),
    ).toEqual(['ARM unspecified', 'GEO chair']);
  });

  it('are nobody between whom a stretch is named, and no part of an organisation', async () => {
    expect(
      await whoCame(
        `${head}Ministers of fifty countries, from Portugal to Japan, were present. Armenia attended.`,
      ),
    ).toEqual(['ARM unspecified']);
    expect(await whoCame(`${head}Armenia and the European Commission (DG HOME) were also present.`)).toEqual([
      'ARM unspecified',
      'EC organisation',
    ]);
  });

  it('are those of a label and its list, as the label says', async () => {
    expect(
      await whoCame(
        `${head}Member States: Armenia, Georgia.\nObservers: Latvia.\nSupport Unit: UNHCR, IOM.\nApologies: Moldova.`,
      ),
    ).toEqual(['ARM member', 'GEO member', 'LVA observer', 'UNHCR secretariat', 'IOM secretariat']);
  });

  it('are observers after or before the words that say so, up to those who came as something else', async () => {
    expect(
      await whoCame(
        `${head}Armenia and Georgia, as well as Latvia and Estonia as observers, attended the meeting.`,
      ),
    ).toEqual(['ARM unspecified', 'GEO unspecified', 'LVA observer', 'EST observer']);
    expect(
      await whoCame(`${head}It was attended by officials from Armenia, Georgia and, as an observer, Latvia.`),
    ).toEqual(['ARM unspecified', 'GEO unspecified', 'LVA observer']);
    expect(
      await whoCame(`${headRu}В качестве наблюдателей присутствовали представители Латвии и Эстонии.`),
    ).toEqual(['LVA observer', 'EST observer']);
  });

  it('are not those who stayed away, whose neighbour came, or who came to another meeting', async () => {
    expect(
      await whoCame(
        `${head}Officials from Armenia and from Iran's neighbour Georgia took part; Latvia was unable to attend. In the first meeting of 2 March 2012 Estonia took part.`,
      ),
    ).toEqual(['ARM unspecified', 'GEO unspecified']);
  });

  it('stand below a title, section by section, or in the cells of a table', async () => {
    const list = `${head}LIST OF PARTICIPANTS\n\nCHAIR\n\nGeorgia\nMr. Giorgi Beridze, Director\n\nOBSERVER STATES\n\nLatvia\nMs. Anna Kalnina, Adviser\n`;
    expect(await whoCame(list)).toEqual(['GEO chair', 'LVA observer']);
  });

  it('are in doubt where they are only named in a row', async () => {
    const draft = await read(
      `${head}On the table lay the maps of Armenia, Georgia, Latvia, Estonia and Lithuania.`,
    );
    expect(draft.meetings[0]?.delegations).toHaveLength(5);
    const why = draft.evidence.filter(({ path }) => path.startsWith('/meetings/0/delegations'));
    expect(new Set(why.map((item) => item.why))).toEqual(new Set(['review.why.row-of-parties']));
  });
});

describe('people of a list', () => {
  it('are of the party beside them, with the part they played', async () => {
    const [meeting] = (
      await read(
        `${head}Present: Armenia (Mr. Armen Petrosyan, Head of Delegation), Georgia (Ms. Nino Beridze, Chair).`,
      )
    ).meetings;
    expect(meeting?.people.map(({ name, party, roles }) => [name, party, roles])).toEqual([
      ['Armen Petrosyan', 'ARM', ['head-of-delegation']],
      ['Nino Beridze', 'GEO', ['chair']],
    ]);
  });

  it('have their posts on the lines below', async () => {
    const [meeting] = (
      await read(
        `${head}LIST OF PARTICIPANTS\n\nGEORGIA\n\n1. Mr. Giorgi Beridze\n   Director of the Migration Service\n   (Head of Delegation)\n`,
      )
    ).meetings;
    expect(meeting?.people[0]).toMatchObject({
      name: 'Giorgi Beridze',
      function: 'Director of the Migration Service',
      party: 'GEO',
      roles: ['head-of-delegation'],
    });
  });
});
