import { doubtedTwice } from '@/formats/draft/perhaps-twice';
import { guessProcess } from '@/formats/draft/guess-process';
import { joinDrafts } from '@/formats/draft/join-drafts';
import { withoutFacts } from '@/formats/draft/without-facts';
import { otherProcessOf, processCalled } from '@/formats/draft/own-process';
import type { AcceptedFile, MeetingDecision } from '@/formats/acceptance/acceptance-plan';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { sha256Sync } from '@/formats/hash/sha256-sync';
import type { RegisterContents } from '@/domain/register-contents';

import { decideTables } from './decide-tables';
import { errorInWords } from './error-in-words';
import { foundTable, readInWords } from './found-table';
import { listFiles } from './list-files';
import { handoverPack } from './handover-pack';
import { followUpPapers } from './follow-up-papers';
import { calendarFile, dataFiles } from './meeting-files';
import { meetingPapers, type PaperOutput } from './meeting-papers';
import type { ConvertOptions, OutputKind } from './options';
import { readFiles, type ReadFile } from './read-files';
import { isRegister, readRegister, registerInWords } from './read-register';
import { registerFromFiles } from './register-from-files';
import { takeStanding } from './standing-versions';
import { namesTaken, writeOutputs, type OutputFile } from './write-outputs';

/** Reads, joins, writes and says what it did. @returns the exit code */
export async function convert(options: ConvertOptions): Promise<0 | 1 | 2> {
  const found = await listFiles(options.files);
  if (found.length === 0) {
    console.error('There is no file in that folder; nothing was written.');
    return 2;
  }
  const decided = withoutRepeats(await readFiles(found)).map(decideTables);
  const files = decided.map(({ file }) => file);
  const remarks = decided.flatMap((one) => one.remarks);
  const [only] = files;
  if (only && isRegister(files)) return convertRegister(only, options);
  const readable = files.filter(({ outcome }) => outcome.ok);
  for (const file of files) {
    if (!file.outcome.ok) console.error(`${file.name}: ${errorInWords(file.outcome.error)}`);
  }
  for (const remark of remarks) console.error(remark);
  if (readable.length === 0) {
    console.error('No file could be read; nothing was written.');
    return 2;
  }
  console.log(foundTable(readable));
  console.log(readInWords(files));
  const written = await place(await outputsOf(readable, options), options);
  return written !== 0 ? written : readable.length === files.length && remarks.length === 0 ? 0 : 1;
}

/** A register needs no reading: it is written as it is, and its papers. */
async function convertRegister(file: ReadFile, options: ConvertOptions): Promise<0 | 2> {
  const read = readRegister(file);
  if (!read.ok) {
    console.error(`${read.message}\nNothing was written.`);
    return 2;
  }
  console.log(`${file.name}: ${registerInWords(read)}`);
  return place(await registerOutputs(read.contents, options), options);
}

async function place(outputs: readonly OutputFile[], options: ConvertOptions): Promise<0 | 2> {
  const taken = options.force ? [] : await namesTaken(options.out, outputs);
  if (taken.length > 0) {
    console.error(
      `${options.out} already has ${taken.join(', ')}; nothing was written. Choose another folder, or add --force to replace.`,
    );
    return 2;
  }
  const written = await writeOutputs(options.out, outputs);
  if (!written.ok) {
    const placed = written.placed.length > 0 ? written.placed.join(', ') : 'nothing';
    console.error(`Writing to ${options.out} failed: ${written.message}\nWritten before that: ${placed}.`);
    return 2;
  }
  const names = outputs.map(({ name }) => name);
  console.log(
    names.length === 0
      ? 'There was nothing to write.'
      : names.length > namesTold
        ? `Written to ${options.out}: ${names.length} files`
        : `Written to ${options.out}: ${names.join(', ')}`,
  );
  return 0;
}

/** More than these are only counted. */
const namesTold = 30;

/** A file named twice, or a copy of one, says nothing new. */
function withoutRepeats(files: readonly ReadFile[]): readonly ReadFile[] {
  const seen = new Map<string, string>();
  return files.filter(({ name, bytes, outcome }) => {
    if (!outcome.ok) return true;
    const hash = sha256Sync(bytes);
    const first = seen.get(hash);
    if (first !== undefined) console.error(`${name}: the same as ${first}; read once.`);
    else seen.set(hash, name);
    return first === undefined;
  });
}

async function outputsOf(
  files: readonly ReadFile[],
  options: ConvertOptions,
): Promise<readonly OutputFile[]> {
  const read = files.flatMap(({ outcome }) => (outcome.ok && outcome.kind === 'draft' ? [outcome] : []));
  const texts = read.flatMap((outcome) => outcome.texts);
  const joined = doubtedTwice(joinDrafts(read.map((outcome) => outcome.draft)));
  const { draft, facts, remarks } = takeStanding(joined.draft, texts);
  for (const remark of remarks) console.log(remark);
  for (const { names } of joined.pairs)
    console.log(`${names.join(' / ')}: perhaps one person in two scripts; both are kept, marked uncertain.`);
  const at = new Date();
  const accepted = files.flatMap(({ name, bytes, outcome }): readonly AcceptedFile[] =>
    outcome.ok ? [{ name, bytes, sha256: sha256Sync(bytes), mediaType: outcome.mediaType }] : [],
  );
  const named = options.process ?? guessProcess(texts);
  const meetings = draft.meetings.map((meeting): MeetingDecision => {
    const other = otherProcessOf(meeting, processCalled(named, 'en'));
    if (other === null) return { kind: 'new' };
    // A draft holds it; only a register is of one process.
    if (options.to.every((kind) => kind === 'draft')) return { kind: 'drop' };
    const of = meeting.sources.map((source) => draft.sources[source]?.file).join(', ');
    console.error(`${of}: a meeting of another process (${other}), left out; open the file in the app.`);
    return { kind: 'drop' };
  });
  const { contents, plan } = registerFromFiles({ draft, texts, meetings, facts }, accepted, {
    processName: named || 'Consultation process',
    at,
  });
  for (const { path } of plan.problems)
    console.error(`${path}: holds a value that a register cannot; left out.`);

  const outputs: OutputFile[] = [];
  if (options.to.includes('draft')) {
    const dropped = [...facts].flatMap(([path, { kind }]) => (kind === 'drop' ? [path] : []));
    // As the bundle has it: what only an earlier version says is not said any more.
    const standing = withoutFacts(draft, dropped, 'earlier-version');
    outputs.push({ name: 'draft.json', bytes: inUtf8(`${JSON.stringify(standing, null, 2)}\n`) });
  }
  return [...outputs, ...(await registerOutputs(contents, options, at))];
}

async function registerOutputs(
  contents: RegisterContents,
  { to, papers: kinds, followUp, language, languages, withNotes, pack }: ConvertOptions,
  at = new Date(),
): Promise<readonly OutputFile[]> {
  const bundle = () => ({
    name: 'register.rapporteur',
    bytes: writeBundle(contents, { exportedAt: at.toISOString() }),
  });
  return [
    ...(to.includes('bundle') ? [bundle()] : []),
    ...(await meetingPapers(contents, {
      kinds,
      formats: to.filter(isPaper),
      language,
      languages,
      today: at.toISOString().slice(0, 10),
    })),
    ...(to.includes('ics') ? calendarFile(contents, language ?? 'en') : []),
    ...(to.includes('json') ? dataFiles(contents.records, language ?? 'en') : []),
    ...(await followUpPapers(contents, {
      kinds: followUp,
      formats: to.filter(isPaper),
      language: language ?? 'en',
      today: at.toISOString().slice(0, 10),
      withNotes,
    })),
    ...(pack ? await handoverPack(contents, language ?? 'en', at) : []),
  ];
}

function isPaper(kind: OutputKind): kind is OutputKind & PaperOutput {
  return kind !== 'draft' && kind !== 'bundle' && kind !== 'ics' && kind !== 'json';
}

function inUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
