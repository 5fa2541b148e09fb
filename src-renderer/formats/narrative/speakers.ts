import type { Intervention } from './find-interventions';
import { derived, stated, uncertain, type Clue } from './found';
import type { PersonMention } from './find-people';
import { within } from './span';
import { isInitialled, isSamePerson } from './unite-people';

export interface Speaker {
  readonly name?: string;
  readonly party?: string;
  readonly clues: readonly Clue[];
}

export function speakerOf(person: PersonMention, people: readonly PersonMention[], nearby: boolean): Speaker {
  const full = fullest(person, people);
  const party = person.party ?? full.party;
  const clues = [
    nearby ? uncertain(person, 'review.why.nearby-sentence', 'speaker') : stated(person, 'speaker'),
    ...(party ? [derived(party, 'party')] : []),
  ];
  return { name: full.name, ...(party ? { party: party.party } : {}), clues };
}

/** The mention that gives the whole name of the person: "Ms Feller" speaks as Erika Feller. */
function fullest(person: PersonMention, people: readonly PersonMention[]): PersonMention {
  const near = within(people, { start: person.start - 6000, end: person.end + 6000 });
  const same = near.filter((other) => isSamePerson(other.name, person.name) || isInitialled(other, person));
  return same.reduce((best, next) => (next.name.length > best.name.length ? next : best), person);
}

export function nameAndParty({ name, party }: Speaker): Pick<Intervention, 'speaker' | 'party'> {
  return { ...(name === undefined ? {} : { speaker: name }), ...(party === undefined ? {} : { party }) };
}
