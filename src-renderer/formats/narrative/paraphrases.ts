import type { Intervention } from './find-interventions';
import { openingIn } from './find-openings';
import type { PersonMention } from './find-people';
import { stated, uncertain, type Found } from './found';
import { kindOf } from './kind-of-speech';
import type { OwnMeeting } from './listed-speakers';
import { toldToPress } from './quoted-speech';
import { wordsOf, type Reading, type Sentence } from './reading';
import { saidElsewhere } from './said-elsewhere';
import { itemAt, within, type Span } from './span';
import { nameAndParty, speakerOf } from './speakers';
import { says } from './speech-verbs';
import { spokenClauses, wordsAt } from './spoken-clauses';
import { accordingTo, behindVerb, ofPronoun, subjectParties, whoSpokeBefore } from './who-speaks';

/**
 * "The Chairman …, HE …, highlighted": what someone is reported to have said, in the report's words. Inside the
 * outcome only what a person or a single party said in its own name is speech, and a party's is doubted.
 */
export function paraphrases(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
  { inOutcome, own }: { readonly inOutcome: boolean; readonly own: OwnMeeting },
): readonly Found<Intervention>[] {
  const clauses = spokenClauses(reading, sentence);
  if (clauses.length > 1)
    return clauses.flatMap((clause) => paraphrases(reading, clause, people, { inOutcome, own }));
  const words = wordsOf(reading, sentence);
  if (saysNothing.test(words)) return [];
  const quoted = accordingTo.exec(words);
  const match = says.exec(words);
  if (!match && !quoted && !ofPronoun.test(words)) return [];
  const at = sentence.start + (match?.index ?? 0);
  const text = wordsAt(reading, sentence);
  // "According to Ms. X": right behind the words, not whoever comes later in the sentence.
  const from = sentence.start + (quoted ? quoted.index + quoted[0].length : 0);
  const [first] = quoted ? within(people, { start: from, end: sentence.end }) : [];
  const isSource = first !== undefined && !/[,;:"]/u.test(reading.folded.slice(from, first.start));
  const person = quoted
    ? isSource
      ? first
      : undefined
    : (within(people, { start: sentence.start, end: at }).at(-1) ??
      behindVerb(reading, sentence, at, match?.[0].length ?? 0, people));
  const before = person ? undefined : whoSpokeBefore(reading, sentence, words, people);
  const who = person ?? before;
  const verb = { start: at, end: at + (match?.[0].length ?? 0) };
  const isHere = (speaker: Span): boolean => !saidElsewhere(reading, own, sentence, { speaker, verb });
  if (who && !isHere(who)) return [];
  if (who) {
    const speaker = speakerOf(who, people, before !== undefined);
    const last = itemAt(reading.sentences, sentence.start - 1);
    // Who was said to open the meeting goes on: that is no second opening.
    const isOpened = last?.block === sentence.block && openingIn(reading, last, people) !== undefined;
    const kind = isOpened ? 'statement' : kindOf(words);
    return [
      {
        value: { ...nameAndParty(speaker), kind, verbatim: false, text },
        clues: [
          before
            ? uncertain(sentence, 'review.why.nearby-sentence')
            : toldToPress.test(words)
              ? uncertain(sentence, 'review.why.told-to-press')
              : stated(sentence),
          ...speaker.clues,
        ],
      },
    ];
  }
  if (!match) return [];
  const parties = subjectParties(reading, sentence, at);
  if (parties[0] && !isHere(parties[0])) return [];
  return parties.map((party) => ({
    value: { party: party.party, kind: 'statement', verbatim: false, text },
    clues: [
      inOutcome
        ? uncertain(sentence, 'review.why.of-one-party')
        : toldToPress.test(words)
          ? uncertain(sentence, 'review.why.told-to-press')
          : stated(sentence),
      stated(party, 'party'),
    ],
  }));
}

/** "asked to be observers in future", "A and B observed.", "has asked me to convey": a wish, a presence and a letter. */
const saysNothing =
  /(?<!\p{L})(?:asked to be (?:(?:admitted|accepted|invited) (?:as )?)?(?:an? )?observers?|asked (?:me|us) to (?:convey|inform|tell)|observed(?=[.;]?$)|просил[аио]?(?:сь)? (?:стать|быть) наблюдател\p{L}+)(?!\p{L})/u;
