import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import type { MeetingDossier } from '@/domain/meeting-dossier';
import { compareFile } from '@/features/meetings/hand/compare-file';
import { saveLetters, type LettersDesk, type LetterFormat } from '@/features/meetings/export/save-letters';
import { glanceAtFile } from '@/formats/paper/hand/bring-in-file';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import type { ApprovedTexts } from '@/formats/paper/kinds/paper-in-languages';
import { paperOf } from '@/formats/paper/kinds/paper-of';
import { letterNames } from '@/formats/paper/mail-merge/letter-names';
import { planLetters } from '@/formats/paper/mail-merge/plan-letters';
import { contextOfPlan } from '@/formats/paper/templates/context-of-plan';
import { chosenRecipients } from '@/formats/paper/templates/recipients';
import { paperToText } from '@/formats/paper/write-text';
import { formatsApi } from '@/formats/worker/formats-api';
import type { Worked } from '@/formats/worker/formats-client';
import type { Result, FileHandle } from '@/host/host';
import type { KeptWriting, WrittenPaper } from '@/store/register';

import { editedDocx } from '../../../../helpers/hand-edited';
import { aPaperTemplate } from '../../../../helpers/builders';
import { richDossier } from '../../../formats/paper/rich-dossier';
import { wordsOfDocx } from '../../../formats/paper/words-of';

const choices = { ...usualChoices, language: 'en' } as const;
const planned = (): MeetingDossier => {
  const dossier = richDossier();
  return { ...dossier, meeting: { ...dossier.meeting, stateOfAffairs: 'planned' } };
};
const letters = (dossier = planned(), approved: ApprovedTexts = {}) =>
  planLetters({ dossier, key: 'invitation', choices, approved, day: '2026-11-27', isWord: false });

const worked = async <T>(value: Promise<T>): Promise<Worked<T>> => ({ ok: true, value: await value });

/** A desk whose threads run here and which keeps what is saved. */
function deskWith(answer?: Result<FileHandle>, file?: Uint8Array) {
  const saved: { readonly suggestedName: string; readonly bytes: Uint8Array }[] = [];
  const remembered: WrittenPaper[] = [];
  const told: string[] = [];
  const controller = new AbortController();
  const desk: LettersDesk = {
    host: {
      pdfBytes: ({ html }) => Promise.resolve({ ok: true, value: new TextEncoder().encode(`%PDF ${html}`) }),
      saveFile: (given) => {
        saved.push(given);
        return Promise.resolve(
          answer ?? { ok: true, value: { token: 't', name: given.suggestedName, size: 1 } },
        );
      },
    },
    register: {
      file: () => Promise.resolve(file),
      keepWrittenPapers: (writings) => {
        remembered.push(...writings.map(({ paper }) => paper));
        return Promise.resolve({ ok: true, value: undefined });
      },
    },
    formats: {
      planLetters: (request) => worked(formatsApi.planLetters(request)),
      writePaper: (paper, format, options = {}) => worked(formatsApi.writePaper(paper, format, options)),
      printPage: (paper, options) => worked(formatsApi.printPage(paper, options)),
      fillWordTemplate: (bytes, data, origin) => worked(formatsApi.fillWordTemplate(bytes, data, origin)),
      zipPack: (files) => worked(formatsApi.zipPack(files)),
    },
    fontCss: () => Promise.resolve(''),
    signal: controller.signal,
    onProgress: ({ name }) => {
      told.push(name);
    },
  };
  return { desk, saved, remembered, told, controller };
}

const toSave = (format: LetterFormat, dossier = planned(), kind = 'invitation') =>
  ({ dossier, kind, choices, approved: {}, format, name: 'SOM 2 (2015) letter en' }) as const;

describe('letters to each delegation', () => {
  it('are one archive of a file each, named by the party, that says what the one letter says', async () => {
    const { desk, saved, remembered, told } = deskWith();
    expect((await saveLetters(desk, toSave('docx'))).kind).toBe('saved');
    expect(saved.map(({ suggestedName }) => suggestedName)).toEqual(['SOM 2 (2015) letter en.zip']);
    const files = Object.entries(unzipSync(saved[0]?.bytes ?? new Uint8Array()));
    const all = letters();
    expect(files.map(([name]) => name)).toEqual(all.map(({ name }) => `SOM 2 (2015) letter en ${name}.docx`));
    expect(files.map(([name]) => name)).toContain('SOM 2 (2015) letter en Azerbaijan.docx');
    expect(told).toEqual(all.map(({ name }) => name));
    for (const [at, { delegationId }] of all.entries()) {
      const bytes = files[at]?.[1] ?? new Uint8Array();
      const one = paperOf(planned(), 'invitation', { ...choices, letterTo: delegationId });
      const { paper } = all[at] ?? { paper: one };
      expect(paperToText(paper)).toBe(paperToText(one));
      expect(wordsOfDocx(bytes).join(' ')).toContain(
        wordsOfDocx(await formatsApi.writePaper(one, 'docx', {})).join(' '),
      );
      // Known again when it comes back.
      const glance = glanceAtFile(bytes);
      expect(glance.ok && glance.origin?.paperSha256).toBe(remembered[at]?.paperSha256);
    }
    // Each is a file of its own among those that are remembered.
    expect(new Set(remembered.map(({ fileOf }) => fileOf)).size).toBe(all.length);
  });

  it('are compared, where one comes back, with the letter to that delegation and no other', async () => {
    const trees = new Map<string, Uint8Array>();
    const { desk, saved } = deskWith();
    const register = {
      ...desk.register,
      keepWrittenPapers: (writings: readonly KeptWriting[]) => {
        for (const { paper, tree } of writings) trees.set(paper.paperSha256, tree);
        return Promise.resolve({ ok: true, value: undefined } as const);
      },
    };
    await saveLetters({ ...desk, register }, toSave('docx'));
    const files = unzipSync(saved[0]?.bytes ?? new Uint8Array());
    const bytes = files['SOM 2 (2015) letter en Azerbaijan.docx'] ?? new Uint8Array();
    const compare = (dossier: MeetingDossier, of: Uint8Array, letterTo = '') =>
      compareFile(
        { file: (sha256) => Promise.resolve(trees.get(sha256)) },
        dossier,
        of,
        { paper: 'minutes', choices: { ...choices, letterTo } },
        {
          readHandDocx: (file) => worked(formatsApi.readHandDocx(file)),
          bringInFile: (request) => worked(formatsApi.bringInFile(request)),
        },
      );
    const same = await compare(planned(), bytes, 'delegation-TJK');
    expect(same.ok && [same.of.paper, same.of.choices.letterTo, same.settled.differences]).toEqual([
      'invitation',
      'delegation-AZE',
      [],
    ]);
    const edited = editedDocx(bytes, (xml) => xml.replace('Republic of Azerbaijan', 'Azerbaijani Republic'));
    const changed = await compare(planned(), edited);
    if (!changed.ok) throw new Error(changed.code);
    expect(changed.settled.differences.map((one) => one.edited)).toEqual([
      expect.stringContaining('Azerbaijani Republic'),
    ]);
    // Whose letter it was is no longer invited: nothing is compared with the letters to the others.
    const { delegations } = planned();
    const without = { ...planned(), delegations: delegations.filter(({ id }) => id !== 'delegation-AZE') };
    expect(await compare(without, bytes)).toEqual({ ok: false, code: 'letter-gone' });
  });

  it('are pages for print and for the web where these are asked for', async () => {
    for (const format of ['pdf', 'html', 'odt'] as const) {
      const { desk, saved, remembered } = deskWith();
      await saveLetters(desk, toSave(format));
      const files = unzipSync(saved[0]?.bytes ?? new Uint8Array());
      const one = files[`SOM 2 (2015) letter en Azerbaijan.${format}`];
      expect(Object.keys(files)).toHaveLength(letters().length);
      if (format !== 'odt') expect(strFromU8(one ?? new Uint8Array())).toContain('Republic of Azerbaijan');
      expect(remembered).toEqual([]);
    }
  });

  it('are filled one by one into the Word file of the house', async () => {
    const house = new Document({
      sections: [{ children: [new Paragraph('To {delegation.short-name}: {paper.title}')] }],
    });
    const bytes = new Uint8Array(await Packer.toArrayBuffer(house));
    const template = aPaperTemplate({
      base: 'invitation',
      wordFile: { sha256: 'a'.repeat(64), name: 'x.docx' },
    });
    const dossier = { ...planned(), paperTemplates: [template] };
    const { desk, saved } = deskWith(undefined, bytes);
    expect(await saveLetters(desk, toSave('docx', dossier, template.id))).toMatchObject({ kind: 'saved' });
    const files = unzipSync(saved[0]?.bytes ?? new Uint8Array());
    const words = wordsOfDocx(files['SOM 2 (2015) letter en Azerbaijan.docx'] ?? new Uint8Array()).join(' ');
    expect(words).toContain('Azerbaijan');
    expect(words).not.toContain('Tajikistan');
    const gone = deskWith();
    expect(await saveLetters(gone.desk, toSave('docx', dossier, template.id))).toEqual({
      kind: 'not-filled',
      problems: [{ kind: 'gone' }],
    });
    expect(gone.saved).toEqual([]);
  });

  it('lie side by side in the archive, whatever the template of the house is called', async () => {
    const { desk, saved } = deskWith();
    const name = `SOM 2 (2015) ${'письмо 1/2: '.normalize('NFD').repeat(20)}`;
    await saveLetters(desk, { ...toSave('odt'), name });
    const paths = Object.keys(unzipSync(saved[0]?.bytes ?? new Uint8Array()));
    expect(paths).toHaveLength(letters().length);
    for (const path of paths) {
      expect(path).toMatch(/^SOM 2 \(2015\) письмо 1-2- [^/:]+\.odt$/u);
      expect(new TextEncoder().encode(path).length).toBeLessThanOrEqual(255);
    }
  });

  it('are none at all where it is cancelled, and the reason where the disk is full', async () => {
    const { desk, saved, controller } = deskWith();
    let count = 0;
    const result = await saveLetters(
      {
        ...desk,
        onProgress: () => {
          count += 1;
          if (count === 2) controller.abort();
        },
      },
      toSave('odt'),
    );
    expect(result).toEqual({ kind: 'not-saved', error: { code: 'cancelled' } });
    expect([saved, count]).toEqual([[], 2]);
    const full = deskWith({ ok: false, error: { code: 'disk-full', name: 'x.zip' } });
    expect(await saveLetters(full.desk, toSave('docx'))).toMatchObject({ error: { code: 'disk-full' } });
    expect(full.remembered).toEqual([]);
  });

  it('are taken to the word out of a text that is approved, and marked as a draft where it has none', () => {
    const dossier = planned();
    const kept = paperOf(dossier, 'invitation', choices);
    const first = kept.blocks.findIndex(({ kind }) => kind === 'letter');
    const approved = { ...kept, blocks: kept.blocks.slice(0, first) };
    const renamed = { ...dossier, meeting: { ...dossier.meeting, city: { en: 'Elsewhere' } } };
    const [own, other] = letters(renamed, { en: approved });
    expect(paperToText(own?.paper ?? kept)).toBe(paperToText(approved));
    expect([own, other].map((one) => one?.paper.status?.state)).toEqual([undefined, 'draft']);
    expect(letters(renamed, { en: kept }).map(({ paper }) => paperToText(paper))).toEqual(
      letters(dossier).map(({ paper }) => paperToText(paper)),
    );
  });

  it('are to all in one file where none is chosen: a Word file of the house is then refused', () => {
    const context = contextOfPlan(planned(), 'invitation', choices);
    expect(chosenRecipients(context, '').length).toBeGreaterThan(1);
    expect(chosenRecipients(context, 'delegation-AZE')).toHaveLength(1);
  });

  it('have names that every file system takes, and no two the same', () => {
    const twoSigns = 'Türkiye'.normalize('NFD');
    expect(letterNames(['A/B: C?', 'a b c', ' ..', 'Türkiye', twoSigns, 'x'.repeat(200)])).toEqual([
      'A B C',
      'a b c (2)',
      '—',
      'Türkiye',
      'Türkiye (2)',
      'x'.repeat(60),
    ]);
  });
});
