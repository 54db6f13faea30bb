/** Every caption of the schema and of the commands exists in all languages, and no sheet has the same header twice. */
import { commands } from '../../src/commands/index';
import { anyCaption, caption, hasCaption } from '../../src/localization/captions';
import { languages } from '../../src/localization/language';
import { captionsIn } from '../../src/localization/workbook-captions';
import { type Column, schema, type Table } from '../../src/schema';
import { sheetNameOf } from '../../src/workbook/sheets/layout';

const tables: readonly Table[] = Object.values(schema);
const columnsOf = (table: Table): readonly Column[] => Object.values(table.columns).filter((column) => column.kind !== 'dimensions');

describe('captions', () => {
  it('name every table, column and option of the schema in all languages', () => {
    const missing = tables.flatMap((table) => [
      ...(hasCaption(table.caption, 'table') ? [] : [`table ${table.caption}`]),
      ...columnsOf(table).flatMap((column) => [
        ...(hasCaption(column.caption, 'column') ? [] : [`column ${column.caption}`]),
        ...column.options.filter((option) => !hasCaption(option, 'option')).map((option) => `option ${option}`),
      ]),
    ]);
    expect([...new Set(missing)]).toEqual([]);
  });

  it('name every command, option and choice of a command in all languages', () => {
    const known = (english: string): boolean =>
      (['column', 'option', 'command', 'table', 'report'] as const).some((kind) => hasCaption(english, kind));
    const missing = commands.flatMap((command) => [
      ...(known(command.caption) ? [] : [command.caption]),
      ...command.options.flatMap((option) => [
        ...(known(option.caption) ? [] : [option.caption]),
        ...(option.choices ?? []).filter((choice) => !hasCaption(choice, 'option')),
      ]),
    ]);
    expect([...new Set(missing)]).toEqual([]);
    expect(anyCaption('Calculate Inventory Value', 'nb')).not.toBe('Calculate Inventory Value');
  });

  it.each(languages)('give no table two equal headers in %s', (language) => {
    for (const table of tables) {
      const headers = columnsOf(table).map((column) => caption(column.caption, 'column', language).toLowerCase());
      const twice = headers.filter((header, i) => headers.indexOf(header) !== i);
      expect({ table: table.caption, twice }).toEqual({ table: table.caption, twice: [] });
    }
  });

  it.each(languages)('give no two tables the same sheet in %s', (language) => {
    const sheets = tables.map((table) => sheetNameOf(caption(table.caption, 'table', language)).toLowerCase());
    expect(sheets.filter((sheet, i) => sheets.indexOf(sheet) !== i)).toEqual([]);
  });

  it('give no option column two equal captions, so that a cell means one thing', () => {
    for (const language of languages)
      for (const table of tables)
        for (const column of columnsOf(table)) {
          const shown = column.options.map((option) => caption(option, 'option', language).toLowerCase());
          const twice = shown.filter((text, i) => shown.indexOf(text) !== i);
          expect({ language, column: column.caption, twice }).toEqual({ language, column: column.caption, twice: [] });
        }
  });

  it('are recognised in every language, with other dashes, blanks and cases', () => {
    const captions = captionsIn('en');
    const candidates = ['Cost Amount (Actual)', 'Entry No.'];
    expect(captions.columnMeant('KOSTBELØP (faktisk)', candidates)).toBe('Cost Amount (Actual)');
    expect(captions.columnMeant(' Kostenbedrag  (werkelijk) ', candidates)).toBe('Cost Amount (Actual)');
    expect(captions.columnMeant('Tot. werk. kosten', candidates)).toBe('Cost Amount (Actual)');
    expect(captions.columnMeant('Something of the user', candidates)).toBeUndefined();
    expect(captions.booleanMeant('WAAR')).toBe(true);
    expect(captions.booleanMeant('nei')).toBe(false);
    expect(captions.booleanMeant('perhaps')).toBeUndefined();
  });
});
