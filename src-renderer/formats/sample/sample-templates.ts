import { builtInSections } from '../paper/templates/built-in-sections';
import type { SampleWriter } from './sample-writer';

/** A template of the house: a press note that begins with a sentence of facts and leaves the documents out. */
export function writeTemplates(sample: SampleWriter, processId: string): void {
  const templateId = sample.id('template/press');
  sample.add('paperTemplates', {
    id: templateId,
    processId,
    base: 'press-note',
    name: { en: 'Note for the website', ru: 'Сообщение для сайта' },
    title: { en: '{meeting.name}', ru: '{meeting.name}' },
    wordFile: null,
    order: sample.order('templates'),
  });
  builtInSections['press-note'].forEach(({ part, heading = {} }, index) => {
    sample.add('templateSections', {
      id: sample.id(`template/press/${index}`),
      templateId,
      part,
      isOn: part !== 'documents' && part !== 'facts',
      heading,
      text: part === 'text' ? lead : {},
      order: sample.order('template/press'),
    });
  });
}

const lead = {
  en: 'The {meeting.name} of the {process.name} took place on {meeting.date} ({meeting.place}). In the Chair: {chair.name}.',
  ru: '{meeting.name} ({process.name}): {meeting.date}, {meeting.place}. Председатель — {chair.name}.',
};
