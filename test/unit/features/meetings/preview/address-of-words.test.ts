import { expect, it } from 'vitest';

import { addressOfWords } from '@/features/meetings/preview/address-of-words';
import { supportUnitParties } from '@/formats/paper/minutes-facts';
import { frameFor } from '@/formats/paper/frame/frame-for';
import { contextOfPlan } from '@/formats/paper/templates/context-of-plan';

import { richDossier } from '../../../formats/paper/rich-dossier';

const pressed = (table: string, id: string, term: string | null = null) =>
  addressOfWords(richDossier(), { table, id, term });
const { id } = richDossier().meeting;

it('a fact leads to its field, a paragraph to itself, and what is nowhere edited nowhere', () => {
  expect(pressed('meetings', id, frameFor('ru').term.venue)).toBe(`/meetings/${id}/details/venue`);
  expect(pressed('meetings', id)).toBe(`/meetings/${id}`);
  expect(pressed('paragraphs', 'p1')).toBe(`/meetings/${id}/outcome/p1`);
  expect(pressed('processes', 'x')).toBeNull();
});

it('the classification leads to the house form, the Support Unit to the one organisation that is it, or to all', () => {
  expect(pressed('houseForms', 'classification')).toBe('/settings/house-form/classification');
  const dossier = richDossier();
  const parties = supportUnitParties(contextOfPlan(dossier, 'minutes', { language: 'en' }));
  const words = { table: 'meetings', id, term: frameFor('en').term.supportUnit };
  const [first = ''] = parties;
  const alone = dossier.supportRoles.filter(({ partyId }) => partyId === first);
  expect(addressOfWords({ ...dossier, supportRoles: alone }, words)).toBe(`/parties/${first}`);
  const second = alone.map((role) => ({ ...role, id: 'second', partyId: 'other' }));
  expect(addressOfWords({ ...dossier, supportRoles: [...alone, ...second] }, words)).toBe('/parties');
});

it('the head of the first page leads to the house form, and who signs to where that is said', () => {
  expect(pressed('houseForms', 'letterhead')).toBe('/settings/house-form/letterhead');
  expect(pressed('houseForms', 'symbol')).toBe(`/meetings/${id}`);
  const words = { table: 'houseForms', id: 'signatures', term: null };
  const laidDown = {
    id: 'one',
    processId: 'process',
    capacity: { en: 'For the Chair' },
    name: {},
    function: {},
    order: 'a0',
  };
  expect(addressOfWords({ ...richDossier(), signatories: [laidDown] }, words)).toBe(
    '/settings/house-form/signatures',
  );
  expect(addressOfWords({ ...richDossier(), signatories: [] }, words)).toBe(`/meetings/${id}/attendance`);
});
