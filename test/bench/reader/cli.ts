import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDocuments } from './documents';
import { judgeDocument } from './judge-document';
import { reportAll, reportOne } from './report';

const help = `npm run bench -- reader [--why SLUG|all] [--in FOLDER]
Reads every document of the measured corpus and compares it with its key.
  --why    what was missed (-), made up (+) or doubted without need (?) in one document, or in all of them
  --in     another folder of documents with keys beside them`;

const args = process.argv.slice(2);
const valueOf = (flag: string): string | undefined => {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : args[at + 1];
};
const folder = resolve(valueOf('--in') ?? 'test/fixtures/corpus');
const why = valueOf('--why');

if (args[0] !== 'reader' || !existsSync(folder)) {
  console.log(help);
  process.exitCode = args[0] === '--help' ? 0 : 2;
} else {
  const documents = await readDocuments(folder, why === 'all' ? undefined : why);
  const judged = documents.map((document) => ({ ...document, marks: judgeDocument(document) }));
  console.log(why === undefined ? reportAll(judged) : judged.map(reportOne).join('\n\n'));
  if (documents.length === 0) process.exitCode = 1;
}
