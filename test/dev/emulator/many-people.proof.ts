// The emulated tenant with 100,000 people of a file: everybody is there, once, on as many pages as they need.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useEmulator } from './support/harness.ts';

const count = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'many-'));
const peopleFile = join(folder, 'people.csv');
const lines = Array.from({ length: count }, (_, index) => {
  const number = String(index).padStart(6, '0');
  return `p${number}@fabrikam.example,+44 7700${number},${index % 2 === 0},Everybody`;
});
writeFileSync(peopleFile, ['userPrincipalName,mobile,smsSignIn,groups', ...lines].join('\n'));

const fixture = useEmulator({ peopleFile, stateFile: join(folder, 'state.sqlite') });

it('pages 100,000 people of the directory, of a group and of the report', async () => {
  const { tenant } = fixture.emulator;
  const living = tenant.people.values().filter((one) => one.deletedDateTime === null).length;
  const group = [...tenant.groups.keys()].find((id) => tenant.groupName(id) === 'Everybody');
  const lists = [
    ['/users?$top=999', Math.ceil(living / 999), living],
    [`/groups/${group}/transitiveMembers/microsoft.graph.user?$count=true&$top=999`, Math.ceil(count / 999), count],
    ['/reports/authenticationMethods/userRegistrationDetails', Math.ceil((living - 1) / 1_000), living - 1],
  ] as const;
  for (const [path, pages, people] of lists) {
    const ids = new Set<string>();
    let read = 0;
    for (let next: string | undefined = path; next !== undefined; read++) {
      const options = { as: path.startsWith('/reports') ? 'reports-reader' : 'reader' };
      const { body } = await fixture.ask('GET', next, { ...options, headers: { ConsistencyLevel: 'eventual' } });
      for (const { id } of body.value) ids.add(id);
      next = body['@odata.nextLink']?.slice(`${fixture.emulator.graphUrl}/v1.0`.length);
    }
    expect([path, read, ids.size]).toEqual([path, pages, people]);
  }
});
