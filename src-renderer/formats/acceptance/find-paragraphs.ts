import type { Id } from '@/domain/fields';
import { isHeading, type Paragraph } from '@/domain/paragraph';

import type { AcceptingMeeting } from './accepting';
import { ofText, type DraftedText } from './outcome-texts';
import { pairParagraphs } from './pair-paragraphs';
import { nextPlace, placesOf, top } from './paragraph-places';
import type { PlanBuilder } from './plan-builder';

/** The paragraphs and headings of a meeting, in the order of the text. */
export function ownParagraphs(plan: PlanBuilder, meetingId: Id): readonly Paragraph[] {
  return plan.where('paragraphs', 'meetingId', meetingId).toSorted((a, b) => (a.order < b.order ? -1 : 1));
}

/**
 * Finds the paragraph of the register that one of a text of the draft is, by its index in the draft; each is one at most, because a source may say the
 * same words twice. Two sources in two languages have the same paragraphs, so that the second comes beside the first.
 * @param text the text that it is of: only by its words is a paragraph one of another text
 * @param taken those that paragraphs of the draft are already
 */
export function findingParagraphs(
  accepting: AcceptingMeeting,
  text: DraftedText,
  taken: ReadonlySet<Id>,
): (index: number) => Paragraph | undefined {
  const { plan, meetingId, meeting } = accepting;
  let place = top;
  const drafted = text.indexes.flatMap((index) => {
    const one = meeting.paragraphs[index];
    const path = `${accepting.path}/paragraphs/${index}`;
    if (!one || one.kind === 'heading') return [];
    place = nextPlace(place, one.number);
    const isComing = !accepting.isLeftOut(path);
    return [{ index, words: one.text, place, isComing, language: accepting.language(path) }];
  });
  const byIndex = new Map(drafted.map((one) => [one.index, one]));
  const numbered = () => ownParagraphs(plan, meetingId).filter((one) => !isHeading(one));
  /** Of each language, when its first comes: those of another language in one file stand by then. */
  const byLanguage = new Map<string, ReadonlyMap<number, Id>>();
  const pairsIn = (language: string): ReadonlyMap<number, Id> => {
    const made = byLanguage.get(language);
    if (made) return made;
    const own = ownParagraphs(plan, meetingId);
    const places = placesOf(own);
    const ownText = ofText(plan, own, text);
    const coming = drafted.filter((one) => one.isComing && one.language === language);
    const standing = own
      .filter((one) => !isHeading(one) && !(taken.has(one.id) && isSaid(one, language)))
      .map((one) => ({
        id: one.id,
        level: one.level,
        path: places.get(one.id) ?? '',
        texts: Object.values(one.text),
        isSaid: isSaid(one, language),
        isOfText: ownText.has(one.id),
      }));
    const pairs = pairParagraphs(coming, standing);
    const found = new Map([...pairs].flatMap(([at, id]) => (coming[at] ? [[coming[at].index, id]] : [])));
    byLanguage.set(language, found);
    return found;
  };
  return (index) => {
    const one = byIndex.get(index);
    if (!one?.isComing) return undefined;
    const id = pairsIn(one.language).get(index);
    if (id !== undefined) return numbered().find((row) => row.id === id);
    if (one.place.number === null) return undefined;
    // Where the languages take turns, the paragraph of this number has come in the other one since.
    const own = numbered();
    const places = placesOf(own);
    const ownText = ofText(plan, own, text);
    return own.find(
      (row) =>
        plan.isNew(row.id) &&
        ownText.has(row.id) &&
        places.get(row.id) === one.place.path &&
        !isSaid(row, one.language) &&
        Object.keys(row.text).length > 0,
    );
  };
}

function isSaid({ text }: Paragraph, language: string): boolean {
  return (text[language] ?? '') !== '';
}
