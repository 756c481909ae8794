import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { ColumnChoice } from '../../cli/input/headings.ts';
import { readNumber, regionOf } from '../../cli/input/number.ts';
import { type InputRow, openInput } from '../../cli/input/rows.ts';
import { maskNumber } from '../../cli/output/mask.ts';
import { checkFile } from '../../cli/plan/check-file.ts';
import { draws } from '../support/proof.ts';

const folder = mkdtempSync(join(tmpdir(), 'input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const encoders: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'utf-16le without one': (text) => Buffer.from(text, 'utf16le'),
  'windows-1252': (text) => Buffer.from(text, 'latin1'),
};

async function read(content: Buffer | string, needsPhone = false, choice: ColumnChoice = {}) {
  const path = join(folder, 'people.csv');
  writeFileSync(path, content);
  const file = await openInput(path, choice, needsPhone);
  const rows: InputRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  return { file, rows };
}

describe('files of people', () => {
  it.each(Object.keys(encoders))('reads %s', async (name) => {
    const encode = encoders[name] ?? Buffer.from;
    const { rows } = await read(
      encode('Benutzer;Größe;Handy\r\nä@contoso.example;"eins\r\nzwei";0170 1234567\r\n'),
      true,
    );
    expect(rows).toEqual([{ row: 2, user: 'ä@contoso.example', phone: '0170 1234567' }]);
  });

  it('decodes any cells in each supported encoding, delimiter and line ending', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aé;,\t|"\n\r +0'), maxLength: 8 });
    const record = fc.record({ before: cell, user: fc.constantFrom('a@b.example', 'é@b.example'), after: cell });
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...Object.keys(encoders)),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\r\n', '\n'),
        async (records, name, delimiter, end) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const lines = records.map(({ before, user, after }) => [before, user, after].map(quote).join(delimiter));
          const text = `${[['x', 'user', 'z'].join(delimiter), ...lines].join(end)}${end}`;
          const { rows } = await read((encoders[name] ?? Buffer.from)(text));
          expect(rows).toEqual(records.map(({ user }, at) => ({ row: at + 2, user, phone: null })));
        },
      ),
      draws(60),
    );
  });

  it.each([
    ['version:v1.0\nUser name [userPrincipalName] Required,Phone [mobilePhone]\na@b.example,+1', 3],
    ['sep=;\nUPN;Mobile Phone\na@b.example;+1', 3],
    ['\n\nCorreo electrónico,Teléfono móvil\na@b.example,+1', 4],
    ['id,userPrincipalName,mobilePhone,businessPhones\na@b.example,c@d.example,+1,+2', 2],
  ])(
    'finds headings by their names, property or language, and counts rows as a spreadsheet does: %j',
    async (text, row) => {
      expect((await read(text, true)).rows).toEqual([{ row, user: 'a@b.example', phone: '+1' }]);
    },
  );

  it.each([
    ['UPN,User principal name,Mobile\n', 'Several columns could be the person'],
    ['UPN,Mobile,Cell\n', 'Several columns could be the number'],
    ['Name,Mobile\n', 'No heading names the person'],
    ['UPN,Name\n', 'No heading names the number'],
    ['', 'is empty'],
    ['UPN,Mobile\n"a@b.example,+1', 'is not CSV'],
  ])('refuses an ambiguous or unreadable file: %j', async (text, sentence) => {
    await expect(read(text, true)).rejects.toThrow(sentence);
  });

  it('uses the named columns instead of guessing', async () => {
    const text = 'UPN,Backup UPN,Mobile,Cell\na@b.example,c@d.example,+1,+2';
    const { rows } = await read(text, true, { user: 'backup upn', phone: 'Cell' });
    expect(rows).toEqual([{ row: 2, user: 'c@d.example', phone: '+2' }]);
  });
});

describe('phone numbers', () => {
  it.each([
    ['0049 170 1234567', undefined, '+49 1701234567'],
    ['0049 170 1234567', 'US', '+49 1701234567'],
    ['(425) 555-0123', 'US', '+1 4255550123'],
    ['0170/1234567', 'de', '+49 1701234567'],
    ['+44\u00a07700\u00a0900123', undefined, '+44 7700900123'],
    ['\u202a+1\u2011425\u2013555\u20120123\u202c', undefined, '+1 4255550123'],
    ['tel:+1-425-555-0123', undefined, '+1 4255550123'],
    ["'+14255550123", undefined, '+1 4255550123'],
    ['\uff0b\uff11 425 555 0123', undefined, '+1 4255550123'],
    ['="+14255550123"', undefined, '+1 4255550123'],
  ])('parses %j in %s as %s', (text, region, graph) => {
    expect(readNumber(text, regionOf(region))).toMatchObject({ ok: true, graph });
  });

  it.each([
    ['4.9170123E+11', 'DE', 'power of ten'],
    ['4,91701E+11', 'DE', 'power of ten'],
    ['0170 1234567', undefined, 'say --region'],
    ['+1 425 555 0123 x12', undefined, 'extension'],
    ['+1 425 555 0123 or +1 425 555 0124', undefined, 'letters'],
    ['+1 425 555 0123 / +1 425 555 0124', undefined, 'not a phone number'],
    ['12', 'DE', 'not a phone number'],
    ['', 'DE', 'empty'],
  ])('refuses %j in %s with a reason that does not repeat it', (text, region, reason) => {
    const read = readNumber(text, regionOf(region));
    expect(read).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
    if (text.length > 2) expect(JSON.stringify(read)).not.toContain(text.slice(0, 6));
  });

  it('parses its own output to the same number', () => {
    const mobile = fc.stringMatching(/^[2-9]\d{2}555\d{4}$/);
    fc.assert(
      fc.property(mobile, fc.constantFrom('', ' ', '-', '\u2011', '.'), (digits, between) => {
        const typed = `(${digits.slice(0, 3)})${between}${digits.slice(3, 6)}${between}${digits.slice(6)}`;
        const first = readNumber(typed, 'US');
        expect(first).toMatchObject({ ok: true, e164: `+1${digits}` });
        if (first.ok) expect(readNumber(first.graph, undefined)).toEqual(first);
      }),
      draws(100),
    );
  });

  it('masks all but the country code and the last two digits', () => {
    expect(maskNumber('+49 1701234567', false)).toBe('+49 ••••••••67');
    expect(maskNumber('+49 1701234567', true)).toBe('+49 1701234567');
  });
});

describe('duplicates in a file', () => {
  it('reports every row that shares a person or a number, however it is written', async () => {
    const rows = [
      'A@b.example,+1 425 555 0123',
      'c@d.example,(425) 555-0124',
      'a@B.example,+14255550124',
      'me,+1',
      ',x',
    ];
    const { file } = await read(`UPN,Mobile\n${rows.join('\n')}`, true);
    const { problems } = await checkFile(file, regionOf('US'));
    expect(problems).toEqual([
      { row: 2, column: 'UPN', reason: 'row 4 names the same person' },
      { row: 3, column: 'Mobile', reason: 'row 4 has the same number' },
      { row: 4, column: 'UPN', reason: 'row 2 names the same person' },
      { row: 4, column: 'Mobile', reason: 'row 3 has the same number' },
      { row: 5, column: 'UPN', reason: 'it is neither an object id nor a sign-in name' },
      { row: 5, column: 'Mobile', reason: 'it is not a phone number' },
      { row: 6, column: 'UPN', reason: 'it is empty' },
      { row: 6, column: 'Mobile', reason: 'it holds letters' },
    ]);
  });
});
