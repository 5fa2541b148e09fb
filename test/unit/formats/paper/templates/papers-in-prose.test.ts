import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { MeetingDossier } from '@/domain/meeting-dossier';
import { paperBases } from '@/domain/paper-template';
import { letterDateChoice, usualChoices, type PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { PaperKindId } from '@/formats/paper/kinds/paper-kinds';
import { paperOf } from '@/formats/paper/kinds/paper-of';
import type { PaperDocument } from '@/formats/paper/paper';
import { plainText } from '@/formats/paper/rich-text';
import { letterRecipients } from '@/formats/paper/templates/recipients';
import { paperToDocx } from '@/formats/paper/write-docx';
import { paperToHtml } from '@/formats/paper/write-html';
import { paperToMarkdown } from '@/formats/paper/write-markdown';
import { paperToOdt } from '@/formats/paper/odt/write-odt';
import { paperToText } from '@/formats/paper/write-text';

import {
  aChairmanship,
  aDocument,
  aMeetingDocument,
  anAgendaItem,
  aSource,
} from '../../../../helpers/builders';
import { aDossier, anAppointment } from '../a-dossier';
import { arbitraryDossier } from '../arbitrary-dossier';
import { richDossier } from '../rich-dossier';

const paper = (
  kind: PaperKindId,
  dossier: MeetingDossier = richDossier(),
  more: Partial<PaperChoices> = {},
): PaperDocument => paperOf(dossier, kind, { ...usualChoices, language: 'en', ...more });
const text = (...args: Parameters<typeof paper>): string =>
  paperToText(paper(...args)).replace(/[ \n\u00A0]+/gu, ' ');
const ru = { language: 'ru' } as const;

/** The rich meeting with decisions marked, and points on its agenda. */
function agreed(): MeetingDossier {
  const dossier = richDossier();
  return {
    ...dossier,
    statements: dossier.statements.map((one) => ({
      ...one,
      class: one.verb === 'agreed' ? 'decision' : 'record',
    })),
    agendaItems: [
      anAgendaItem({
        id: 'welcome',
        meetingId: 'meeting',
        sessionId: 'session-0',
        title: { en: 'Welcome', ru: 'Приветствие' },
        annotation: {
          en: 'The Chair will welcome the delegations.',
          ru: 'Председатель приветствует делегации.',
        },
        minutes: 15,
      }),
      anAgendaItem({
        id: 'practice',
        meetingId: 'meeting',
        sessionId: 'session-1',
        title: { en: 'Practice of States', ru: 'Опыт государств' },
      }),
    ],
  };
}

/** A text of the type adopted there; closing remarks given out. */
function adopting(type: 'declaration' | 'communique' | 'closing-remarks'): MeetingDossier {
  const relation = type === 'closing-remarks' ? 'issued' : 'adopted';
  return {
    ...richDossier(),
    documents: [aDocument({ id: 'text', type, title: { en: 'Astana Text', ru: 'Астанинский текст' } })],
    meetingDocuments: [aMeetingDocument({ meetingId: 'meeting', documentId: 'text', relation })],
  };
}

const numbered = (made: PaperDocument) =>
  made.blocks.flatMap((block) => (block.kind === 'numbered' ? [block] : []));

describe('the papers of a meeting in prose', () => {
  it('are each called what the field calls them, in both languages', () => {
    const titles = (language: 'en' | 'ru') =>
      paperBases.map((kind) => plainText(paper(kind, richDossier(), { language }).title));
    expect(titles('en')).toEqual([
      '2nd Senior Officials Meeting',
      'Closing Remarks of the Chair',
      'Chair’s summary',
      'Communiqué',
      'Declaration',
      'Annotated agenda',
      'Programme',
      'Extract of decisions',
      'Invitation',
      'Press note',
    ]);
    expect(titles('ru')).toEqual([
      '2-е совещание старших должностных лиц',
      'Заключительное слово Председателя',
      'Резюме Председателя',
      'Коммюнике',
      'Декларация',
      'Аннотированная повестка дня',
      'Программа',
      'Выписка из решений',
      'Приглашение',
      'Сообщение для прессы',
    ]);
  });

  it('print the outcome to the letter, whatever the paper is called', () => {
    const remarks = numbered(paper('closing-remarks'));
    expect(remarks.length).toBeGreaterThan(3);
    for (const kind of ['declaration', 'communique', 'chair-summary'] as const) {
      expect(numbered(paper(kind, adopting('closing-remarks')))).toEqual(remarks);
    }
  });

  it('say in a sentence that there is nothing to print', () => {
    for (const kind of ['closing-remarks', 'declaration', 'programme', 'decisions'] as const) {
      expect(text(kind, aDossier())).toContain('Nothing is recorded yet that this paper could print.');
      expect(text(kind, aDossier(), ru)).toContain('Пока не записано ничего');
    }
    expect(text('invitation', aDossier())).toContain('No delegation is recorded yet');
    expect(text('invitation', aDossier(), ru)).toContain('Пока не записана ни одна делегация');
  });

  it('are written in every format, whatever the register holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, fc.constantFrom('en', 'ru'), async (dossier, language) => {
        for (const kind of paperBases) {
          const made = paper(kind, dossier, { language });
          expect(paperToText(made).trim()).not.toBe('');
          expect(paperToMarkdown(made).trim()).not.toBe('');
          expect(paperToHtml(made)).toContain('</html>');
          expect(paperToOdt(made).length).toBeGreaterThan(1000);
          expect((await paperToDocx(made)).length).toBeGreaterThan(1000);
        }
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});

describe('minutes in the house model', () => {
  const annexes = (dossier: MeetingDossier, language: 'en' | 'ru' = 'en') =>
    paper('minutes', dossier, { language }).blocks.flatMap((block) =>
      block.kind === 'annex' ? [plainText(block.title)] : [],
    );

  it('give the adopted text as an annex between agenda and participants', () => {
    expect(annexes(adopting('declaration'))).toEqual([
      'Annex I. Agenda',
      'Annex II. Astana Text',
      'Annex III. List of participants',
    ]);
    expect(annexes(adopting('communique'), 'ru')).toEqual([
      'Приложение I. Повестка дня',
      'Приложение II. Астанинский текст',
      'Приложение III. Список участников',
    ]);
    // Closing remarks are the summary itself.
    expect(annexes(adopting('closing-remarks'))).toEqual([
      'Annex I. Agenda',
      'Annex II. List of participants',
    ]);
  });

  it('take no news of a declaration for its text', () => {
    const told = { ...adopting('declaration'), sources: [aSource({ type: 'news' })] };
    expect(annexes(told)).toEqual(['Annex I. Agenda', 'Annex II. List of participants']);
    expect(plainText(paper('declaration', told).title)).toBe('Declaration');
    const read = { ...told, sources: [...told.sources, aSource({ type: 'declaration' })] };
    expect(annexes(read)).toContain('Annex II. Astana Text');
  });

  it('print an adopted text once', () => {
    const words = 'Participants thanked Kazakhstan for its hospitality';
    expect(text('minutes', adopting('declaration')).split(words)).toHaveLength(2);
  });

  it('name the modalities that figure at the meeting', () => {
    const dossier = adopting('declaration');
    const modalities = aDocument({
      id: 'modalities',
      type: 'operating-modalities',
      title: { en: 'How we work' },
      symbol: 'SOM/2/INF/1',
    });
    const circulated = aMeetingDocument({
      meetingId: 'meeting',
      documentId: 'modalities',
      relation: 'circulated',
    });
    const printed = text('minutes', {
      ...dossier,
      documents: [...dossier.documents, modalities],
      meetingDocuments: [...dossier.meetingDocuments, circulated],
    });
    expect(printed).toContain('Annex II. Operating modalities');
    expect(printed).toContain('How we work, SOM/2/INF/1');
  });
});

describe('a declaration', () => {
  it('bears its own title, and says who adopted it', () => {
    expect(plainText(paper('declaration', adopting('declaration')).title)).toBe('Astana Text');
    expect(plainText(paper('communique', adopting('communique'), ru).title)).toBe('Астанинский текст');
    expect(text('declaration', adopting('declaration'))).toContain('Adopted by');
  });

  it('does not take the title of one that the meeting only refers to, nor that of a text of another type', () => {
    expect(plainText(paper('declaration').title)).toBe('Declaration');
    expect(plainText(paper('declaration', adopting('communique')).title)).toBe('Declaration');
  });
});

describe('the agenda and the programme', () => {
  it('say what each point is for, under its session', () => {
    const printed = text('annotated-agenda', agreed());
    expect(printed).toContain('Session 1. Opening of the meeting, 21 September 2015, 09:30–10:00');
    expect(printed).toContain('1. Welcome, 09:30–09:45 The Chair will welcome the delegations.');
    expect(text('annotated-agenda', agreed(), ru)).toContain('Председатель приветствует делегации.');
  });

  it('go by day and hour, and name no day twice', () => {
    const printed = text('programme', agreed());
    expect(printed.split('Monday, 21 September 2015')).toHaveLength(2);
    expect(printed).toContain('Tuesday, 22 September 2015');
    expect(printed).toContain('15:00 | Session 3. Adoption of the outcome');
    expect(text('programme', agreed(), ru)).toContain('Понедельник, 21 сентября 2015 г.');
  });

  it('call a day by its name once, where its session has no other title', () => {
    const dossier = agreed();
    const sessions = dossier.sessions.map((session) => ({
      ...session,
      number: null,
      title: { en: session.day === '2015-09-21' ? '21 September 2015' : '22 September 2015' },
      startsAt: null,
      endsAt: null,
    }));
    const agendaItems = dossier.agendaItems.map((item) => ({ ...item, startsAt: '09:30' }));
    const printed = text('programme', { ...dossier, sessions, agendaItems });
    expect(printed.match(/(?<!–)21 September 2015/gu)).toHaveLength(1);
    expect(printed).toContain('09:30–09:45 | 1. Welcome');
  });

  it('give a part of a point without a length of its own no lone hour', () => {
    const dossier = agreed();
    const at = { meetingId: 'meeting', sessionId: 'session-0' } as const;
    const agendaItems = [
      anAgendaItem({ ...at, title: { en: 'Review' }, startsAt: '10:00', minutes: 90, order: 'a' }),
      anAgendaItem({ ...at, title: { en: 'Documents' }, number: '1.1', order: 'b' }),
    ];
    const [whole, part] = (['programme', 'annotated-agenda'] as const).map((kind) =>
      text(kind, { ...dossier, agendaItems }),
    );
    expect(whole).toContain('10:00–11:30 | 1. Review');
    expect(whole).toContain('1.1. Documents');
    expect(whole).not.toMatch(/10:00 \| 1\.1/u);
    expect(part).not.toContain('Documents, 10:00');
  });

  it('say of a point that is not translated in which language it is', () => {
    const dossier = agreed();
    const agendaItems = dossier.agendaItems.map((item) => ({
      ...item,
      title: { en: item.title['en'] ?? '' },
    }));
    for (const kind of ['programme', 'annotated-agenda', 'minutes'] as const) {
      const printed = text(kind, { ...dossier, agendaItems }, ru);
      expect(printed).toMatch(/Welcome(?:, 09:30–09:45)? \[на английском языке\]/u);
      expect(text(kind, dossier, ru)).not.toContain('Welcome');
      expect(text(kind, { ...dossier, agendaItems })).not.toContain('[in English]');
    }
  });

  it('are provisional before the meeting', () => {
    const dossier = agreed();
    const planned = { ...dossier, meeting: { ...dossier.meeting, stateOfAffairs: 'planned' as const } };
    expect(plainText(paper('programme', planned).title)).toBe('Provisional programme');
    expect(plainText(paper('annotated-agenda', planned, ru).title)).toBe(
      'Предварительная аннотированная повестка дня',
    );
  });
});

describe('an extract of decisions', () => {
  it('holds whole paragraphs that decide, under their own numbers, and no others', () => {
    const whole = numbered(paper('closing-remarks', agreed()));
    const decisions = numbered(paper('decisions', agreed()));
    const deciding = agreed().statements.filter((one) => one.class === 'decision');
    expect(decisions.map(({ record }) => record?.id)).toEqual(deciding.map((one) => one.paragraphId));
    for (const block of decisions) expect(whole).toContainEqual(block);
  });

  it('keeps what a part that decides stands below', () => {
    const dossier = agreed();
    const [first, second] = dossier.paragraphs;
    if (!first || !second) throw new Error('no paragraphs');
    const paragraphs = [
      { ...first, kind: 'numbered' as const, level: 0, text: { en: 'They agreed:' } },
      { ...second, kind: 'numbered' as const, level: 1, text: { en: 'to meet again.' } },
    ];
    const statements = dossier.statements
      .slice(0, 1)
      .map((one) => ({ ...one, paragraphId: second.id, class: 'decision' as const }));
    const printed = text('decisions', { ...dossier, paragraphs, statements });
    expect(printed).toContain('They agreed: (a) to meet again.');
    // The opening alone would say nothing without what it asks for.
    const opening = statements.map((one) => ({ ...one, paragraphId: first.id }));
    const whole = text('decisions', { ...dossier, paragraphs, statements: opening });
    expect(whole).toContain('They agreed: (a) to meet again.');
  });
});

describe('letters of invitation', () => {
  const planned = (): MeetingDossier => {
    const dossier = richDossier();
    return {
      ...dossier,
      meeting: { ...dossier.meeting, stateOfAffairs: 'planned' },
      appointments: [anAppointment('p12', 'TKM', { duty: 'national-coordinator', function: 'Counsellor' })],
    };
  };
  const letters = (more: Partial<PaperChoices> = {}) =>
    paper('invitation', planned(), more).blocks.filter(({ kind }) => kind === 'letter').length + 1;
  const to = (state: string, more: Partial<PaperChoices> = {}) =>
    text('invitation', planned(), { letterTo: `delegation-${state}`, ...more });

  it('go to every delegation but the Chair’s own and the Support Unit, each under a head of its own on a new page', () => {
    expect(letters()).toBe(7);
    const html = paperToHtml(paper('invitation', planned()));
    expect(html.match(/class="letterhead"/gu)).toHaveLength(7);
    expect(html.match(/class="page-break"/gu)).toHaveLength(6);
    // Pages are not counted over the letters of others.
    expect(html).not.toContain('counter(pages)');
    expect(paperToHtml(paper('invitation', planned(), { letterTo: 'delegation-AZE' }))).toContain(
      'counter(pages)',
    );
  });

  it('go to one delegation where one is chosen, and to all where it is another meeting’s', () => {
    expect(to('AZE')).toContain('Republic of Azerbaijan');
    expect(to('AZE')).not.toContain('Republic of Tajikistan');
    expect(letters({ letterTo: 'delegation-elsewhere' })).toBe(7);
  });

  it('greet the head of delegation by name, else the coordinator, else nobody in particular', () => {
    expect(to('AZE')).toContain('Dear Mr. Əliyev,');
    expect(to('AZE', ru)).toContain('Уважаемый господин Əliyev!');
    expect(to('TKM')).toContain('Annaýewa,');
    expect(to('TUR')).toContain('Dear Sir or Madam,');
    expect(to('TUR', ru)).toContain('Уважаемые дамы и господа!');
  });

  it('go to nobody who invites, wherever they sit: neither the State in the chair nor the Support Unit', () => {
    const dossier = planned();
    const recipients = letterRecipients(dossier, 'en').map(({ label }) => label);
    const [invited] = dossier.delegations.filter(({ id }) => id === 'delegation-AZE');
    if (!invited) throw new Error('no delegation');
    const { id: processId } = dossier.process;
    const unit = {
      id: 'unit',
      processId,
      partyId: invited.partyId,
      kind: 'support-unit' as const,
      from: null,
      until: null,
    };
    const unseated = { ...dossier, supportRoles: [...dossier.supportRoles, { ...unit, capacity: null }] };
    expect(letterRecipients(unseated, 'en').map(({ label }) => label)).toEqual(
      recipients.filter((label) => label !== 'Azerbaijan'),
    );
    const chairmanships = [
      aChairmanship({ processId, partyId: invited.partyId, from: '2015', until: '2016' }),
    ];
    const delegations = dossier.delegations.filter(({ category }) => category !== 'chair');
    const chaired = letterRecipients({ ...dossier, delegations, chairmanships }, 'en');
    expect(chaired.map(({ label }) => label)).not.toContain('Azerbaijan');
  });

  it('are signed by one, and bear the date that was chosen for this meeting, else a place for it', () => {
    const own = paper('invitation', planned(), { letterTo: 'delegation-AZE' });
    const signed = own.blocks.flatMap((block) => (block.kind === 'signatures' ? block.places : []));
    expect(signed.map(({ capacity }) => capacity)).toEqual(['For the Chair']);
    expect(to('AZE')).toContain('[date of the letter]');
    const { id } = planned().meeting;
    expect(to('AZE', { letterDate: letterDateChoice(id, '2015-06-01') })).toContain('1 June 2015');
    expect(to('AZE', { ...ru, letterDate: letterDateChoice(id, '2015-06-01') })).toContain('1 июня 2015 г.');
    expect(to('AZE', { letterDate: letterDateChoice('another', '2015-06-01') })).toContain('[date of the');
  });

  it('say when and where, and bear no date but their own', () => {
    expect(to('AZE')).toContain(
      'to the 2nd Senior Officials Meeting of the Almaty Process on 21–22 September 2015 (Hotel “Steppe”, Hall 2, Astana).',
    );
    expect(paper('invitation', planned()).letterhead.lines).toEqual(['SOM/2']);
    expect(to('AZE')).toContain('Theme');
    expect(to('AZE')).not.toContain('member States');
  });
});
