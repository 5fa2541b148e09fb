/** How many elements are set at a time: less than a frame's work, their layout included. */
const share = 100;

/** What a paper is set by: its blocks and sheets, and the rows and lines of the blocks that can be long. */
const units = ':is(main, .annex, .translation, .delegation, tbody) > *';

/** The words of a paper as they are to stand in its page. */
interface Words {
  /** What stands in `<body>`. */
  readonly body: string;
  readonly language: string;
  /** Whether the page has words of the same paper already. */
  readonly isUpdate: boolean;
}

interface Steps {
  /** Just before the first of the words take the place of those that stand there, in the same task. */
  readonly onBegin: () => void;
  /** When all of them stand there. */
  readonly onFilled: () => void;
}

/**
 * Reads the words, compares them with what stands there and sets them, each in a task of its own: together they would
 * hold up who types by more than a few frames. Those of another paper take the place of what stands there share by share;
 * those of the same paper at once, also where they are many: until then what is read stays.
 * @returns how to stop, when other words come
 */
export function setPage(
  page: Document,
  { body, language, isUpdate }: Words,
  { onBegin, onFilled }: Steps,
): () => void {
  let stop = (): void => undefined;
  const later = (step: () => void): void => {
    const timer = setTimeout(step);
    stop = () => clearTimeout(timer);
  };
  const next = new DOMParser().parseFromString(body, 'text/html').body;
  later(() => {
    const change = isUpdate ? smallChange(page.body, next) : null;
    if (change) {
      onBegin();
      page.documentElement.lang = language;
      applyChange(change);
      onFilled();
      return;
    }
    const rest = takeRest(next);
    if (isUpdate) {
      later(() => {
        stop = setBehind({ page, next, language }, rest, { onBegin, onFilled });
      });
      return;
    }
    later(() => {
      // Those before are of no use any more: a new look or language would lay all of them out once again.
      page.body.replaceChildren();
      onBegin();
      page.documentElement.lang = language;
      page.body.replaceChildren(...next.children);
      stop = setByShares(rest, onFilled);
    });
  });
  return () => stop();
}

/** Class of words that have their lines already, but are neither seen nor read aloud nor take any room. */
const coming = 'coming';

export const comingCss = `
@media screen {
  .paper.coming { position: absolute; inset: 0 0 auto; visibility: hidden; height: 0; min-height: 0; overflow: hidden; contain: layout paint }
}
`;

interface Behind {
  readonly page: Document;
  readonly next: HTMLElement;
  readonly language: string;
}

/**
 * Fills the words share by share behind those that stand there, laid out as they will be, and then shows them in their place.
 * @returns how to stop: what is behind is taken away
 */
function setBehind({ page, next, language }: Behind, rest: readonly Waiting[], { onBegin, onFilled }: Steps) {
  const before = [...page.body.children];
  const made = [...next.children];
  for (const one of made) {
    one.classList.add(coming);
    one.setAttribute('lang', language);
  }
  page.body.append(...made);
  let isShown = false;
  const show = () => {
    isShown = true;
    for (const one of before) one.remove();
    onBegin();
    page.documentElement.lang = language;
    for (const one of made) {
      one.classList.remove(coming);
      one.removeAttribute('lang');
    }
    onFilled();
  };
  let timer: number | undefined;
  const stop = setByShares(rest, () => {
    // The last share has its lines by then.
    timer = window.setTimeout(show);
  });
  return () => {
    stop();
    clearTimeout(timer);
    if (!isShown) for (const one of made) one.remove();
  };
}

/**
 * What brings the words of the same paper up to date while all else stays in its place; `null` where much of it changes:
 * then it is made anew.
 */
function smallChange(body: HTMLElement, next: HTMLElement): Change | null {
  const change = changeBetween(body, next);
  const weight = change.wanted.reduce((sum, child) => sum + child.querySelectorAll('*').length + 1, 0);
  return weight > share ? null : change;
}

function applyChange({ gone, wanted, parent, place }: Change): void {
  for (const child of gone) child.remove();
  for (const child of wanted) parent.insertBefore(child, place);
}

interface Waiting {
  readonly parent: Element;
  readonly child: Element;
  readonly weight: number;
}

/** Leaves the beginning in place and takes out what follows, in order. */
function takeRest(page: Element): readonly Waiting[] {
  let sum = 0;
  const rest: Waiting[] = [];
  for (const [child, weight] of weightsOf(page)) {
    sum += weight;
    if (sum > share && child.parentElement) rest.push({ parent: child.parentElement, child, weight });
  }
  for (const { child } of rest) child.remove();
  return rest;
}

/** The units in order, each with the number of elements that it brings and no other unit. */
function weightsOf(page: Element): ReadonlyMap<Element, number> {
  const found = new Set<Element>(page.querySelectorAll(units));
  const weights = new Map<Element, number>();
  // In the order of the page a parent comes before what is in it: each element is of the unit of its parent, or one.
  const unitOf = new Map<Element, Element>();
  for (const element of page.querySelectorAll('main *')) {
    const parent = element.parentElement;
    const unit = found.has(element) ? element : parent && unitOf.get(parent);
    if (!unit) continue;
    unitOf.set(element, unit);
    weights.set(unit, (weights.get(unit) ?? 0) + 1);
  }
  return weights;
}

function setByShares(rest: readonly Waiting[], onFilled: () => void): () => void {
  let stopped = false;
  let at = 0;
  const step = () => {
    if (stopped) return;
    let weight = 0;
    do {
      const { parent, child, weight: own } = rest[at] ?? {};
      if (parent && child) parent.append(child);
      weight += own ?? 0;
      at += 1;
    } while (at < rest.length && weight + (rest[at]?.weight ?? 0) <= share);
    if (at < rest.length) setTimeout(step);
    else onFilled();
  };
  if (rest.length > 0) setTimeout(step);
  else onFilled();
  return () => {
    stopped = true;
  };
}

interface Change {
  readonly parent: Element;
  readonly gone: readonly Element[];
  readonly wanted: readonly Element[];
  /** Before which they are set. */
  readonly place: Element | null;
}

/** The children between the first and the last that differ, as deep within the paper as they can be told apart. */
function changeBetween(current: Element, wanted: Element): Change {
  const before = [...current.children];
  const after = [...wanted.children];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start]?.isEqualNode(after[start] ?? null)) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end)?.isEqualNode(after.at(-1 - end) ?? null)) end += 1;
  const gone = before.slice(start, before.length - end);
  const come = after.slice(start, after.length - end);
  const [old, made] = [gone[0], come[0]];
  if (gone.length === 1 && come.length === 1 && old && made && isSameFrame(old, made)) {
    return changeBetween(old, made);
  }
  return { parent: current, gone, wanted: come, place: before[before.length - end] ?? null };
}

/** Whether two elements are alike but for the elements in them; words beside those would be lost. */
function isSameFrame(one: Element, other: Element): boolean {
  const holdsWords = (element: Element) =>
    [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
    );
  return (
    one.children.length > 0 &&
    !holdsWords(one) &&
    !holdsWords(other) &&
    one.cloneNode(false).isEqualNode(other.cloneNode(false))
  );
}
