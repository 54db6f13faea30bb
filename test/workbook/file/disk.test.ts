import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  lstatSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFile, saveFile, writeNewFile } from '../../../src/workbook/file/disk';
import { refusalOf } from './refusal-of';

describe('a workbook file on disk', () => {
  let folder: string;
  let path: string;
  const content = (): string => readFileSync(path, 'utf8');
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workbook-'));
    path = join(folder, 'book.xlsx');
    writeFileSync(path, 'old');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is replaced in one step, with its mode, and nothing is left beside it', () => {
    chmodSync(path, 0o640);
    const before = statSync(path).ino;
    saveFile(loadFile(path), bytes('new content'));
    expect(content()).toBe('new content');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(statSync(path).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['book.xlsx']);
  });

  it('is left alone when somebody saved it after it was read, even with as many bytes', async () => {
    const loaded = loadFile(path);
    writeFileSync(path, 'odl');
    expect(await refusalOf(() => saveFile(loaded, bytes('new')))).toEqual({ code: 'fileChanged', values: { file: path } });
    expect(content()).toBe('odl');
  });

  it('is not made again when somebody removed it', async () => {
    const loaded = loadFile(path);
    rmSync(path);
    expect(await refusalOf(() => saveFile(loaded, bytes('new')))).toEqual({ code: 'fileNotFound', values: { file: path } });
  });

  it.each(['~$book.xlsx', '.~lock.book.xlsx#'])('is left alone while another program has it open: %s', async (name) => {
    const loaded = loadFile(path);
    writeFileSync(join(folder, name), '');
    expect(await refusalOf(() => saveFile(loaded, bytes('new')))).toEqual({
      code: 'fileInUse',
      values: { file: path, lock: join(folder, name) },
    });
    expect(content()).toBe('old');
  });

  it('is replaced where a link points, and the link stays', () => {
    const link = join(folder, 'link.xlsx');
    symlinkSync(path, link);
    saveFile(loadFile(link), bytes('new'));
    expect(content()).toBe('new');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it('is refused when it is not there, or is a folder', async () => {
    const missing = join(folder, 'missing.xlsx');
    expect(await refusalOf(() => loadFile(missing))).toEqual({ code: 'fileNotFound', values: { file: missing } });
    expect(await refusalOf(() => loadFile(folder))).toEqual({ code: 'fileNotReadable', values: { file: folder, reason: 'EISDIR' } });
  });

  it('is refused when its folder is gone, and nothing is left behind', async () => {
    const lost = join(folder, 'gone', 'book.xlsx');
    expect(await refusalOf(() => writeNewFile(lost, bytes('new')))).toEqual({
      code: 'fileNotWritable',
      values: { file: lost, reason: 'ENOENT' },
    });
    mkdirSync(join(folder, 'taken'));
    expect(await refusalOf(() => writeNewFile(join(folder, 'taken'), bytes('new')))).toMatchObject({ code: 'fileNotWritable' });
    expect(readdirSync(folder).sort()).toEqual(['book.xlsx', 'taken']);
  });

  it('is written anew, whether or not it was there', () => {
    writeNewFile(join(folder, 'fresh.xlsx'), bytes('fresh'));
    writeNewFile(path, bytes('again'));
    expect(content()).toBe('again');
    expect(readFileSync(join(folder, 'fresh.xlsx'), 'utf8')).toBe('fresh');
  });
});
