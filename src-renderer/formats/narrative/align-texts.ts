import { likenessOf, type TextTraits } from './compare-texts';

/** What a text without a counterpart costs. */
const gap = 1;
/** How far the better order has to be ahead before it is told: a few words alike are chance. */
const margin = 3;
/** How far a text is looked for from its place, beyond what one side has more. */
const reach = 12;

/**
 * The counterparts of the texts of a translation, where the order of what they say tells them from those that have their
 * places; `null` where the places fit as well. The order stays, and either side may have texts that the other lacks.
 * @param ours the texts that are there; `null` for one in no other language
 * @param theirs those of the translation
 * @param places which of ours has the place of each of theirs
 * @returns for each of theirs the place among ours; `null` for none
 */
export function betterOrder(
  ours: readonly (TextTraits | null)[],
  theirs: readonly TextTraits[],
  places: readonly (number | null)[],
): readonly (number | null)[] | null {
  const fit = fitOf(ours, theirs);
  const aligned = align(ours.length, theirs.length, fit);
  const scoreOf = (order: readonly (number | null)[]) => {
    const met = new Set(order);
    const alone = ours.filter((_, at) => !met.has(at)).length;
    return order.reduce<number>(
      (sum, at, place) => sum + (at === null ? -gap : fit(at, place)),
      -gap * alone,
    );
  };
  const isSame = aligned.every((at, place) => at === places[place]);
  return isSame || scoreOf(aligned) - scoreOf(places) < margin ? null : aligned;
}

type Fit = (ours: number, theirs: number) => number;

/** How well two fit: by what they say, and by how long they are beside the others of their language. */
function fitOf(ours: readonly (TextTraits | null)[], theirs: readonly TextTraits[]): Fit {
  const length = (all: readonly (TextTraits | null)[]) =>
    all.reduce((sum, one) => sum + (one?.letters ?? 0), 0) / Math.max(1, all.filter((one) => one).length);
  const usual = length(theirs) / Math.max(1, length(ours));
  return (at, place) => {
    const [one, other] = [ours[at], theirs[place]];
    if (!one || !other) return 0;
    const ratio = other.letters / Math.max(1, one.letters) / Math.max(0.1, usual);
    return likenessOf(one, other).score - Math.min(2, 1.5 * Math.abs(Math.log(Math.max(0.05, ratio))));
  };
}

/** The order with the highest sum, each text beside one of the other side or alone. */
function align(ours: number, theirs: number, fit: Fit): readonly (number | null)[] {
  const width = reach + Math.abs(ours - theirs);
  const best: number[][] = [];
  const steps: ('both' | 'ours' | 'theirs')[][] = [];
  for (let at = 0; at <= ours; at += 1) {
    best.push([]);
    steps.push([]);
    for (let place = 0; place <= theirs; place += 1) {
      const isFar = Math.abs(at - place) > width;
      const choices = [
        [
          'both',
          at > 0 && place > 0 && !isFar ? (best[at - 1]?.[place - 1] ?? 0) + fit(at - 1, place - 1) : none,
        ],
        ['ours', at > 0 ? (best[at - 1]?.[place] ?? 0) - gap : none],
        ['theirs', place > 0 ? (best[at]?.[place - 1] ?? 0) - gap : none],
      ] as const;
      const [step, score] = choices.reduce((one, other) => (other[1] > one[1] ? other : one));
      best[at]?.push(at + place === 0 ? 0 : score);
      steps[at]?.push(step);
    }
  }
  const order: (number | null)[] = [];
  let [at, place] = [ours, theirs];
  while (place > 0) {
    const step = at === 0 ? 'theirs' : (steps[at]?.[place] ?? 'theirs');
    if (step !== 'ours') {
      order.unshift(step === 'both' ? at - 1 : null);
      place -= 1;
    }
    if (step !== 'theirs') at -= 1;
  }
  return order;
}

const none = Number.NEGATIVE_INFINITY;
