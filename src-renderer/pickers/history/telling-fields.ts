import type { FieldChange, RowChange } from './collect-changes';

/** Fields that say nothing to a reader: identities, places in lists, hashes. */
const silent = new Set([
  'id',
  'processId',
  'meetingId',
  'delegationId',
  'paragraphId',
  'sessionId',
  'documentId',
  'sourceId',
  'statementId',
  'recordId',
  'order',
  'sha256',
  'textSha256',
  'start',
  'end',
  'table',
  'mergedIntoId',
  // Which claim is in use shows in the record itself.
  'preferred',
]);

/** What is worth reading of a change: of a new or removed row only what was filled in. */
export function tellingFields({ kind, fields }: RowChange): readonly FieldChange[] {
  const heard = fields.filter(({ path }) => !silent.has(path.split('.')[0] ?? ''));
  if (kind === 'change') return heard;
  return heard.filter(({ before, after }) => !isNothing(kind === 'add' ? after : before));
}

function isNothing(value: FieldChange['after']): boolean {
  return (
    value === null ||
    value === '' ||
    value === false ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}
