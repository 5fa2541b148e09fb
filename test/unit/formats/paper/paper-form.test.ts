import { describe, expect, it } from 'vitest';

import { plainHouseForm, type HouseForm } from '@/domain/house-form';
import { withClassification } from '@/domain/kind-classification';
import { minutesPaper } from '@/formats/paper/minutes';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOfKind } from '@/formats/paper/kinds/paper-kinds';
import type { PaperDocument } from '@/formats/paper/paper';
import { plainForm } from '@/formats/paper/paper-form';
import { plainText } from '@/formats/paper/rich-text';
import { richDossier } from './rich-dossier';

const house = (fields: Partial<HouseForm>): HouseForm => ({
  ...plainHouseForm,
  id: 'house',
  processId: 'process',
  ...fields,
});
const inForm = (fields: Partial<HouseForm>, language: 'en' | 'ru' = 'en') =>
  minutesPaper({ ...richDossier(), houseForm: house(fields) }, { language });
const labels = ({ blocks }: PaperDocument) =>
  blocks.flatMap((block) => (block.kind === 'numbered' ? [block.label] : []));

describe('a paper in the form of the house', () => {
  it('looks as it ever did where nothing is laid down', () => {
    const plain = minutesPaper(richDossier(), { language: 'en' });
    expect(plain.form).toEqual(plainForm);
    const { form, ...rest } = inForm({});
    expect({ ...rest, form: { ...form, pageNumber: plainForm.pageNumber } }).toEqual(plain);
  });

  it('says each thing in the paper’s language, else in the one it is in, and says which', () => {
    const letterhead = { en: 'Ministry of Labour\nAstana', ru: 'Министерство труда\nАстана' };
    const classification = { ru: 'Для служебного пользования' };
    const { form } = inForm({ letterhead, classification });
    expect(form.letterhead?.language).toBe('en');
    expect(form.letterhead && plainText(form.letterhead)).toBe('Ministry of Labour\nAstana');
    expect(form.classification?.language).toBe('ru');
    expect(inForm({ letterhead }, 'ru').form.letterhead?.language).toBe('ru');
  });

  it('is classified by its kind where the house wants it so, or not at all', () => {
    const of = (
      kind: 'minutes' | 'press-note' | 'participants' | 'decisions',
      language: 'en' | 'ru' = 'en',
    ) => {
      const classification = { en: 'Restricted', ru: 'ДСП' };
      const own = withClassification({ kindClassifications: {} }, 'press-note', { en: 'PUBLIC' });
      const kindClassifications = withClassification({ kindClassifications: own }, 'participants', {});
      const kindLetters = { decisions: 'DEC' };
      const symbolPattern = '{symbol}/{kind}';
      const houseForm = house({ classification, kindClassifications, kindLetters, symbolPattern });
      const paper = paperOfKind(kind, { ...richDossier(), houseForm }, { ...usualChoices, language });
      return [paper.form.classification && plainText(paper.form.classification), paper.symbol];
    };
    expect(of('minutes')).toEqual(['Restricted', 'SOM/2/MIN']);
    expect(of('press-note')).toEqual(['PUBLIC', 'SOM/2/PR']);
    // In the language that it has, as any text of the house.
    expect(of('press-note', 'ru')[0]).toBe('PUBLIC');
    expect(of('participants')[0]).toBeNull();
    expect(of('decisions', 'ru')).toEqual(['ДСП', 'SOM/2/DEC']);
  });

  it('numbers paragraphs in the house’s style, letters within them as ever', () => {
    expect(labels(inForm({}))).toEqual(expect.arrayContaining(['1.', '(a)']));
    expect(labels(inForm({ numbering: 'bracket' }))).toEqual(expect.arrayContaining(['1)', '(a)']));
    expect(labels(inForm({ numbering: 'bare' }))).toEqual(expect.arrayContaining(['1', '(a)']));
    expect(labels(inForm({ numbering: 'bare' })).join('')).not.toContain('.');
  });

  it('has the house’s running head in place of its own, and its foot before the symbol', () => {
    const { running } = inForm({
      runningHead: { en: 'Secretariat' },
      runningFoot: { en: 'Not an official record' },
    });
    expect(running).toEqual({ head: 'Secretariat', foot: 'Not an official record · SOM/2' });
    expect(inForm({}).running.head).toBe('Almaty Process · 2nd Senior Officials Meeting');
  });

  it('sets the logo as high as is laid down, in its own proportion', () => {
    const logo = {
      sha256: 'ab',
      mediaType: 'image/png',
      name: 'logo.png',
      width: 400,
      height: 100,
      fallback: null,
    } as const;
    expect(inForm({ logo, logoHeight: 20 }).form.logo).toMatchObject({ width: 80, height: 20 });
    // No wider than what leaves room for the symbol.
    expect(inForm({ logo: { ...logo, width: 4000 }, logoHeight: 20 }).form.logo).toMatchObject({
      width: 110,
    });
  });

  it('is so for papers of attendance too', () => {
    const dossier = { ...richDossier(), houseForm: house({ size: 'letter', face: 'sans' }) };
    expect(paperOfKind('participants', dossier, { language: 'en', ...usualChoices }).form).toMatchObject({
      size: 'letter',
      face: 'sans',
    });
  });
});

describe('the places to sign', () => {
  const places = (paper: PaperDocument) =>
    paper.blocks.flatMap((block) => (block.kind === 'signatures' ? block.places : []));
  const signatory = {
    id: 's1',
    processId: 'process',
    capacity: { en: 'For the secretariat' },
    name: { en: 'Aizhan BEK' },
    function: { en: 'Head of secretariat' },
    order: 'a0',
  };

  it('are the Chair’s and the Support Unit’s where no signatory is laid down', () => {
    expect(places(minutesPaper(richDossier(), { language: 'en' })).map(({ capacity }) => capacity)).toContain(
      'For the Chair',
    );
  });

  it('are those of whoever chaired in both languages, also where the house has other words for it in one', () => {
    const chair = {
      ...signatory,
      capacity: { en: 'For the Chair', ru: 'За Председателя' },
      name: {},
      function: {},
    };
    const signed = (language: 'en' | 'ru') =>
      places(minutesPaper({ ...richDossier(), signatories: [chair] }, { language }))[0];
    expect(signed('ru')?.capacity).toBe('За Председателя');
    expect(signed('ru')?.name).not.toBeNull();
    expect(signed('en')?.name).not.toBeNull();
  });

  it('are those of the signatories, with name and function; one without a word has none', () => {
    const empty = { ...signatory, id: 's2', capacity: {}, name: {}, function: {}, order: 'a1' };
    const paper = minutesPaper({ ...richDossier(), signatories: [signatory, empty] }, { language: 'en' });
    const [first, ...others] = places(paper);
    expect(others).toEqual([]);
    expect(first?.capacity).toBe('For the secretariat');
    expect(first?.name && plainText(first.name)).toBe('Aizhan BEK');
    expect(first?.function && plainText(first.function)).toBe('Head of secretariat');
  });
});
