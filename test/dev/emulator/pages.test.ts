// Lists of the emulated Graph, page by page: sizes as Graph documents them, everybody once, and what is no page.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startHarness } from '../../support/harness.ts';
import { useEmulator } from './support/harness.ts';

const count = 2_100;
const peopleFile = join(mkdtempSync(join(tmpdir(), 'pages-')), 'people.csv');
const lines = Array.from({ length: count }, (_, index) => `p${index}@fabrikam.example,Everybody`);
writeFileSync(peopleFile, ['userPrincipalName,groups', ...lines].join('\n'));

const fixture = useEmulator({ peopleFile });
const eventual = { headers: { ConsistencyLevel: 'eventual' } };
const group = () =>
  [...fixture.emulator.tenant.groups.keys()].find((id) => fixture.emulator.tenant.groupName(id) === 'Everybody') ?? '';

async function walk(path: string, options: Parameters<typeof fixture.ask>[2] = eventual) {
  const sizes: number[] = [];
  const ids: string[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const { status, body } = await fixture.ask('GET', next, options);
    expect(status).toBe(200);
    sizes.push(body.value.length);
    ids.push(...body.value.map(({ id }: { id: string }) => id));
    next = body['@odata.nextLink']?.slice(`${fixture.emulator.graphUrl}/v1.0`.length);
  }
  expect(new Set(ids).size).toBe(ids.length);
  return { sizes, ids };
}

it('cuts users and members into pages of 100, or of $top up to 999, and shows everybody once', async () => {
  const living = fixture.emulator.tenant.people.values().filter((one) => one.deletedDateTime === null).length;
  const users = await walk('/users?$select=id&$top=999');
  expect(users.ids).toHaveLength(living);
  expect(users.sizes.slice(0, 3)).toEqual([999, 999, 999]);
  const members = `/groups/${group()}/transitiveMembers/microsoft.graph.user?$count=true`;
  expect((await walk(members)).sizes).toEqual(Array.from({ length: 21 }, () => 100));
  expect((await walk(`${members}&$top=999`)).sizes).toEqual([999, 999, 102]);
});

it('cuts the report into pages of 1,000, and deleted people and sign-ins by $top', async () => {
  const report = await walk('/reports/authenticationMethods/userRegistrationDetails', { as: 'reports-reader' });
  expect(report.sizes.slice(0, 3)).toEqual([1_000, 1_000, 1_000]);
  for (const name of ['p1@fabrikam.example', 'p2@fabrikam.example'])
    fixture.emulator.changeElsewhere(name, (person) => {
      person.deletedDateTime = '2026-11-20T10:00:00Z';
    });
  expect((await walk('/directory/deletedItems/microsoft.graph.user?$top=2')).sizes).toEqual([2, 1]);
  const { id } = fixture.emulator.tenant.named('failed-sign-in') ?? {};
  const signIns = `/auditLogs/signIns?$filter=userId eq '${id}'&$top=1`;
  expect((await walk(encodeURI(signIns), { as: 'reader' })).sizes).toEqual([1, 1]);
});

it('refuses pages that Graph does not have', async () => {
  for (const top of ['0', '1000', '1.5', 'x']) {
    const { status, body } = await fixture.ask('GET', `/users?$top=${top}`, eventual);
    expect([status, body.error.code]).toEqual([400, 'Request_BadRequest']);
  }
  const { status, body } = await fixture.ask('GET', '/users?$skiptoken=nonsense', eventual);
  expect([status, body.error.message]).toEqual([400, 'Invalid Skip Token']);
});

it('row 468: the gateway reads every page of a group, of the report and of a search once', async () => {
  const harness = await startHarness({ emulator: { peopleFile }, env: { RATE_READS_PER_MINUTE: '10000000' } });
  const connections = {
    members: `group(id: "${group()}") { ... on Group { it: members(first: 999, after: $after) { ...people } } }`,
    search: `it: searchUsers(search: "p", first: 999, after: $after) { ...people }`,
    report: `it: userRegistrationDetails(first: 999, after: $after) { ... on UserRegistrationDetailsConnection {
      edges { node { user { id } } } pageInfo { hasNextPage endCursor } } }`,
  };
  for (const [name, field] of Object.entries(connections)) {
    const fragment = 'fragment people on UserConnection { edges { node { id } } pageInfo { hasNextPage endCursor } }';
    const query = `query ($after: String) { ${field} } ${name === 'report' ? '' : fragment}`;
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors } = await harness.run(
        query,
        { after },
        { user: name === 'report' ? 'reports-reader' : 'privileged-admin' },
      );
      expect(errors).toBeUndefined();
      const page = data.it ?? data.group.it;
      ids.push(
        ...page.edges.map(({ node }: { node: { id: string; user?: { id: string } } }) => node.user?.id ?? node.id),
      );
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const ofFile = new Set(
      harness.emulator.tenant.people
        .values()
        .filter((one) => one.shortName.startsWith('p') && one.shortName.endsWith('@fabrikam.example'))
        .map(({ id }) => id),
    );
    expect([name, ids.filter((id) => ofFile.has(id)).length, new Set(ids).size]).toEqual([name, count, ids.length]);
  }
  await harness.close();
});
