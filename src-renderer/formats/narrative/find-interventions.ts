import type { DraftMeeting } from '@/domain/draft';
import { openingIn } from './find-openings';
import type { PersonMention } from './find-people';
import { stated, type Found } from './found';
import { listedSpeakers, type OwnMeeting } from './listed-speakers';
import { paraphrases } from './paraphrases';
import { presentations } from './presentations';
import { dashSpeech, quotationOf, type Quoted } from './quoted-speech';
import { wordsOf, type Reading, type Sentence } from './reading';
import { itemAt } from './span';
import { isSaidAway } from './said-away';
import { nameAndParty, speakerOf } from './speakers';
import { says } from './speech-verbs';
import { wordsAt } from './spoken-clauses';
import { tookFloor } from './who-speaks';

export type Intervention = DraftMeeting['interventions'][number];

/** Who said what: quotations with their speakers, paraphrased statements of persons and parties, presentations. */
export function findInterventions(
  reading: Reading,
  people: readonly PersonMention[],
  own: OwnMeeting,
): readonly Found<Intervention>[] {
  const away = new Set(
    reading.sentences.filter((sentence) => isSaidAway(reading, sentence)).map(({ start }) => start),
  );
  const quoted = reading.quotations
    .flatMap((quotation) => quotationOf(reading, quotation, people))
    .filter(({ sentence }) => !away.has(sentence));
  const taken = new Set(quoted.map(({ sentence }) => sentence));
  const spoken = reading.blocks.flatMap((block) => dashSpeech(reading, block, people));
  for (const { sentence } of spoken) taken.add(sentence);
  const isLong = ({ found }: Quoted): boolean => (found.value.text?.match(/\p{L}+/gu)?.length ?? 0) > 6;
  const spokenWhole = new Set(quoted.filter(isLong).map(({ sentence }) => sentence));
  const listed: Found<Intervention>[] = [];
  const told = reading.sentences.flatMap((sentence) => {
    // Whole sentences in marks are what was said to open it; a few words are only part of what is told.
    if (spokenWhole.has(sentence.start) || away.has(sentence.start)) return [];
    const opening = openingOf(reading, sentence, people);
    if (opening.length > 0) return opening;
    const inList = ofListed(reading, sentence, people, own);
    listed.push(...inList);
    if (inList.length > 0) return [];
    if (taken.has(sentence.start)) return [];
    const inOutcome = inParagraph(reading, sentence);
    const presented = presentations(reading, sentence, people, { inOutcome, own });
    return presented.length > 0 ? presented : paraphrases(reading, sentence, people, { inOutcome, own });
  });
  const said = [...[...quoted, ...spoken].map(({ found }) => found), ...told];
  // "Statements were made by A and B. A said that …": of A it is told below what was said.
  const others = listed.filter(({ value }) => !said.some((one) => isOfSpeaker(one.value, value)));
  return [...said, ...others].sort((a, b) => (a.clues[0]?.start ?? 0) - (b.clues[0]?.start ?? 0));
}

function isOfSpeaker(one: Intervention, listed: Intervention): boolean {
  return (
    one.speaker === listed.speaker &&
    one.party === listed.party &&
    apart.has(one.kind) === apart.has(listed.kind)
  );
}

/** Opening a meeting is no statement in it. */
const apart: ReadonlySet<Intervention['kind']> = new Set(['opening', 'closing']);

function inParagraph(reading: Reading, sentence: Sentence): boolean {
  const paragraph = itemAt(reading.paragraphs, sentence.start);
  return paragraph !== undefined && paragraph.end >= sentence.end;
}

/** "The meeting was opened by …": who opened or closed it, each with the words that say so. */
function openingOf(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
): readonly Found<Intervention>[] {
  const opening = openingIn(reading, sentence, people);
  // Of several it says only that they did, unless it goes on with what was said.
  const isTold = opening?.people.length === 1 || says.test(wordsOf(reading, sentence).replace(tookFloor, ''));
  const text = isTold ? { text: wordsAt(reading, sentence) } : {};
  return (opening?.people ?? []).map((person) => {
    const speaker = speakerOf(person, people, false);
    return {
      value: { ...nameAndParty(speaker), kind: opening?.kind ?? 'opening', verbatim: false, ...text },
      clues: [stated(sentence), ...speaker.clues],
    };
  });
}

/**
 * "Statements were made by …": one of each. Of several the sentence says nothing but that they spoke: it is where that is
 * told, and nobody's words.
 */
function ofListed(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
  own: OwnMeeting,
): readonly Found<Intervention>[] {
  const listed = listedSpeakers(reading, sentence, people, own);
  if (!listed) return [];
  const isOfOne = listed.people.length + listed.parties.length === 1;
  const isTold = isOfOne || says.test(wordsOf(reading, sentence).replace(tookFloor, ''));
  const text = isTold ? { text: wordsAt(reading, sentence) } : {};
  const said = { kind: listed.kind, verbatim: false, ...text };
  const ofPeople = listed.people.map((person) => {
    const speaker = speakerOf(person, people, false);
    return { value: { ...nameAndParty(speaker), ...said }, clues: [stated(sentence), ...speaker.clues] };
  });
  const ofParties = listed.parties.map((party) => ({
    value: { party: party.party, ...said },
    clues: [stated(sentence), stated(party, 'party')],
  }));
  return [...ofPeople, ...ofParties];
}
