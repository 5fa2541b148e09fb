import { describe, expect, it } from 'vitest';
import { choiceBegun, choiceMeant, choicesWith } from '@/ui/choice-meant';

const countries = [
  { id: 'TKM', label: 'Turkmenistan' },
  { id: 'TUR', label: 'Türkiye', names: ['Turkey'] },
  { id: 'NER', label: 'Niger' },
  { id: 'NGA', label: 'Nigeria' },
];
const meant = (words: string) => choiceMeant(choicesWith(countries, words), words)?.id;

describe('what is typed into a field of choice', () => {
  it('means the one it is the name of, however it is written', () => {
    expect(meant('niger')).toBe('NER');
    expect(meant('TURKIYE ')).toBe('TUR');
    expect(meant('turkey')).toBe('TUR');
  });

  it('means the only one that has the words', () => {
    expect(meant('menis')).toBe('TKM');
  });

  it('means nobody where several have them, or none', () => {
    expect(meant('nig')).toBeUndefined();
    expect(meant('tur')).toBeUndefined();
    expect(meant('Atlantis')).toBeUndefined();
  });

  it('makes nothing new of words alone', () => {
    const fresh = { id: 'new', label: 'New organisation: Steppe', isNew: true };
    expect(choiceMeant([fresh], 'Steppe')).toBeUndefined();
    expect(choiceMeant([{ id: 'x', label: 'Steppe Forum' }, fresh], 'Steppe')).toBeUndefined();
    expect(choiceMeant([{ id: 'x', label: 'Steppe Forum', isNamed: true }, fresh], 'SF')?.id).toBe('x');
  });
});

describe('what is typed into a field of free words', () => {
  const begun = (words: string) => choiceBegun(countries, words)?.id;

  it('means the one it is the name of, or the only one whose name goes on in the word', () => {
    expect(begun('niger')).toBe('NER');
    expect(begun('turkm')).toBe('TKM');
    expect(begun('Türkiye')).toBe('TUR');
  });

  it('stands as it is written where several go on so, or it is a whole word or part of none', () => {
    expect(begun('nig')).toBeUndefined();
    expect(begun('tan')).toBeUndefined();
    expect(begun('')).toBeUndefined();
    expect(choiceBegun([{ id: 'm', label: 'Member States' }], 'member')).toBeUndefined();
    expect(choiceBegun([{ id: 'm', label: 'Member States' }], 'Member State')).toBeUndefined();
    expect(choiceBegun([{ id: 'g', label: 'Nigeria' }], 'Niger')).toBeUndefined();
  });
});
