/**
 * Labels that stand in the first cell of a table at the head of minutes, in folded text: of the form of the meeting, of
 * who was there and who was not, of who kept the record.
 */
const label = new RegExp(
  String.raw`^(?:${[
    'dates?(?: and (?:time|place))?|when|place(?: and date)?|location|venue|where|city|title|theme|topic|subject|organi[sz]ers?|hosts?',
    '(?:co-?)?chairs?|chair(?:person|man|woman)|vice-chair|chaired by|in the chair|moderators?|secretary|secretariat|rapporteur|note-?taker|minutes taken by',
    '(?:members |delegations |states |participants |countries )?(?:present|absent|excused|represented|attending)|participants|participating (?:states|countries)|delegations|observers|attendance|apologies|regrets|not (?:present|represented)|invited|online|remotely',
    'дата(?: и (?:время|место))?|место(?: и дата)?|город|тема|название|организаторы?|принимающая сторона',
    '(?:со)?председател[ьи]|председательств(?:ующий|овал[аи]?)|модераторы?|секретарь|секретариат|протокол вел[аи]?',
    'присутств(?:овали|ующие|уют)|участники|участвовали|отсутств(?:овали|ующие|уют)|извинения|извинились|не (?:были )?представлены|наблюдатели|приглашенные|онлайн|дистанционно',
  ].join('|')})$`,
  'u',
);

/** So many labels a run of rows has at least: a table whose columns are headed by two of them is no head of minutes. */
const fewest = 2;

/**
 * Puts a colon for the tab behind the labels of a table of two columns: "Date⇥12 November 2024" is "Date: 12 November
 * 2024". Every character keeps its place.
 * @param text as printed, with its tabs
 * @param folded the same through `foldText`
 */
export function withLabelCells(text: string, folded: string): string {
  if (!text.includes('\t')) return folded;
  const tabs: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= fewest) tabs.push(...run);
    run = [];
  };
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const tab = text.indexOf('\t', start);
    const isRow = tab !== -1 && tab < end && text.lastIndexOf('\t', end - 1) === tab;
    if (!isRow) close();
    else {
      const [first, second] = [folded.slice(start, tab).trim(), folded.slice(tab + 1, end).trim()];
      if (label.test(first) && second !== '' && !label.test(second)) run.push(tab);
    }
    start = end + 1;
  }
  close();
  let [labelled, from] = ['', 0];
  for (const at of tabs) {
    labelled += `${folded.slice(from, at)}:`;
    from = at + 1;
  }
  return labelled + folded.slice(from);
}
