// The people of a command: one that is named, or those of a file, which is checked as a whole first.

import { Stop } from '../exit-codes.ts';
import { openInput } from '../input/rows.ts';
import { checkFile } from '../plan/check-file.ts';

export async function peopleNamed(user: string | undefined, file: string | undefined): Promise<readonly string[]> {
  if ((user === undefined) === (file === undefined)) throw new Stop('usage', 'Name a person, or --file FILE.');
  if (file === undefined) return [user as string];
  const input = await openInput(file, {}, false);
  const { problems } = await checkFile({ ...input, columns: { ...input.columns, phone: null } }, undefined);
  for (const { row, column, reason } of problems.slice(0, 1))
    throw new Stop('usage', `${file}, row ${row}, ${column}: ${reason}. ${problems.length} rows cannot be used.`);
  const people: string[] = [];
  for await (const { user: named } of input.rows()) people.push(named);
  return people;
}
