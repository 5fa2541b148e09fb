/** Groups of which nothing is the document's text: tables of fonts and styles, pictures, objects, settings, indexes. */
const unread = new Set(
  `aftncn aftnsep aftnsepc atndate atnicn atnparent atnref atntime atrfend atrfstart author background bkmkend
  bkmkstart blipuid category colorschememapping colortbl comment company datafield datastore do docvar doccomm
  factoidname falt filetbl fontemb fontfile formfield ftncn ftnsep ftnsepc generator hlinkbase hlfr hlloc
  hlsrc htmltag keycode keywords latentstyles leveltext levelnumbers list listlevel listname listoverride
  listoverridetable listpicture listtable manager mmathPr nonesttables nonshppict objalias objclass objdata objname
  objsect objtime oldcprops oldpprops oldsprops oldtprops operator panose passwordhash pgptbl picprop pict pn pnseclvl
  pntxta pntxtb private printim buptim protusertbl revtbl rsidtbl rxe shppict shprslt sn sp stylesheet subject sv tc
  tcn template themedata txe userprops wgrffmtfilter writereservhash xe xform xmlnstbl`.split(/\s+/u),
);

/** Read though the file says that a reader who does not know them may pass them over. */
const readable = new Set([
  'annotation',
  'atnauthor',
  'cs',
  'ds',
  'fldinst',
  'footnote',
  'listtext',
  'pntext',
  'shpinst',
  'ts',
  'ud',
]);

/**
 * Whether nothing of a group that begins with the word is read.
 * @param isOptional whether `\*` stands before it, by which a file marks what older readers do not know
 */
export function isUnread(word: string, isOptional: boolean): boolean {
  return unread.has(word) || (isOptional && !readable.has(word));
}

/** Words that print a character. */
export const printed: Readonly<Record<string, string>> = {
  bullet: '•',
  emdash: '—',
  emspace: ' ',
  endash: '–',
  enspace: ' ',
  ldblquote: '“',
  line: '\n',
  lquote: '‘',
  nestcell: '\t',
  qmspace: ' ',
  rdblquote: '”',
  rquote: '’',
  softline: '\n',
  tab: '\t',
};

export const printedSymbols: Readonly<Record<string, string>> = {
  '~': ' ',
  _: '-',
  '\t': '\t',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** Where a paragraph ends, of whatever else it is the end. */
export const paragraphEnds = new Set(['par', 'sect', 'page', 'column', 'nestrow']);
