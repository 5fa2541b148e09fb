import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Draft, DraftMeeting, DraftParagraph, DraftSource, DraftStatement } from '@/domain/draft';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';
import { withTablesRead } from '@/formats/sheet-records/with-tables-read';

type Partly<T> = { readonly [K in keyof T]?: T[K] };

export type KeyStatement = Partly<DraftStatement>;
export type KeyParagraph = Partly<Omit<DraftParagraph, 'statements'>> & {
  readonly text: string;
  readonly statements: readonly KeyStatement[];
};
export type KeyMeeting = Partly<Omit<DraftMeeting, 'paragraphs' | 'interventions' | 'sources'>> & {
  readonly paragraphs?: readonly KeyParagraph[];
  readonly interventions?: readonly Partly<DraftMeeting['interventions'][number]>[];
};

/** A draft in part and without evidence, written by hand from a reading of the document. */
export interface Key {
  readonly sources?: readonly Partly<DraftSource>[];
  readonly meetings?: readonly KeyMeeting[];
  readonly statuses?: readonly Partly<Draft['statuses'][number]>[];
  readonly chairmanships?: readonly Partly<Draft['chairmanships'][number]>[];
  /** JSON Pointers of what a careful reader may state or leave. */
  readonly open?: readonly string[];
}

export interface CorpusDocument {
  readonly slug: string;
  readonly key: Key;
  readonly draft: Draft;
  /** The plain text the draft's offsets point into. */
  readonly text: string;
  readonly milliseconds: number;
}

/** Every document of a folder that has a key beside it, read as the app reads it. */
export async function readDocuments(folder: string, only?: string): Promise<readonly CorpusDocument[]> {
  const documents: CorpusDocument[] = [];
  for (const name of readdirSync(folder).sort()) {
    const slug = name.replace(/\.[a-z]+$/u, '');
    const keyFile = resolve(folder, `${slug}.key.json`);
    if (!/\.(?:txt|html|md)$/u.test(name) || !existsSync(keyFile)) continue;
    if (only !== undefined && slug !== only) continue;
    const bytes = readFileSync(resolve(folder, name));
    const began = performance.now();
    // A list of participants may be a table in a text.
    const outcome = withTablesRead(await readPriorRecord({ name, bytes }), name);
    const milliseconds = performance.now() - began;
    if (!outcome.ok || outcome.kind !== 'draft') throw new Error(`${name} was not read as a text`);
    const key = JSON.parse(readFileSync(keyFile, 'utf8')) as Key;
    documents.push({ slug, key, draft: outcome.draft, text: outcome.texts[0] ?? '', milliseconds });
  }
  return documents;
}
