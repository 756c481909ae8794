// People of a file in the emulated tenant: what the file may say, what the gateway shows of it, and how it is refused.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PeopleFileError, withPeopleOf } from '../../../dev/emulator/people-file/people-file.ts';
import { SEED } from '../../../dev/emulator/seed.ts';
import { startHarness } from '../../support/harness.ts';
import { draws } from '../../support/proof.ts';

const folder = mkdtempSync(join(tmpdir(), 'people-'));
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const csv = `userPrincipalName;displayName;mobile;office;smsSignIn;emailAddress
ana@fabrikam.example;Ana;+44 7700900300;;TRUE;
`.replace(
  ';emailAddress',
  ';emailMethods;fido2Methods;microsoftAuthenticatorMethods;softwareOathMethods;passwordMethods;groups;roles;accountEnabled',
);
const everything = `${csv.trimEnd()};
bo@fabrikam.example;Bo;+44 7700900301;+1 4255550100x7;false;bo@fabrikam.example;Blue key;Pixel 9;2;false;Night shift;Global Reader;false
`;

const shown = `users(ids: $ids) { ... on User { displayName userPrincipalName
  phoneMethods { ... on PhoneMethodList { items { phoneType phoneNumber smsSignInState } } }
  authenticationMethods { ... on AuthenticationMethodList { items { __typename
    ... on EmailMethod { emailAddress } ... on Fido2Method { displayName } ... on MicrosoftAuthenticatorMethod { displayName } } } } } }`;

it.each(['csv', 'json'])('shows the people of a %s file and their methods', async (form) => {
  const bo = {
    userPrincipalName: 'bo@fabrikam.example',
    displayName: 'Bo',
    mobile: '+44 7700900301',
    office: '+1 4255550100x7',
    emailMethods: ['bo@fabrikam.example'],
    fido2Methods: [{ displayName: 'Blue key', passkeyType: 'synced' }],
    microsoftAuthenticatorMethods: 'Pixel 9',
    softwareOathMethods: [{}, {}],
    passwordMethods: false,
    groups: ['Night shift'],
    roles: ['Global Reader'],
    accountEnabled: false,
  };
  const ana = {
    userPrincipalName: 'ana@fabrikam.example',
    displayName: 'Ana',
    mobile: '+44 7700900300',
    smsSignIn: true,
  };
  const peopleFile = file(`all.${form}`, form === 'csv' ? everything : JSON.stringify([ana, bo]));
  const harness = await startHarness({ emulator: { peopleFile } });
  const variables = { ids: ['ana@fabrikam.example', 'BO@fabrikam.example'] };
  const { data } = await harness.run(`query ($ids: [ID!]!) { ${shown} }`, variables, { user: 'privileged-admin' });
  expect(data.users[0]).toMatchObject({
    displayName: 'Ana',
    phoneMethods: { items: [{ phoneType: 'MOBILE', phoneNumber: '+44 7700900300', smsSignInState: 'READY' }] },
    authenticationMethods: { items: [{ __typename: 'PhoneMethod' }, { __typename: 'PasswordMethod' }] },
  });
  expect(data.users[1].phoneMethods.items).toMatchObject([
    { phoneType: 'MOBILE', smsSignInState: 'NOT_ENABLED' },
    { phoneType: 'OFFICE', phoneNumber: '+1 4255550100x7' },
  ]);
  expect(data.users[1].authenticationMethods.items.slice(2)).toEqual([
    { __typename: 'EmailMethod', emailAddress: 'bo@fabrikam.example' },
    { __typename: 'Fido2Method', displayName: 'Blue key' },
    { __typename: 'MicrosoftAuthenticatorMethod', displayName: 'Pixel 9' },
    { __typename: 'SoftwareOathMethod' },
    { __typename: 'SoftwareOathMethod' },
  ]);
  const person = harness.emulator.tenant.named('bo@fabrikam.example');
  expect(person).toMatchObject({ accountEnabled: false, roles: ['Global Reader'] });
  const groups = [...harness.emulator.tenant.groupsOf(person?.id ?? '')];
  expect(groups.map((id) => harness.emulator.tenant.groupName(id))).toEqual(['Night shift']);
  await harness.close();
});

const heads = 'userPrincipalName,mobile,smsSignIn,defaultPhone,fido2Methods,emailMethods,roles,id,userType';
const rows: readonly (readonly [name: string, text: string, message: string])[] = [
  ['a.csv', `${heads}\na@b.example,07700900123`, 'line 2, column 2 (mobile): a number such as'],
  ['b.csv', `${heads}\n\na@b.example,,true`, 'line 3, column 3 (smsSignIn): this needs a mobile.'],
  ['c.csv', `${heads}\na@b.example,,,office`, 'line 2, column 4 (defaultPhone): the person has no such phone.'],
  ['d.csv', `${heads}\na@b.example,,,,,+44 7700900123`, 'line 2, column 6 (emailMethods): a emailAddress is expected.'],
  ['e.csv', `${heads}\na@b.example,,,,,,+44 7700900123`, 'line 2, column 7 (roles): names of roles are expected'],
  ['f.csv', `${heads}\na@b.example\nA@b.example`, 'line 3, column 1 (userPrincipalName): somebody else'],
  ['g.csv', `${heads}\nadmin@contoso.example`, 'line 2, column 1 (userPrincipalName): somebody else'],
  [
    'h.csv',
    `${heads}\na@b.example,+447700900123,true\nc@b.example,+44 7700900123,TRUE`,
    'line 3, column 3 (smsSignIn): somebody else',
  ],
  ['i.csv', `${heads}\n,+44 7700900123`, 'line 2, column 1 (userPrincipalName): every person needs one.'],
  ['j.csv', `userPrincipalName,+44 7700900123`, 'line 1, column 2: this heading is unknown.'],
  ['k.csv', `mobile\n+44 7700900123`, 'line 1 (userPrincipalName): this heading is missing.'],
  ['l.csv', `${heads}\na@b.example,"+44 7700900123`, 'line 2: this is not CSV (CSV_QUOTE_NOT_CLOSED).'],
  ['m.csv', `${heads}\na@b.example,,,,,,,,,+44 7700900123`, 'line 2, column 10: there is no heading for this cell.'],
  ['n.csv', '', 'the file is empty.'],
  ['o.csv', `${heads}\na@b.example,,,,,,,07700900123,07700900123`, 'line 2, column 8 (id): a GUID is expected.'],
  [
    'a.json',
    '[\n {"userPrincipalName": "a@b.example",\n  "mobile": "07700900123"}]',
    'line 3, column 13 (mobile): a number such as',
  ],
  ['b.json', '[\n {"mobile": +44 7700900123}]', 'line 2, column 13: this is not JSON (InvalidSymbol).'],
  ['c.json', '{"mobile": "07700900123"}', 'line 1, column 1: an array of people is expected here.'],
  ['d.json', '[\n "07700900123"]', 'line 2, column 2: an object is expected here.'],
  ['e.json', '[{"07700900123": 1}]', 'line 1, column 18: this property is unknown.'],
  ['f.json', '[{"userPrincipalName": 7700900123}]', 'line 1, column 24 (userPrincipalName): text is expected.'],
];
it.each(rows)('row 465: %s is refused with line and column, and without its values', (name, text, message) => {
  const path = file(name, text);
  const error = thrown(() => withPeopleOf(path, SEED));
  expect(error.message).toContain(`${path}: ${message}`);
  expect(error.message.replaceAll(path, '').replace('+1 4255550100', '')).not.toMatch(/\d{5}/);
});

it('row 465: counts the problems that it does not show', () => {
  const path = file('many.json', JSON.stringify(Array.from({ length: 25 }, () => ({ mobile: 'x' }))));
  const { message } = thrown(() => withPeopleOf(path, SEED));
  expect(message.split('\n')).toHaveLength(11);
  expect(message).toMatch(/40 more problems\.$/);
});

it('row 465: a file that cannot be read is refused by its name', () => {
  expect(thrown(() => withPeopleOf(join(folder, 'none.csv'), SEED)).message).toMatch(
    /none\.csv: cannot be read \(ENOENT\)/,
  );
});

// What is drawn has digits in sixes, which no message of the program has.
const cell = fc.oneof(
  fc.constantFrom('', 'true', 'mobile', 'a@b.example', '"', ';', 'Guest', '+44 123456', '123456', 'é'),
  fc.string({ maxLength: 8 }).map((text) => text.replace(/\d/g, '')),
);
it('row 465: whatever a file holds, it is loaded or refused without its values', () => {
  const headings = fc.subarray(heads.split(','), { minLength: 1 });
  const table = fc.tuple(headings, fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 4 }));
  fc.assert(
    fc.property(table, fc.constantFrom('x.csv', 'x.json'), ([head, lines], name) => {
      const values = lines.map((line) => Object.fromEntries(head.map((field, index) => [field, line[index] ?? null])));
      const text =
        name === 'x.json' ? JSON.stringify(values) : [head, ...lines].map((line) => line.join(',')).join('\n');
      const path = file(name, text);
      const found = attempt(() => withPeopleOf(path, SEED));
      if (found instanceof Error) {
        expect(found).toBeInstanceOf(PeopleFileError);
        expect(found.message.replaceAll(path, '')).not.toContain('123456');
      }
    }),
    draws(100),
  );
});

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

function thrown(work: () => unknown): Error {
  const error = attempt(work);
  expect(error).toBeInstanceOf(PeopleFileError);
  return error as Error;
}
