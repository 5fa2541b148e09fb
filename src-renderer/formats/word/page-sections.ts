import { attributeOf } from '../xml/xml-tokens';
import { isOn } from './is-on';

/** A head or foot of the pages of a section, by the part it stands in. */
export interface RunningReference {
  readonly place: 'header' | 'footer';
  readonly pages: 'first' | 'default' | 'even';
  readonly id: string;
}

export interface PageSection {
  readonly references: readonly RunningReference[];
  /** The first page has a head and foot of its own. */
  readonly hasFirstPage: boolean;
}

/** Gathers the sections of a document while it is read. */
export class PageSections {
  readonly sections: { references: RunningReference[]; hasFirstPage: boolean }[] = [];

  /** Takes an element that stands in the properties of a section, or begins them. */
  take(name: string, attributes: string): void {
    if (name === 'sectPr') this.sections.push({ references: [], hasFirstPage: false });
    const section = this.sections.at(-1);
    if (!section) return;
    if (name === 'titlePg') section.hasFirstPage = isOn(attributeOf(attributes, 'val'));
    if (name !== 'headerReference' && name !== 'footerReference') return;
    const type = attributeOf(attributes, 'type');
    section.references.push({
      place: name === 'headerReference' ? 'header' : 'footer',
      pages: type === 'first' || type === 'even' ? type : 'default',
      id: attributeOf(attributes, 'id') ?? '',
    });
  }
}
