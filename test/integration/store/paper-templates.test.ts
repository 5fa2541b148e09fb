import { expect, test } from 'vitest';

import { gatherDossier } from '@/domain/gather-dossier';
import type { PaperTemplate } from '@/domain/paper-template';
import { builtInSections } from '@/formats/paper/templates/built-in-sections';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperKindOf, paperOf } from '@/formats/paper/kinds/paper-of';
import { paperToText } from '@/formats/paper/write-text';
import {
  addTemplateSection,
  copyPaperTemplate,
  editPaperTemplate,
  editTemplateSection,
  moveTemplateSection,
  removePaperTemplate,
  removeTemplateSection,
  switchTemplateSection,
} from '@/store/commands/paper-templates';
import type { Command } from '@/store/register';

import { aMeeting, aProcess } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess({});
const meeting = aMeeting({ processId: process.id, city: { en: 'Baku' }, theme: { en: 'Work' } });

async function opened() {
  const register = await openTestRegister();
  await insert(register, { processes: [process], meetings: [meeting] });
  const run = async <R>(command: Command<R>) => valueOf(await register.execute(command));
  const id = await run(
    copyPaperTemplate({
      processId: process.id,
      base: 'communique',
      name: { en: 'Short note', ru: 'Записка' },
      title: {},
      sections: builtInSections.communique.map(({ part, isOff = false }) => ({
        part,
        isOn: !isOff,
        heading: {},
        text: {},
      })),
    }),
  );
  const template = async (): Promise<PaperTemplate> => {
    const found = (await register.list('paperTemplates')).find((one) => one.id === id);
    if (!found) throw new Error('no template');
    return found;
  };
  const sections = async () => {
    const { templateSections } = await dossier();
    return templateSections;
  };
  const dossier = async () => {
    const found = await register.dossier(meeting.id);
    if (!found) throw new Error('no meeting');
    return found;
  };
  const section = async (part: string) => {
    const found = (await sections()).find((one) => one.part === part);
    if (!found) throw new Error(`no section ${part}`);
    return found;
  };
  const printed = async () => paperToText(paperOf(await dossier(), id, { ...usualChoices, language: 'en' }));
  return { register, run, id, template, sections, section, dossier, printed };
}

test('a copied paper has its sections in their order, and is a paper of every meeting', async () => {
  const { sections, dossier, id, printed } = await opened();
  expect((await sections()).map(({ part, isOn }) => [part, isOn])).toEqual(
    builtInSections.communique.map(({ part, isOff }) => [part, !isOff]),
  );
  expect(paperKindOf(await dossier(), id)?.fileName).toEqual({ en: 'Short note', ru: 'Записка' });
  expect(await printed()).toContain('Communiqué');
});

test('words with fields are printed, a section that is switched off is not, and each is a step of Undo', async () => {
  const { register, run, template, section, printed } = await opened();
  await run(editPaperTemplate(await template(), 'title', 'en', 'Note on {meeting.theme}'));
  const words = await section('text');
  await run(editTemplateSection(await template(), words, 'text', 'en', 'Held in {meeting.city}.'));
  await run(editTemplateSection(await template(), words, 'heading', 'en', 'Where'));
  expect(await printed()).not.toContain('Held in');
  await run(switchTemplateSection(await template(), words, true));
  expect(await printed()).toMatch(/Note on Work[\s\S]*Where[\s\S]*Held in Baku\./u);
  valueOf(await register.undo());
  expect(await printed()).not.toContain('Held in');
  valueOf(await register.redo());
  expect(await printed()).toContain('Held in Baku.');
});

test('sections are added, moved and removed', async () => {
  const { run, template, sections, section } = await opened();
  const parts = async () => (await sections()).map(({ part }) => part);
  const first = await section('text');
  await run(addTemplateSection(await template(), 'facts', first.id));
  expect((await parts()).slice(0, 3)).toEqual(['text', 'facts', 'outcome']);
  await run(moveTemplateSection(await template(), await section('facts'), null));
  expect((await parts()).slice(0, 2)).toEqual(['facts', 'text']);
  await run(moveTemplateSection(await template(), await section('facts'), (await section('outcome')).id));
  expect((await parts()).slice(0, 3)).toEqual(['text', 'outcome', 'facts']);
  await run(removeTemplateSection(await template(), await section('outcome')));
  expect(await parts()).not.toContain('outcome');
});

test('a deleted template goes with its sections, its paper says so, and Undo brings all of it back', async () => {
  const { register, run, template, sections, printed } = await opened();
  const before = await sections();
  await run(removePaperTemplate(await template()));
  expect(await sections()).toEqual([]);
  expect(await printed()).toContain('no longer in the register');
  valueOf(await register.undo());
  expect(await sections()).toEqual(before);
});

test('what the register holds of templates comes with the records of a bundle', async () => {
  const { register, id, sections } = await opened();
  const records = {
    processes: [process],
    meetings: [meeting],
    paperTemplates: await register.list('paperTemplates'),
    templateSections: await register.list('templateSections'),
  };
  const gathered = gatherDossier(records, meeting.id);
  expect(gathered?.paperTemplates.map((one) => one.id)).toEqual([id]);
  expect(gathered?.templateSections).toEqual(await sections());
});
