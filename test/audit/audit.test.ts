import { execFile } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DEV_CLIENT_ID, TENANT_ID } from '../../dev/emulator/seed.ts';
import { fileSink } from '../../src/audit/file-sink.ts';
import { openTrail } from '../../src/audit/trail.ts';
import { verifyAudit } from '../../src/audit/verify.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { change, timePasses } from '../support/store-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'audit-test-'));
let files = 0;
const newFile = () => join(folder, `${++files}.jsonl`);
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const recordsOf = (file: string) => linesOf(file).map((line) => JSON.parse(line));

let harness: Harness | undefined;
afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

const enable = (name: string) =>
  `mutation { enableSmsSignIn(userId: "${name}@contoso.example") { __typename ... on Error { code } } }`;

describe('the audit log', () => {
  it('stores an intent before the first byte is sent and an outcome afterwards, correlated with Graph by the operation id', async () => {
    const file = newFile();
    harness = await startHarness({ env: { AUDIT_FILE: file } });
    await harness.run(enable('enable-ok'));
    await harness.run(enable('not-unique'));
    const [opened, intent, outcome, second, refusal] = recordsOf(file);
    const [sent] = harness.emulator.requests.filter(({ method }) => method === 'POST');
    const id = (name: string) => harness?.emulator.tenant.named(name)?.id;
    expect(opened).toMatchObject({ kind: 'opened', number: 0, previous: null });
    expect(intent).toMatchObject({
      kind: 'intent',
      operationId: sent?.headers['client-request-id'],
      caller: id('admin'),
      callerKind: 'delegated',
      tenant: TENANT_ID,
      client: DEV_CLIENT_ID,
      action: 'enableSmsSignIn',
      target: id('enable-ok'),
    });
    expect(Date.parse(intent.at)).toBeLessThanOrEqual(sent?.receivedAt ?? 0);
    expect(outcome).toMatchObject({
      kind: 'outcome',
      result: 'EnableSmsSignInSuccess',
      attempts: 1,
      graphRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(second).toMatchObject({ kind: 'intent', target: id('not-unique') });
    expect(refusal).toMatchObject({ result: 'PhoneNumberNotUniqueError', graphRequestId: expect.any(String) });
    expect(readFileSync(file, 'utf8')).not.toMatch(/\+1/);
    expect(verifyAudit(readFileSync(file, 'utf8'))).toMatchObject({ records: 5, problems: [], unfinished: [] });
  });

  it('stores both entries for each person of a bulk mutation, with the Graph request id of the response', async () => {
    const file = newFile();
    harness = await startHarness({ env: { AUDIT_FILE: file } });
    const people = ['enable-ok', 'not-unique', 'worker-0001', 'nobody', 'no-phone'];
    const targets = people.map((name) => ({ userId: `${name}@contoso.example` }));
    const document = `mutation ($targets: [SmsSignInTarget!]!) {
      enableSmsSignInForUsers(targets: $targets) { outcomes { result { __typename ... on PhoneNumberNotUniqueError { graphRequestId } } } }
    }`;
    const { data } = await harness.run(document, { targets });
    const results = data.enableSmsSignInForUsers.outcomes.map(({ result }: { result: object }) => result);
    const records = recordsOf(file);
    const recorded = (name: string, kind: string) =>
      records.filter((record) => record.kind === kind && record.target === harness?.emulator.tenant.named(name)?.id);
    for (const [index, name] of people.entries()) {
      const written = name !== 'nobody';
      const intents = recorded(name, 'intent');
      const outcomes = written ? recorded(name, 'outcome') : [];
      expect(intents.map(({ action }) => action)).toEqual(written ? ['enableSmsSignIn'] : []);
      expect(outcomes.map(({ operationId, result, attempts }) => ({ operationId, result, attempts }))).toEqual(
        intents.map(({ operationId }) => ({ operationId, result: results[index].__typename, attempts: 1 })),
      );
      for (const { graphRequestId } of outcomes) expect(graphRequestId, name).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(recorded('not-unique', 'outcome')[0].graphRequestId).toBe(results[1].graphRequestId);
    expect(harness.calls().items.filter((url) => url.endsWith('enableSmsSignIn'))).toHaveLength(4);
    expect(verifyAudit(readFileSync(file, 'utf8'))).toMatchObject({ problems: [], unfinished: [] });
  });

  it('stores nothing for a caller without the right, since nothing was attempted', async () => {
    const file = newFile();
    harness = await startHarness({ env: { AUDIT_FILE: file } });
    await harness.run(enable('enable-ok'), {}, { scope: 'PhoneMethods.Read' });
    await harness.run('{ me { __typename } }');
    expect(recordsOf(file)).toEqual([]);
  });

  it('row 61: a write without a stored intent is not sent', async () => {
    harness = await startHarness({ env: { AUDIT_FILE: '/dev/full' } });
    const { data } = await harness.run(enable('enable-ok'));
    expect(data.enableSmsSignIn).toEqual({ __typename: 'AuditUnavailableError', code: 'AUDIT_UNAVAILABLE' });
    expect(harness.calls().singles.filter((call) => call.startsWith('POST'))).toEqual([]);
    expect(harness.emulator.tenant.named('enable-ok')?.phones.get('mobile')?.registration).toBe('none');
  });

  it('the gateway does not start with an audit log that is not writable', async () => {
    await expect(startHarness({ env: { AUDIT_FILE: join(folder, 'no', 'such', 'folder') } })).rejects.toThrow();
  });

  it('continues in the same file after a restart, even after a truncated line', async () => {
    const file = newFile();
    for (const _ of [1, 2]) {
      const trail = openTrail(await fileSink(file));
      await trail.add({ kind: 'intent', operationId: 'a' });
      await trail.add({ kind: 'outcome', operationId: 'a' });
      await trail.close();
    }
    expect(verifyAudit(readFileSync(file, 'utf8'))).toMatchObject({ records: 6, problems: [] });
    appendFileSync(file, '{"audit":1,"cha');
    const trail = openTrail(await fileSink(file));
    await trail.add({ kind: 'intent', operationId: 'b' });
    await trail.close();
    const found = verifyAudit(readFileSync(file, 'utf8'));
    expect(found).toMatchObject({ records: 8, unfinished: ['b'], problems: [{ line: 7 }] });
  });

  it('keeps one chain during concurrent writes', async () => {
    const file = newFile();
    const trail = openTrail(await fileSink(file));
    await Promise.all(Array.from({ length: 50 }, (_, i) => trail.add({ kind: 'intent', operationId: String(i) })));
    await trail.close();
    expect(verifyAudit(readFileSync(file, 'utf8'))).toMatchObject({ records: 51, problems: [] });
  });

  it('refuses only the entry whose append failed, and leaves no gap', async () => {
    const kept: string[] = [];
    let full = false;
    const sink = {
      lastHash: async () => null,
      append: async (line: string) => {
        if (full) throw new Error('full');
        kept.push(line);
      },
      close: async () => {},
    };
    const trail = openTrail(sink);
    full = true;
    await expect(trail.add({ kind: 'intent', operationId: 'lost' })).rejects.toThrow('full');
    full = false;
    await trail.add({ kind: 'intent', operationId: 'kept' });
    expect(verifyAudit(kept.join(''))).toMatchObject({ records: 2, problems: [], unfinished: ['kept'] });
  });
});

describe('an audit file that is removed or replaced', () => {
  const attempt = async (name: string) => (await harness?.run(enable(name)))?.data.enableSmsSignIn.__typename;

  it.each<[string, (file: string) => void]>([
    ['rotated', (file) => renameSync(file, `${file}.1`)],
    ['removed', (file) => rmSync(file)],
    ['cut to nothing', (file) => truncateSync(file)],
    [
      'replaced by an empty one',
      (file) => {
        rmSync(file);
        writeFileSync(file, '');
      },
    ],
  ])(
    'row 117: an audit file that was %s is detected, and the next one begins with the last hash',
    async (_name, take) => {
      const file = newFile();
      harness = await startHarness({ env: { AUDIT_FILE: file } });
      expect(await attempt('enable-ok')).toBe('EnableSmsSignInSuccess');
      const head = recordsOf(file).at(-1).hash;
      take(file);
      expect(await attempt('worker-0001')).toBe('EnableSmsSignInSuccess');
      const [opened, ...others] = recordsOf(file);
      expect(opened).toMatchObject({ kind: 'opened', number: 0, previous: head });
      expect(others.map(({ kind }) => kind)).toEqual(['intent', 'outcome']);
      const text = readFileSync(file, 'utf8');
      expect(verifyAudit(text, head)).toMatchObject({ problems: [], unfinished: [], holdsKept: true });
      expect(verifyAudit(text, 'f'.repeat(64))).toMatchObject({ holdsKept: false });
    },
  );

  it('row 117: if the folder is removed as well, writes are refused until it is back', async () => {
    const place = join(folder, 'place');
    mkdirSync(place);
    const file = join(place, 'audit.jsonl');
    harness = await startHarness({ env: { AUDIT_FILE: file } });
    expect(await attempt('enable-ok')).toBe('EnableSmsSignInSuccess');
    const head = recordsOf(file).at(-1).hash;
    rmSync(place, { recursive: true });
    harness.emulator.requests.length = 0;
    expect(await attempt('worker-0002')).toBe('AuditUnavailableError');
    expect(harness.calls().all).toBe(1);
    expect((await fetch(`${harness.url}/readyz`)).status).toBe(503);
    mkdirSync(place);
    expect(await attempt('worker-0002')).toBe('EnableSmsSignInSuccess');
    expect(recordsOf(file)[0]).toMatchObject({ kind: 'opened', previous: head });
  });
});

describe('a write with an unknown outcome', () => {
  it('row 157: is found by its operation id after a restart with the same store', async () => {
    const env = { STORE_FILE: join(dirname(newFile()), 'writes.sqlite') };
    const started = await startHarness({ env });
    harness = started;
    const id = started.emulator.tenant.named('enable-ok')?.id;
    started.emulator.faults.add({ match: { operation: 'enableSmsSignIn' }, fault: { kind: 'reset' } });
    started.emulator.faults.add({ match: { method: 'GET' }, fault: { kind: 'status', status: 503 } });
    const document = `mutation { it: enableSmsSignIn(userId: "${id}") {
      __typename ... on OutcomeUnknownError { operationId }
    } }`;
    const { it: lost } = (await started.run(document)).data;
    expect(lost.__typename).toBe('OutcomeUnknownError');
    const second = await startHarness({ env });
    const query = 'query ($id: ID!) { operation(id: $id) { __typename ... on Operation { state kind } } }';
    const stateLater = async () => (await second.run(query, { id: lost.operationId })).data.operation;
    const operation = { __typename: 'Operation', kind: 'ENABLE_SMS_SIGN_IN' };
    expect(await stateLater()).toEqual({ ...operation, state: 'UNKNOWN' });
    change(env.STORE_FILE, timePasses);
    expect(await stateLater()).toEqual({ ...operation, state: 'NOT_APPLIED' });
    await second.close();
  });
});

describe('an audit record that may or may not have been stored', () => {
  it.each([
    ['nothing of it was', 0, []],
    ['half of it was', 0.5, [{ line: 4, problem: 'is not JSON' }]],
    ['all of it was', 1, []],
  ])('leaves a valid chain: %s', async (_name, share, problems) => {
    const file = newFile();
    const sink = await fileSink(file);
    let failing = false;
    const trail = openTrail({
      ...sink,
      async append(line) {
        await sink.append(failing ? line.slice(0, line.length * share) : line);
        if (failing) throw new Error('full');
      },
    });
    await trail.add({ kind: 'intent', operationId: 'before' });
    await trail.add({ kind: 'outcome', operationId: 'before' });
    failing = true;
    await expect(trail.add({ kind: 'intent', operationId: 'refused' })).rejects.toThrow('full');
    failing = false;
    await trail.add({ kind: 'intent', operationId: 'after' });
    await trail.close();
    const unfinished = [...(share === 1 ? ['refused'] : []), 'after'];
    expect(verifyAudit(readFileSync(file, 'utf8'))).toMatchObject({ problems, unfinished });
  });
});

describe('audit:verify', () => {
  const whole = async () => {
    const file = newFile();
    const trail = openTrail(await fileSink(file));
    for (const operationId of ['a', 'b', 'c']) await trail.add({ kind: 'intent', operationId });
    await trail.close();
    return file;
  };
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; errors: string }>((resolve) => {
      execFile(process.execPath, ['src/audit/verify-file.ts', ...args], (error, out, errors) =>
        resolve({ code: Number(error?.code ?? 0), out, errors }),
      );
    });

  it('row 117: reports in one line that there is nothing to check', async () => {
    const empty = newFile();
    writeFileSync(empty, '');
    for (const file of [empty, newFile(), folder]) {
      const { code, out, errors } = await run(file);
      expect({ code, out, lines: errors.trim().split('\n').length }, file).toEqual({ code: 2, out: '', lines: 1 });
    }
  });

  it('accepts a complete file with log lines in between', async () => {
    const file = await whole();
    appendFileSync(file, '{"level":30,"msg":"operation"}\n');
    expect(await run(file)).toMatchObject({ code: 0 });
  });

  it.each<[string, (lines: string[]) => string[]]>([
    ['changed', (lines) => lines.map((line) => line.replace('"b"', '"x"'))],
    ['dropped', (lines) => lines.filter((_, index) => index !== 2)],
    ['swapped', ([a = '', b = '', c = '', d = '']) => [a, c, b, d]],
    ['doubled', ([a = '', b = '', ...rest]) => [a, b, b, ...rest]],
    ['beheaded', (lines) => lines.slice(1)],
    ['garbled', (lines) => lines.map((line, index) => (index === 2 ? line.slice(5) : line))],
  ])('detects a file that was %s', async (_name, tamper) => {
    const file = await whole();
    writeFileSync(file, `${tamper(linesOf(file)).join('\n')}\n`);
    const { code, out } = await run(file);
    expect(code).toBe(1);
    expect(out).toContain('line ');
  });

  it('detects a truncated end or a complete rewrite by a hash that was kept', async () => {
    const file = await whole();
    const kept = /last hash (\w+)/.exec((await run(file)).out)?.[1] ?? '';
    expect(kept).toMatch(/^[0-9a-f]{64}$/);
    const lines = linesOf(file);
    appendFileSync(file, '{"level":30}\n');
    expect(await run(file, kept)).toMatchObject({ code: 0 });
    writeFileSync(file, `${lines.slice(0, -1).join('\n')}\n`);
    expect(await run(file)).toMatchObject({ code: 0 });
    expect(await run(file, kept)).toMatchObject({ code: 1 });
    writeFileSync(file, readFileSync(await whole()));
    expect(await run(file)).toMatchObject({ code: 0 });
    expect(await run(file, kept)).toMatchObject({ code: 1 });
    writeFileSync(file, lines.map((line) => (line.includes(kept) ? line.replace('"c"', '"x"') : line)).join('\n'));
    expect(await run(file, kept)).toMatchObject({ code: 1 });
  });
});
