/** How many blocks or rows are set at a time: less than a frame's work. */
const share = 24;

/**
 * Puts the words of a paper into its page, share by share, so that whoever types is not kept waiting by its end.
 * @returns how to stop, when other words come
 */
export function fillPage(body: HTMLElement, next: HTMLElement, onFilled: () => void): () => void {
  const rest = takeRest(next);
  body.replaceChildren(...next.children);
  return setByShares(rest, onFilled);
}

/** Brings the words of the same paper up to date: what is as it was stays in its place. */
export function updatePage(body: HTMLElement, next: HTMLElement): void {
  const [current] = body.children;
  const [wanted] = next.children;
  if (current && wanted && current.cloneNode(false).isEqualNode(wanted.cloneNode(false))) {
    replaceChanged(current, wanted);
  } else {
    body.replaceChildren(...next.children);
  }
}

interface Waiting {
  readonly parent: Element;
  readonly child: Element;
}

/**
 * Leaves the beginning in place and takes out what follows, in order: blocks of the paper, sheets of cards, and the rows
 * of a table apart from it.
 */
function takeRest(page: Element): readonly Waiting[] {
  const units = [...page.querySelectorAll('main > *, main > table > tbody > tr')];
  const rest = units.slice(share).flatMap((child) => {
    const parent = child.parentElement;
    return parent ? [{ parent, child }] : [];
  });
  for (const { child } of rest) child.remove();
  return rest;
}

function setByShares(rest: readonly Waiting[], onFilled: () => void): () => void {
  let stopped = false;
  let at = 0;
  const step = () => {
    if (stopped) return;
    for (const { parent, child } of rest.slice(at, at + share)) parent.append(child);
    at += share;
    if (at < rest.length) setTimeout(step);
    else onFilled();
  };
  if (rest.length > 0) setTimeout(step);
  else onFilled();
  return () => {
    stopped = true;
  };
}

/** Replaces the children between the first and the last that differ; those are what was typed. */
function replaceChanged(current: Element, wanted: Element): void {
  const before = [...current.children];
  const after = [...wanted.children];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start]?.isEqualNode(after[start] ?? null)) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end)?.isEqualNode(after.at(-1 - end) ?? null)) end += 1;
  for (const child of before.slice(start, before.length - end)) child.remove();
  const place = before[before.length - end] ?? null;
  for (const child of after.slice(start, after.length - end)) current.insertBefore(child, place);
}
