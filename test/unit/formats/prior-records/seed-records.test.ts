import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft, DraftMeeting } from '@/domain/draft';
import { joinDrafts } from '@/formats/draft/join-drafts';
import { matchMeeting } from '@/formats/matching/match-meeting';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readRecord } from '../../../helpers/read-record';
import { listsOf } from './key-of';

/** The process's own records stand beside the repository, not in it: facts of theirs may be here, sentences may not. */
const folder = resolve(import.meta.dirname, '../../../../../shared/seeds');
const present = existsSync(folder);

interface Read {
  readonly draft: Draft;
  readonly texts: readonly string[];
  readonly meeting: DraftMeeting;
}

async function read(prefix: string): Promise<Read> {
  const name = readdirSync(folder).find((file) => file.startsWith(prefix)) ?? prefix;
  const outcome = await readRecord({ name, bytes: readFileSync(resolve(folder, name)) });
  const meeting = outcome.draft.meetings[0];
  if (!meeting) throw new Error(`${name}: no meeting found`);
  return { ...outcome, meeting };
}

const statusesOf = ({ statuses }: Draft, status: string): readonly string[] =>
  statuses.filter((item) => item.status === status).map(({ party }) => party);

describe.skipIf(!present)(
  'the source documents (skipped where ../shared/seeds is not beside the repository)',
  () => {
    it('are accounted for to the last character, each about one meeting', async () => {
      for (const prefix of ['000', '001', '002', '003', '004']) {
        const { draft, texts } = await read(prefix);
        expect(validateDraft(draft, texts), prefix).toEqual([]);
        expect(draft.meetings, prefix).toHaveLength(1);
      }
    });

    describe('the closing remarks of 2015', () => {
      it('are of the 2nd SOM, Astana, 22 September 2015', async () => {
        const { meeting, draft } = await read('004');
        expect(meeting).toMatchObject({
          type: 'senior-officials-meeting',
          ordinal: 2,
          date: '2015-09-22',
          city: 'Astana',
          country: 'KAZ',
          stateOfAffairs: 'held',
        });
        expect(meeting.theme).toMatch(/^Labour Migration/u);
        expect(draft.sources[0]?.type).toBe('closing-remarks');
        expect(draft.statuses).toEqual([]);
      });

      it('name twelve States and four organisations as printed, one with its capacity', async () => {
        const { meeting } = await read('004');
        expect(meeting.delegations.map(({ party, printedName }) => `${party} ${printedName}`)).toEqual([
          'AFG the Islamic Republic of Afghanistan',
          'AZE the Republic of Azerbaijan',
          'IRN the Islamic Republic of Iran',
          'KAZ the Republic of Kazakhstan',
          'KGZ the Kyrgyz Republic',
          'PAK the Islamic Republic of Pakistan',
          'TJK the Republic of Tajikistan',
          'TUR the Republic of Turkey',
          'TKM Turkmenistan',
          'UNHCR the United Nations High Commissioner for Refugees (UNHCR)',
          'IOM the International Organization for Migration (IOM)',
          'ICMPD ICMPD',
          'UNDP UN Development Program',
          'CHN China People`s Republic',
          'RUS the Russian Federation',
          'USA the United States of America',
        ]);
        const icmpd = meeting.delegations.find(({ party }) => party === 'ICMPD');
        expect(icmpd?.capacity).toBe(
          'in its capacity of the Secretariat of the Prague Process and the Budapest Process',
        );
      });

      it('have thirteen paragraphs with their statements', async () => {
        expect(listsOf((await read('004')).draft).statements).toEqual({
          1: [],
          2: ['explored record no'],
          3: ['emphasized need ask'],
          4: ['recognized position no', 'recognized position no'],
          5: ['highlighted need ask'],
          6: ['reaffirmed commitment yes', 'reaffirmed position no'],
          7: ['agreed decision yes'],
          8: ['acknowledged position no'],
          9: ['reviewed record no'],
          10: ['agreed need ask', 'stressed need ask'],
          11: ['recognized position no', 'recognized position no'],
          12: ['agreed decision yes', 'welcomed courtesy no'],
          13: ['reaffirmed position no'],
        });
      });

      it('keep the qualifier of paragraph 7 and know whom "They" of paragraph 6 means', async () => {
        const { meeting, draft, texts } = await read('004');
        expect(meeting.paragraphs[6]?.statements[0]?.qualifier).toBe('as much as possible');
        expect(meeting.paragraphs[5]?.statements[1]?.actor).toBe('Participants');
        const actor = draft.evidence.find(
          ({ path }) => path === '/meetings/0/paragraphs/5/statements/1/actor',
        );
        expect(actor?.certainty).toBe('derived');
        expect(texts[0]?.slice(actor?.start, actor?.end)).toBe('They');
      });
    });

    describe('the news of the same meeting', () => {
      it('lacks the year and does not guess it', async () => {
        const { meeting } = await read('000');
        expect(meeting).toMatchObject({
          type: 'senior-officials-meeting',
          ordinal: 2,
          date: 'XXXX-09-22',
          city: 'Astana',
        });
      });

      it('has its Chair and the quoted UNHCR representative', async () => {
        const { meeting } = await read('000');
        expect(meeting.people).toEqual([
          {
            name: 'Birzhan Nurymbetov',
            honorific: 'HE',
            function: 'Chairman of the Almaty Process',
            party: 'KAZ',
            roles: ['chair'],
          },
          { name: 'Bernard Doyle', function: 'UNHCR Regional Representative', party: 'UNHCR' },
        ]);
        expect(listsOf((await read('000')).draft).interventions).toContain('quotation Bernard Doyle');
      });

      it('is joined with the closing remarks, the year taken from them', async () => {
        const [news, remarks] = [await read('000'), await read('004')];
        expect(matchMeeting(news.meeting, remarks.meeting).match).toBe('same');
        const joined = joinDrafts([news.draft, remarks.draft]);
        expect(joined.meetings).toHaveLength(1);
        expect(joined.meetings[0]).toMatchObject({ sources: [0, 1], date: '2015-09-22' });
        expect(joined.meetings[0]?.paragraphs.filter((item) => item.number !== undefined)).toHaveLength(13);
        expect(validateDraft(joined, [...news.texts, ...remarks.texts])).toEqual([]);
      });
    });

    it('tell the meeting of member States of 2014, held by one tense and planned by another', async () => {
      const { meeting, draft } = await read('001');
      expect(meeting).toMatchObject({
        type: 'member-states-meeting',
        date: '2014-11-21',
        city: 'Almaty',
        country: 'KAZ',
        venue: '«Intercontinental» hotel',
        stateOfAffairs: 'held',
      });
      const tense = draft.evidence.filter(({ path }) => path === '/meetings/0/stateOfAffairs');
      expect(new Set(tense.map(({ certainty }) => certainty))).toEqual(new Set(['uncertain']));
      expect(draft.sources[0]?.modified).toBe('2014-12-12T17:09');
      expect(statusesOf(draft, 'to-be-confirmed').toSorted()).toEqual([
        'AFG',
        'AZE',
        'IRN',
        'KAZ',
        'KGZ',
        'PAK',
        'TJK',
        'TUR',
      ]);
      expect(meeting.delegations).toMatchObject([{ party: 'UNRCCA', category: 'invited' }]);
      expect(draft.chairmanships).toEqual([{ party: 'KAZ', elected: '2013' }]);
      expect(draft.dropped).toHaveLength(8);
    });

    it('tell who organised, supported, paid for and attended the conference of 2011', async () => {
      const { meeting, draft } = await read('002');
      const lists = listsOf(draft);
      expect(meeting).toMatchObject({
        type: 'regional-conference',
        date: '2011-03-15/2011-03-16',
        city: 'Almaty',
        approximateAttendance: { qualifier: 'more-than', count: 100 },
        level: 'ministerial',
      });
      expect(lists.organisers).toEqual([
        'UNHCR organised',
        'IOM organised',
        'UNRCCA cooperation',
        'OSCE supported',
        'KAZ hosted',
        'EC funded',
        'PRM funded',
      ]);
      expect(lists.delegations).toEqual([
        'KAZ',
        'TKM',
        'KGZ',
        'TJK',
        'AFG',
        'IRN',
        'TUR',
        'AZE',
        'RUS',
        'CHN',
      ]);
      expect(lists.documents).toEqual(['adopted Almaty Declaration']);
      expect(draft.sources[0]?.published).toBe('2011-03-17');
    });

    it('tell members, observers and those present apart at the 2nd TEG of 2019', async () => {
      const { meeting, draft } = await read('003');
      const lists = listsOf(draft);
      expect(meeting).toMatchObject({
        type: 'technical-experts-group',
        ordinal: 2,
        date: '2019-05-14/2019-05-15',
        city: 'Dushanbe',
        country: 'TJK',
        stateOfAffairs: 'held',
      });
      expect(lists.delegations.filter((party) => party !== 'UN')).toEqual([
        'AZE',
        'KAZ',
        'KGZ',
        'TJK',
        'TUR',
        'UZB',
      ]);
      expect(statusesOf(draft, 'member')).toEqual(['AFG', 'AZE', 'KAZ', 'KGZ', 'TJK', 'TUR', 'TKM']);
      expect(statusesOf(draft, 'observer')).toEqual(['IRN', 'PAK']);
      expect(meeting.people.map(({ name, party }) => `${name} ${party}`)).toEqual([
        'Saidasror Saidov TJK',
        'Vito Trani UNHCR',
        'Victoria Kasabyan IOM',
        'Cristina Tranca IOM',
      ]);
      expect(meeting.people.every((person) => person.function !== undefined)).toBe(true);
      expect(lists.organisers).toEqual(['TJK hosted', 'PRM funded', 'IOM project']);
      expect(lists.projects).toEqual(['Asia Regional Migration Programme | PRM']);
      expect(lists.relatedEvents).toEqual(['first Global Refugee Forum | 2019-12 | Geneva']);
      expect(lists.sdgs).toEqual([10, 17]);
      expect(draft.chairmanships).toEqual([{ party: 'TJK', label: '2019–2020' }]);
    });
  },
);
