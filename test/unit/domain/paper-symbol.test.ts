import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { plainHouseForm, type HouseForm } from '@/domain/house-form';
import { areKindLetters, readSymbolPattern, symbolKinds, symbolOfPaper } from '@/domain/paper-symbol';
import { aDocument, aPaperTemplate } from '../../helpers/builders';
import { richDossier } from '../formats/paper/rich-dossier';

const pattern = '{symbol}/{kind}/{number}';
const dossier = (fields: Partial<HouseForm> = {}) => ({
  ...richDossier(),
  houseForm: { ...plainHouseForm, id: 'house', processId: 'process', symbolPattern: pattern, ...fields },
});

describe('the symbol of a paper', () => {
  it('is made by the pattern of the house out of the meeting’s symbol, the kind and a number', () => {
    expect(symbolOfPaper(dossier(), 'participants')).toBe('SOM/2/INF/1');
    expect(symbolOfPaper(dossier({ kindLetters: { participants: 'LOP' } }), 'participants')).toBe(
      'SOM/2/LOP/1',
    );
    expect(symbolOfPaper(dossier({ symbolPattern: 'AP-{symbol}.{kind}' }), 'minutes')).toBe('AP-SOM/2.MIN');
  });

  it('is that of the meeting where no pattern is laid down, and for working lists', () => {
    expect(symbolOfPaper(dossier({ symbolPattern: null }), 'participants')).toBe('SOM/2');
    expect(symbolOfPaper(dossier(), 'sign-in')).toBe('SOM/2');
    expect(symbolOfPaper(dossier(), null)).toBe('SOM/2');
  });

  it('begins with nobody else’s: a meeting without a symbol gives none', () => {
    const { meeting, ...rest } = dossier();
    const bare = { ...rest, meeting: { ...meeting, symbol: null } };
    expect(symbolOfPaper(bare, 'participants')).toBeNull();
    expect(
      symbolOfPaper({ ...bare, houseForm: { ...bare.houseForm, symbolPattern: '{kind}' } }, 'minutes'),
    ).toBe('MIN');
  });

  it('is the recorded one where the paper was given out under it, and not that of a paper only spoken of', () => {
    const list = aDocument({ id: 'list', type: 'list-of-participants', symbol: 'SOM/2/CRP.4' });
    const related = (relation: 'issued' | 'referenced') => ({
      ...dossier(),
      documents: [list],
      meetingDocuments: [{ id: 'm', meetingId: 'meeting', documentId: 'list', relation, order: 'a0' }],
    });
    expect(symbolOfPaper(related('issued'), 'participants')).toBe('SOM/2/CRP.4');
    expect(symbolOfPaper(related('referenced'), 'participants')).toBe('SOM/2/INF/1');
    expect(symbolOfPaper(related('issued'), 'minutes')).toBe('SOM/2/MIN/1');
  });

  it('counts papers that would else bear the same one, a template of the house after those of every register', () => {
    const [older, newer] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];
    const template = (id = '') => aPaperTemplate({ id, base: 'press-note' });
    const own = { ...dossier(), paperTemplates: [template(newer), template(older)] };
    expect(symbolOfPaper(own, 'press-note')).toBe('SOM/2/PR/1');
    expect(symbolOfPaper(own, older ?? '')).toBe('SOM/2/PR/2');
    expect(symbolOfPaper(own, newer ?? '')).toBe('SOM/2/PR/3');
    // All papers of one kind, as far as their symbols go.
    const letters = Object.fromEntries(symbolKinds.map((kind) => [kind, 'INF']));
    const alike = dossier({ kindLetters: letters });
    const symbols = symbolKinds.map((kind) => symbolOfPaper(alike, kind));
    expect(new Set(symbols).size).toBe(symbolKinds.length);
  });
});

describe('a pattern', () => {
  it.each([
    ['{symbol}/{kind', 'unclosed'],
    ['{symbol}/{kind/{number}', 'unclosed'],
    ['{symbol}/kind}', 'unopened'],
    ['{symbol}/{year}', 'unknown'],
    ['{}', 'unknown'],
  ])('that cannot be read says why: %s', (text, problem) => {
    expect(readSymbolPattern(text)).toMatchObject({ ok: false, problem: { kind: problem } });
  });

  it('of whatever words is read or says why, and never prints a brace', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', 'symbol', 'kind', 'number', '/', 'x', ' ') }),
        (text) => {
          const read = readSymbolPattern(text);
          const symbol = symbolOfPaper(dossier({ symbolPattern: text }), 'minutes');
          expect(symbol).not.toMatch(/[{}]/u);
          if (!read.ok) expect(symbol).toBe('SOM/2');
        },
      ),
    );
  });

  it('takes letters that neither part nor break a symbol', () => {
    expect(['INF', 'ДОК', 'L.1', 'CRP-2'].map(areKindLetters)).not.toContain(false);
    expect(['', 'A B', 'A/B', '{kind}', 'ABCDEFGHIJKLM'].map(areKindLetters)).not.toContain(true);
  });
});
