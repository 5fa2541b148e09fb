import type { Intervention } from './find-interventions';
import type { PersonMention } from './find-people';
import { stated, uncertain, type Clue, type Found } from './found';
import type { OwnMeeting } from './listed-speakers';
import { whoPresented, type Presenters } from './presenters';
import type { Reading, Sentence } from './reading';
import { nameAndParty, speakerOf } from './speakers';
import { wordsAt } from './spoken-clauses';

/**
 * "UNHCR presented its study", "the guide was jointly presented by Ms. Li": who presented, and what of it the sentence
 * tells. What is only said to have been presented, or not to have been, has no presenter.
 */
export function presentations(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
  { inOutcome, own }: { readonly inOutcome: boolean; readonly own: OwnMeeting },
): readonly Found<Intervention>[] {
  const who = whoPresented(reading, sentence, people, own);
  if (!who) return [];
  const isOfPerson = who.people.length > 0;
  if (inOutcome && !isOfPerson && (who.parties.length === 0 || who.isApart)) return [];
  const value = { kind: 'presentation' as const, verbatim: false, text: wordsAt(reading, sentence) };
  const clue = clueOf(sentence, who, inOutcome && !isOfPerson);
  const ofPeople = who.people.map((person) => {
    const speaker = speakerOf(person, people, false);
    return { value: { ...nameAndParty(speaker), ...value }, clues: [clue, ...speaker.clues] };
  });
  const ofParties = who.parties.map((one) => ({
    value: { party: one.party, ...value },
    clues: [clue, stated(one, 'party')],
  }));
  if (ofPeople.length + ofParties.length > 0 || !who.unnamed) return [...ofPeople, ...ofParties];
  const speaker = reading.text.slice(who.unnamed.start, who.unnamed.end);
  return [{ value: { speaker, ...value }, clues: [clue] }];
}

function clueOf(sentence: Sentence, { isPlanned, isGuessed }: Presenters, isOfOneParty: boolean): Clue {
  if (isPlanned) return uncertain(sentence, 'review.why.planned');
  if (isGuessed) return uncertain(sentence, 'review.why.no-speaker-beside');
  return isOfOneParty ? uncertain(sentence, 'review.why.of-one-party') : stated(sentence);
}
