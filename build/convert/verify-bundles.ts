import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { assertNever } from '@/domain/assert-never';
import { meetingReference } from '@/domain/meeting-reference';
import type { PaperVersion } from '@/domain/paper-version';
import type { RegisterContents } from '@/domain/register-contents';
import { thawPaper } from '@/formats/paper/life/freeze';
import { verifyVersion, type Alterations, type VersionFinding } from '@/formats/paper/life/verify-version';

import { alignedTable } from './aligned-table';
import { readRegister } from './read-register';

const columns = ['meeting', 'paper', 'version', 'state', 'given out', 'by', 'finding'];

/**
 * Says of every version of a paper in the bundles whether it is as it was given out, in a table, and below it what differs
 * in those that are not.
 * @returns the exit code: 1 where one is not proven untouched, 2 where a bundle could not be read
 */
export async function verifyBundles(paths: readonly string[]): Promise<0 | 1 | 2> {
  let code: 0 | 1 | 2 = 0;
  for (const path of paths) {
    const name = basename(path);
    const bytes = await readFile(path).catch(() => null);
    const read = bytes
      ? readRegister({ name, bytes }, 'as-found')
      : ({ ok: false, message: `${name}: could not be opened.` } as const);
    if (!read.ok) {
      console.error(read.message);
      code = 2;
    } else if (!sayFindings(name, read.contents) && code === 0) code = 1;
  }
  return code;
}

/** @returns whether every version is proven untouched */
function sayFindings(name: string, { records, journal, files }: RegisterContents): boolean {
  const meetings = new Map(records.meetings?.map((meeting) => [meeting.id, meeting]));
  const versions = records.paperVersions ?? [];
  const findingOf = (version: PaperVersion) => {
    const beside = versions.filter(
      ({ id, meetingId }) => id !== version.id && meetingId === version.meetingId,
    );
    const others = beside.flatMap(({ sha256 }) => {
      const thawed = thawPaper(files.get(sha256));
      return thawed.ok ? [thawed.paper] : [];
    });
    return verifyVersion(version, files.get(version.sha256), journal, others);
  };
  const found = versions
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map((version) => ({ version, finding: findingOf(version) }));
  if (found.length === 0) {
    console.log(`${name}: no version of a paper was given out.`);
    return true;
  }
  const rows = found.map(({ version, finding }) => {
    const meeting = meetings.get(version.meetingId);
    return [
      meeting ? meetingReference(meeting) : '',
      `${version.title} (${version.language})`,
      String(version.number),
      version.state,
      version.at.slice(0, 10),
      version.by,
      finding.kind,
    ];
  });
  console.log(`${name}\n${alignedTable([columns, ...rows])}`);
  const wrong = found.filter(({ finding }) => finding.kind !== 'untouched');
  for (const { version, finding } of wrong) console.error(`${nameOf(version)}: ${inWords(finding)}`);
  const count = `${found.length} ${found.length === 1 ? 'version' : 'versions'}`;
  console.log(wrong.length === 0 ? `${count}, all untouched.` : `${count}, ${wrong.length} not untouched.`);
  return wrong.length === 0;
}

function nameOf({ title, language, number }: PaperVersion): string {
  return `${title} (${language}), version ${number}`;
}

/** With every passage that differs, whole: this is what is held up in a dispute. */
function inWords(finding: VersionFinding): string {
  switch (finding.kind) {
    case 'untouched':
      return 'is untouched.';
    case 'missing':
      return 'its text is not in the bundle.';
    case 'untold':
      return 'agrees with its hash, but the history in the bundle does not tell that it was given out.';
    case 'rewritten':
      return [
        `what the register says of it was changed since: ${finding.fields.join(', ')}.`,
        ...(finding.text ? [alterationsInWords(finding.text)] : []),
      ].join('\n');
    case 'altered':
      return alterationsInWords(finding);
    default:
      return assertNever(finding);
  }
}

function alterationsInWords({ passages, given, lost, isReadable }: Alterations): string {
  if (!isReadable) return 'its text was altered and cannot be read any more.';
  const gone = lost === 0 ? [] : [`${lost} as given out ${lost === 1 ? 'is' : 'are'} not there any more`];
  const differ = passages.length === 0 ? [] : [`${passages.length} not as given out`];
  return [
    `its text was altered; of its passages ${[...differ, ...gone].join(', ')}.`,
    ...passages.flatMap((passage, index) => {
      const before = given[index] ?? null;
      return [`  ${passage}`, ...(before === null ? [] : [`  was: ${before}`])];
    }),
  ].join('\n');
}
