import { escapeHtml } from '../paper/escape-html';
import type { PaperLanguage } from '../paper/paper';
import { packWords } from './pack-words';

export interface IndexedPaper {
  readonly meeting: string;
  readonly paper: string;
  readonly status: string;
  /** Its path in the pack. */
  readonly file: string;
}

export interface IndexedFile {
  readonly path: string;
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface PackIndex {
  readonly language: PaperLanguage;
  /** Of the process, and of the Chairmanship. */
  readonly process: string;
  readonly about: string;
  /** As it is printed. */
  readonly day: string;
  readonly counts: readonly (readonly [label: string, count: number])[];
  readonly missing: readonly string[];
  /** What is to be known of the contacts; `null` where there are none. */
  readonly contactsNote: string | null;
  readonly papers: readonly IndexedPaper[];
  readonly files: readonly IndexedFile[];
}

const policy = "default-src 'none'; style-src 'unsafe-inline'";
const css = `
:root { color-scheme: light dark; --ink: #16181d; --soft: #4a4f5c; --line: #b9bcc5; --page: #fff; --link: #0b4fa8 }
@media (prefers-color-scheme: dark) { :root { --ink: #eceef2; --soft: #b4b9c5; --line: #4d5361; --page: #16181d; --link: #8ab8ff } }
body { margin: 0 auto; max-width: 68rem; padding: 2rem 1.5rem 4rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
p { margin: 0 0 .5rem; max-width: 44rem } .soft { color: var(--soft) }
a { color: var(--link) }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--line) }
thead th { color: var(--soft); font-weight: 600 }
tbody th { font-weight: 400 }
.figure { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
code { font: .8rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere }`;

/** The first page of a pack: what is in it, by which it is checked, and what is missing. It runs and fetches nothing. */
export function packIndexHtml(index: PackIndex): string {
  const { language, process, about, day, counts, missing, contactsNote, papers, files } = index;
  const words = packWords[language];
  const list =
    missing.length === 0
      ? `<p>${escapeHtml(words.nothingMissing)}</p>`
      : `<ul>${missing.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
  const paperRows = papers.map(
    ({ meeting, paper, status, file }) =>
      `<tr><th scope="row">${escapeHtml(meeting)}</th><td>${escapeHtml(paper)}</td><td>${escapeHtml(status)}</td><td>${link(file)}</td></tr>`,
  );
  const fileRows = files.map(
    ({ path, size, sha256 }) =>
      `<tr><th scope="row">${link(path)}</th><td class="figure">${size}</td><td><code>${sha256}</code></td></tr>`,
  );
  const title = `${words.title}. ${[process, about].filter(Boolean).join('. ')}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml([process, about].filter(Boolean).join(' · '))}</p>
<p class="soft">${escapeHtml(words.made(day))}</p>
<p>${escapeHtml(words.open)}</p>
<h2>${escapeHtml(words.counts)}</h2>
<table><tbody>${counts.map(([label, count]) => `<tr><th scope="row">${escapeHtml(label)}</th><td class="figure">${count}</td></tr>`).join('')}</tbody></table>
${contactsNote === null ? '' : `<p>${escapeHtml(contactsNote)}</p>\n`}<h2>${escapeHtml(words.missing)}</h2>
${list}
${papers.length === 0 ? '' : `<h2>${escapeHtml(words.papers)}</h2>\n${table(words.paperColumns, paperRows, words.papers)}`}
<h2>${escapeHtml(words.files)}</h2>
<p class="soft">${escapeHtml(words.hashHint)}</p>
${table(words.fileColumns, fileRows, words.files)}
</main>
</body>
</html>
`;
}

function table(columns: readonly string[], rows: readonly string[], label: string): string {
  const heads = columns.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
  return `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(label)}"><table><thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function link(path: string): string {
  const address = path.split('/').map(encodeURIComponent).join('/');
  return `<a href="${escapeHtml(address)}">${escapeHtml(path)}</a>`;
}
