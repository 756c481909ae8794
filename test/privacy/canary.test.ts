import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GATEWAY_CLIENT_SECRET, SEEDED_PEOPLE } from '../../dev/emulator/seed.ts';
import { startEmulator } from '../../dev/emulator/server.ts';
import { startGatewayProcess } from '../support/gateway-process.ts';
import { expectNoSecrets, expectQuietAnswer } from '../support/secrets.ts';
import { makePasskey } from '../support/software-authenticator.ts';

// Digits that occur nowhere else, so that they are found in any spelling.
const served = '7135550142';
const given = '7135550167';
const chosen = 'KorrektePferdeBatterie';
const chosenName = 'Schluessel der Nachtschicht';
// As a code of a result is written, which the store keeps.
const shouted = 'PFERDE_BATTERIE';

it('numbers, tokens and secrets leave the process only in the field that asks for them', async () => {
  const emulator = await startEmulator();
  const folder = mkdtempSync(join(tmpdir(), 'canary-'));
  const auditFile = join(folder, 'audit.jsonl');
  const storeFile = join(folder, 'writes.sqlite');
  const env = { AUDIT_FILE: auditFile, STORE_FILE: storeFile, LOG_LEVEL: 'trace' };
  const gateway = await startGatewayProcess(emulator, { env });

  const person = emulator.tenant.named('plain');
  const mobile = person?.phones.get('mobile');
  if (mobile === undefined) throw new Error('The seed has changed.');
  mobile.phoneNumber = `+1 ${served}`;

  const tokens: string[] = [];
  const post = async (body: string, user = 'plain', bearer?: string) => {
    const token = bearer ?? (await emulator.issueCallerToken({ user }));
    tokens.push(token);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    return (await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body })).text();
  };
  const run = (query: string, variables: object = {}, user?: string) =>
    post(JSON.stringify({ query, variables }), user);

  const shown = await run('{ phoneMethods(userId: "me") { ... on PhoneMethodList { items { phoneNumber } } } }');
  expect(shown).toContain(served);

  const number = `+1 ${given}`;
  const update =
    'mutation ($n: PhoneNumber!) { updatePhoneMethod(userId: "me", input: { phoneNumber: $n }) { __typename ... on Error { message code } } }';
  const others =
    'mutation ($u: ID!, $n: PhoneNumber!) { addPhoneMethod(userId: $u, input: { phoneNumber: $n, phoneType: OFFICE }) { __typename ... on Error { message } } }';
  const quiet = [
    await run(update, { n: number }),
    await run(update, { n: `${number}junk` }),
    await run(update, { n: [number] }),
    await run(update, { n: { [number]: number } }),
    await run(others, { u: 'no-phone@contoso.example', n: number }, 'admin'),
    await run(others, { u: number, n: number }, 'admin'),
    await run('query ($id: ID!) { user(id: $id) { __typename ... on Error { message } } }', { id: number }),
    await run('{ me { __typename } }', { unused: number }, 'step-up'),
    await post(`{"query": "${number}"`),
    await post(`[${number}]`),
    await post('{"query":"{ me { __typename } }"}', 'plain', `${(await emulator.issueCallerToken()).slice(0, -4)}AAAA`),
  ];
  const issue = `mutation ($u: ID!) { it: issueTemporaryAccessPass(userId: $u, idempotencyKey: "one") {
    __typename ... on Error { message } ... on IssueTemporaryAccessPassSuccess { temporaryAccessPass } } }`;
  const issued = await run(issue, { u: 'starter-1@contoso.example' }, 'admin');
  const { issuedSecrets } = emulator.tenant;
  expect([...issuedSecrets].map((secret) => issued.includes(secret))).toEqual([true]);
  quiet.push(await run(issue, { u: 'starter-1@contoso.example' }, 'admin'));
  emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: { kind: 'apply-then-reset' } });
  quiet.push(await run(issue.replace('"one"', '"two"'), { u: 'starter-2@contoso.example' }, 'admin'));
  emulator.faults.clear();
  expect(issuedSecrets.size).toBe(2);
  // A challenge and what was made of it: shown once, refused in Graph's own words, lost, malformed and of another person.
  const options = `mutation { it: requestFido2CreationOptions(userId: "passkey-new-1@contoso.example") {
    ... on RequestFido2CreationOptionsSuccess { publicKey } } }`;
  const { publicKey } = JSON.parse(await run(options, {}, 'admin')).data.it;
  expect([...issuedSecrets].at(-1)).toBe(publicKey.challenge);
  const credential = await makePasskey(publicKey);
  const { clientDataJSON, attestationObject } = credential.response;
  const made = [clientDataJSON, attestationObject, Buffer.from(clientDataJSON, 'base64url').toString()];
  const register = (user: string, changed: object, key: string) => {
    const query = `mutation ($u: ID!, $i: RegisterFido2MethodInput!, $k: String) {
      it: registerFido2Method(userId: $u, input: $i, idempotencyKey: $k) { __typename ... on Error { message } } }`;
    const input = { displayName: chosenName, credential: { ...credential, ...changed } };
    return run(query, { u: `${user}@contoso.example`, i: input, k: key }, 'admin');
  };
  const repeated = { error: { code: 'badRequest', message: `No: ${made.join(' ')} ${chosenName}` } };
  const refusing = { kind: 'status', status: 400, body: repeated } as const;
  emulator.faults.add({ match: { operation: 'fido2Methods.create', times: 1 }, fault: refusing });
  quiet.push(
    await register('passkey-new-1', {}, 'refused'),
    await register('passkey-new-2', {}, 'other'),
    await register('passkey-new-1', { id: clientDataJSON }, 'malformed'),
    await register('passkey-new-1', { type: attestationObject }, 'type'),
  );
  emulator.faults.add({ match: { operation: 'fido2Methods.create', times: 1 }, fault: { kind: 'apply-then-reset' } });
  quiet.push(await register('passkey-new-1', {}, 'kept'), await register('passkey-new-1', {}, 'kept'));
  expect(quiet.slice(-2).join('')).toMatch(/(?:RegisterFido2MethodSuccess[\s\S]*){2}/);
  // What is accepted, pending, refused, lost, of the wrong type, and repeated.
  const reset = (user: string, newPassword: unknown, key: string, type = 'String') => {
    const query = `mutation ($u: ID!, $p: ${type}, $k: String) { it: resetPassword(userId: $u, input: { newPassword: $p }, idempotencyKey: $k) {
      __typename ... on Error { message } ... on ResetPasswordSuccess { newPassword } ... on PasswordResetPendingError { newPassword } } }`;
    return run(query, { u: `${user}@contoso.example`, p: newPassword, k: key }, 'admin');
  };
  for (const user of ['forgot-password', 'reset-running']) {
    const before = new Set(issuedSecrets);
    const answer = await reset(user, null, user);
    const generated = [...issuedSecrets].filter((secret) => !before.has(secret));
    expect(generated.map((secret) => answer.includes(secret))).toEqual([true]);
    quiet.push(await reset(user, null, user));
  }
  quiet.push(
    await reset('reset-synced', chosen, 'chosen'),
    await reset('reset-synced', chosen, 'chosen'),
    await reset('reset-not-written', chosen, 'failed'),
    await reset('reset-lost', chosen, 'lost'),
    await reset('forgot-password', `${chosen}password`, 'weak'),
    await reset('forgot-password', [chosen], 'list'),
    await reset('forgot-password', { [chosen]: chosen }, 'object'),
    await reset('forgot-password', chosen, 'inline', 'Int'),
    await run(`mutation { resetPassword(userId: "x", input: { newPassword: ${chosen} }) { __typename } }`, {}, 'admin'),
    await run(`mutation { resetPassword(userId: "${chosen}", input: "${chosen}") { __typename } }`, {}, 'admin'),
  );
  const body = { newPassword: shouted };
  emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: { kind: 'apply-then-status', status: 202, body } });
  expect(await reset('forgot-password', null, 'shouted')).toContain(shouted);
  emulator.faults.clear();
  for (const secret of [chosen, shouted, chosenName, ...made]) issuedSecrets.add(secret);
  const leaky = { error: { code: 'badRequest', message: `Bad number ${number} of ${GATEWAY_CLIENT_SECRET}` } };
  for (const status of [400, 403, 404, 409, 500]) {
    emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: { kind: 'status', status, body: leaky } });
    quiet.push(await run('mutation { enableSmsSignIn(userId: "me") { __typename ... on Error { message } } }'));
    emulator.faults.clear();
  }
  emulator.faults.add({ match: {}, fault: { kind: 'garbage', body: `<html>${number}</html>` } });
  quiet.push(await run('{ phoneMethods(userId: "me") { __typename ... on Error { message } } }'));

  expect(await gateway.stop()).toBe(0);
  const output = gateway.output();
  await emulator.close();

  const recorded = readFileSync(auditFile, 'utf8');
  const stored = globSync(`${storeFile}*`).map((file) => readFileSync(file, 'latin1'));
  expect(stored.join('')).toContain('issueTemporaryAccessPass');
  expect(stored.join('')).toContain('resetPassword');
  expect(stored.join('')).toContain('registerFido2Method');
  rmSync(folder, { recursive: true });
  expect(output).toContain('"operation"');
  expect(recorded).toContain('"intent"');
  expectNoSecrets(stored.join(''), 'The store', issuedSecrets);
  for (const [where, text] of [
    ['output', output],
    ['record', recorded],
    ['errors', quiet.join('\n')],
  ] as const) {
    expectNoSecrets(text, where, issuedSecrets);
    const digits = text.replace(/[^\d]/g, '');
    expect(digits.includes(served), `${where} holds a number that was read`).toBe(false);
    expect(digits.includes(given), `${where} holds a number that was given`).toBe(false);
    for (const token of tokens)
      expect(text.includes(token.split('.').at(-1) ?? token), `${where} holds a token`).toBe(false);
  }
});

it.each([
  ["a caller's token", `{"authorization":"eyJhbGciOiJSUzI1NiJ9.eyJvaWQiOiIxIn0.c2ln"}`],
  ['a bearer', 'Bearer abcdefgh.ijk'],
  ['the secret', `{"secret":"${GATEWAY_CLIENT_SECRET}"}`],
  ['any number', '{"n":"+1 7135550142"}'],
  ['any number in an address', '/users/%2B17135550142'],
  ['a seeded number', SEEDED_PEOPLE[0]?.phones?.mobile ?? ''],
  ['a seeded number without its country', 'n 4255550101'],
  ['a seeded number as people write it', '(425) 555-0101'],
  ['a seeded number as a number', '{"n":14255550101}'],
  ['a sign-in name', 'GET /users/ADMIN@contoso.example'],
  ['a sign-in name in an address', 'GET /users/admin%40contoso.example'],
  ['the name of a person', '{"displayName":"Ana Costa"}'],
])('the search finds %s in every log and record of the suite', (_what, text) => {
  expect(() => expectNoSecrets(`{"level":30}\n${text}\n`, 'It')).toThrow('It holds');
  expect(() => expectQuietAnswer(JSON.stringify({ errors: [{ message: text }] }))).toThrow('An answer holds');
  expect(() => expectQuietAnswer(JSON.stringify({ data: { a: [{ message: text }] } }))).toThrow('An answer holds');
  expect(() => expectQuietAnswer(JSON.stringify({ data: { phoneNumber: text } }))).not.toThrow();
});
