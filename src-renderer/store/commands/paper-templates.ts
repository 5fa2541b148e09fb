import { byOrder } from '@/domain/by-order';
import { inLanguage, type Id, type Localized } from '@/domain/fields';
import type { PaperBase, PaperTemplate, TemplatePart, TemplateSection } from '@/domain/paper-template';

import { newId } from '../new-id';
import { orderKeys, placeAfter, placeLast, type Place } from '../order-key';
import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command } from './command';
import { editText } from './edit-record';

/** What a template is begun with: a paper that every register has, or another template of the house. */
export interface TemplateToCopy {
  readonly processId: Id;
  readonly base: PaperBase;
  readonly name: Localized;
  readonly title: Localized;
  /** In their order. */
  readonly sections: readonly Pick<TemplateSection, 'part' | 'isOn' | 'heading' | 'text'>[];
}

/** Makes a template of the house at the end of their list; answers with its id. */
export function copyPaperTemplate({ processId, sections, ...facts }: TemplateToCopy): Command<Id> {
  const details = { name: inLanguage(facts.name, 'en') };
  return command({ name: 'copy-paper-template', details, about: [processId] }, async (recorder) => {
    const { order } = await placed(
      recorder,
      'paperTemplates',
      placeLast(await recorder.where('paperTemplates', 'processId', processId)),
    );
    const id = newId();
    await recorder.add('paperTemplates', { id, processId, ...facts, wordFile: null, order });
    const keys = orderKeys(sections.length);
    for (const [at, { part, isOn, heading, text }] of sections.entries()) {
      const own = { part, isOn, heading, text, order: keys[at] ?? order };
      await recorder.add('templateSections', { id: newId(), templateId: id, ...own });
    }
    return id;
  });
}

/** Sets a text of the template in one language; an empty one removes the language. */
export function editPaperTemplate(
  template: PaperTemplate,
  field: 'name' | 'title',
  language: string,
  text: string,
): Command {
  return editText(
    'paperTemplates',
    template.id,
    field,
    language,
    text,
    wordsOf('edit-paper-template', template),
  );
}

/** Removes the template with its sections. Versions of papers that were made by it stay as they were given out. */
export function removePaperTemplate(template: PaperTemplate): Command {
  return command(wordsOf('remove-paper-template', template), (recorder) =>
    removeWithParts(recorder, 'paperTemplates', template.id),
  );
}

/** Adds a section after another; at the end where none is named. Answers with its id. */
export function addTemplateSection(template: PaperTemplate, part: TemplatePart, afterId?: Id): Command<Id> {
  return command(wordsOf('add-template-section', template), async (recorder) => {
    const siblings = await sectionsOf(recorder, template.id);
    const place = afterId === undefined ? placeLast(siblings) : placeAfter(siblings, afterId);
    const { order } = await placed(recorder, 'templateSections', place);
    const id = newId();
    const empty = { isOn: true, heading: {}, text: {} };
    await recorder.add('templateSections', { id, templateId: template.id, part, ...empty, order });
    return id;
  });
}

/** Sets a text of a section in one language; an empty one removes the language. */
export function editTemplateSection(
  template: PaperTemplate,
  section: TemplateSection,
  field: 'heading' | 'text',
  language: string,
  text: string,
): Command {
  const words = wordsOf('edit-template-section', template);
  return editText('templateSections', section.id, field, language, text, words);
}

/** A section that is switched off keeps its place and its words. */
export function switchTemplateSection(
  template: PaperTemplate,
  section: TemplateSection,
  isOn: boolean,
): Command {
  const { details, ...words } = wordsOf('switch-template-section', template);
  return command({ ...words, details: { ...details, state: isOn ? 'on' : 'off' } }, (recorder) =>
    recorder.change('templateSections', section.id, { isOn }),
  );
}

/** Moves a section after another; `null` moves it to the head. */
export function moveTemplateSection(
  template: PaperTemplate,
  section: TemplateSection,
  afterId: Id | null,
): Command {
  return command(wordsOf('move-template-section', template), async (recorder) => {
    const others = (await sectionsOf(recorder, template.id)).filter(({ id }) => id !== section.id);
    const { order } = await placed(recorder, 'templateSections', placeAfter(others, afterId));
    await recorder.change('templateSections', section.id, { order });
  });
}

export function removeTemplateSection(template: PaperTemplate, section: TemplateSection): Command {
  return command(wordsOf('remove-template-section', template), (recorder) =>
    recorder.remove('templateSections', section.id),
  );
}

async function sectionsOf(recorder: Recorder, templateId: Id): Promise<readonly TemplateSection[]> {
  return (await recorder.where('templateSections', 'templateId', templateId)).toSorted(byOrder);
}

/** The place, once those that have to make room for it have done so. */
async function placed(
  recorder: Recorder,
  table: 'paperTemplates' | 'templateSections',
  place: Place,
): Promise<Place> {
  for (const { id, order } of place.moved) await recorder.change(table, id, { order });
  return place;
}

function wordsOf(name: string, template: PaperTemplate) {
  return {
    name,
    details: { name: inLanguage(template.name, 'en') },
    about: [template.processId, template.id],
  };
}
