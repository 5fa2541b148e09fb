import type { RecordSet } from '../../src-renderer/domain/records';
import { traceTitles } from '../../src-renderer/formats/sheet/own-table';
import type { TableField } from '../../src-renderer/formats/tables/table-field';
import { fieldTitles } from '../../src-renderer/formats/tables/table-field';
import { planSheet } from '../../src-renderer/formats/tables/plan-sheet';
import { writeTable } from '../../src-renderer/formats/tables/write-table';
import {
  changesOfPlan,
  noDecisions,
  type TableDecisions,
} from '../../src-renderer/pickers/tables/changes-of-plan';
import { loadSnapshot } from '../../src-renderer/pickers/tables/load-snapshot';
import { applyAttendanceTable } from '../../src-renderer/store/commands/apply-attendance-table';
import { applyPeopleTable } from '../../src-renderer/store/commands/apply-people-table';
import type { Register, StoreResult } from '../../src-renderer/store/register';
import { insert, openTestRegister } from './open-test-register';

type Cells = Partial<Record<TableField, string>>;
/** By the id of its record, what is typed over the cells of a row; `null` takes the row out. */
export type Edits = Readonly<Record<string, Cells | null>>;

/** A real register whose tables are written, edited as in a spreadsheet, and read again. */
export class TableDesk {
  readonly register: Register;
  readonly meetingId: string | null;
  private readonly date: string;

  private constructor(register: Register, meetingId: string | null, date: string) {
    this.register = register;
    this.meetingId = meetingId;
    this.date = date;
  }

  static async open(records: RecordSet, meetingId: string | null, date = '2024-05-14'): Promise<TableDesk> {
    const register = await openTestRegister();
    await insert(register, records);
    return new TableDesk(register, meetingId, date);
  }

  snapshot() {
    return loadSnapshot(this.register, { meetingId: this.meetingId, date: this.date });
  }

  /** The rows of the table, titles first. */
  async written(edits: Edits = {}): Promise<readonly (readonly (string | null)[])[]> {
    const table = writeTable(await this.snapshot(), {
      language: 'en',
      withContacts: true,
      name: 'T',
      writtenAt: Date.UTC(2100, 0, 1),
    });
    const titles = table.columns.map(({ title }) => title);
    const idAt = titles.indexOf(fieldTitles.en.id);
    const rows = table.rows.flatMap((row) => {
      const edit = edits[String(row[idAt])];
      if (edit === null) return [];
      const typed = new Map(Object.entries(edit ?? {}).map(([field, text]) => [titleOf(field), text]));
      return [row.map((cell, at) => typed.get(titles[at] ?? '') ?? (cell === null ? null : String(cell)))];
    });
    return [titles, ...rows];
  }

  async plan(rows: readonly (readonly (string | null)[])[]) {
    const sheet = { name: 'T', rows, merges: [], dateSystem: 1900 } as const;
    const from = { kind: 'sheet', sheet, columns: null } as const;
    return planSheet({ snapshot: await this.snapshot(), from, answers: new Map(), language: 'en' }).plan;
  }

  async changes(rows: readonly (readonly (string | null)[])[], decisions: TableDecisions = noDecisions) {
    return changesOfPlan(await this.plan(rows), decisions, { language: 'en', state: 'present' });
  }

  async apply(changes: Awaited<ReturnType<TableDesk['changes']>>): Promise<StoreResult<unknown>> {
    return this.meetingId === null
      ? this.register.execute(applyPeopleTable(changes, '2024-05-14'))
      : this.register.execute(applyAttendanceTable(this.meetingId, changes));
  }
}

function titleOf(field: string): string {
  if (field === 'trace') return traceTitles.en;
  return fieldTitles.en[field as keyof typeof fieldTitles.en];
}
