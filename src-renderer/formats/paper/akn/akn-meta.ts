import { assertNever } from '@/domain/assert-never';

import { xmlElement } from '../../xml/write-xml';
import type { PaperLanguage } from '../paper';
import type { AknAbout, AknDocument, AknReference } from './akn-about';

/**
 * The jurisdiction of the addresses: a code that ISO 3166 leaves to its users, which no country will ever bear. A
 * consultation process is neither a State nor an organ of the United Nations, whose `un` it must not pretend to.
 */
const jurisdiction = 'xx';

/** A date that no paper has, for those whose date is not recorded: the standard wants one. */
const noDate = '0001-01-01';

/** ISO 639-2, as the standard's addresses have it. */
const languages: Readonly<Record<PaperLanguage, string>> = { en: 'eng', ru: 'rus' };

/** The element of a document, and what the guidelines of the United Nations call the kind. */
export function aknElement(document: AknDocument): {
  readonly element: 'doc' | 'statement';
  readonly name: string;
} {
  switch (document) {
    case 'report':
    case 'summary':
    case 'agenda':
    case 'programme':
    case 'decisions':
    case 'letter':
    case 'paper':
      return { element: 'doc', name: document };
    case 'press-release':
      return { element: 'doc', name: 'pressRelease' };
    case 'list':
      return { element: 'doc', name: 'listOfParticipants' };
    case 'declaration':
    case 'communique':
    case 'remarks':
      return { element: 'statement', name: document };
    default:
      return assertNever(document);
  }
}

/** `/akn/xx/doc/report/almaty-process/2015-09-22/som-2`: the work, whatever its language. */
function workAddress({ document, process, date, year, number }: AknAbout): string {
  const { element, name } = aknElement(document);
  const parts = [
    'akn',
    jurisdiction,
    element,
    name,
    process.name,
    ...((date ?? year) ? [date ?? year] : []),
    number,
  ];
  return `/${parts.join('/')}`;
}

/** @param part of the document: `main`, or an annex of it */
export function aknMeta(about: AknAbout, language: PaperLanguage, part: string): string {
  const work = workAddress(about);
  const expression = `${work}/${languages[language]}@`;
  const { date, symbol, process } = about;
  const dated = date ?? noDate;
  const author = (id: string, role: string) => xmlElement('FRBRauthor', { href: `#${id}`, as: `#${role}` });
  const dateOf = (name: string, day: string) => xmlElement('FRBRdate', { date: day, name });
  const identification = xmlElement('identification', { source: '#register' }, [
    xmlElement('FRBRWork', {}, [
      xmlElement('FRBRthis', { value: `${work}/!${part}` }),
      xmlElement('FRBRuri', { value: work }),
      dateOf(date === null ? 'notRecorded' : 'endOfMeeting', dated),
      author('process', 'author'),
      xmlElement('FRBRcountry', { value: jurisdiction }),
      xmlElement('FRBRsubtype', { value: aknElement(about.document).name }),
      xmlElement('FRBRnumber', { value: symbol ?? about.number }),
    ]),
    xmlElement('FRBRExpression', {}, [
      xmlElement('FRBRthis', { value: `${expression}/!${part}` }),
      xmlElement('FRBRuri', { value: expression }),
      dateOf(date === null ? 'notRecorded' : 'endOfMeeting', dated),
      author('process', 'author'),
      xmlElement('FRBRlanguage', { language: languages[language] }),
    ]),
    xmlElement('FRBRManifestation', {}, [
      xmlElement('FRBRthis', { value: `${expression}/!${part}.xml` }),
      xmlElement('FRBRuri', { value: `${expression}.xml` }),
      // When the file was written is of no matter: the same paper is the same file.
      dateOf('notRecorded', noDate),
      author('register', 'editor'),
      xmlElement('FRBRformat', { value: 'xml' }),
    ]),
  ]);
  if (part !== 'main') return xmlElement('meta', {}, [identification]);
  const publication =
    symbol === null || date === null
      ? ''
      : xmlElement('publication', { date, name: process.name, showAs: process.showAs, number: symbol });
  return xmlElement('meta', {}, [identification, publication, references(about)]);
}

function references({ process, meeting, others }: AknAbout): string {
  const register = {
    kind: 'organization',
    id: 'register',
    name: 'rapporteur',
    showAs: 'Rapporteur',
  } as const;
  const role = (id: string, showAs: string) =>
    xmlElement('TLCRole', { eId: id, href: `/akn/ontology/role/${jurisdiction}/${id}`, showAs });
  return xmlElement('references', { source: '#register' }, [
    ...[process, register, meeting, ...others].map(reference),
    role('author', 'Author'),
    role('editor', 'Editor'),
    role('signatory', 'Signatory'),
  ]);
}

const elements: Readonly<Record<AknReference['kind'], string>> = {
  organization: 'TLCOrganization',
  person: 'TLCPerson',
  event: 'TLCEvent',
  location: 'TLCLocation',
  concept: 'TLCConcept',
};

function reference({ kind, id, name, showAs }: AknReference): string {
  const href = `/akn/ontology/${kind}/${jurisdiction}/${name}`;
  return xmlElement(elements[kind], { eId: id, href, showAs });
}
