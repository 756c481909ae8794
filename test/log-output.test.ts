import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../dev/emulator/server.ts';
import { verifyAudit } from '../src/audit/verify.ts';
import { type GatewayProcess, startGatewayProcess } from './support/gateway-process.ts';

let emulator: Emulator;
let token: string;
let gateway: GatewayProcess | undefined;
beforeAll(async () => {
  emulator = await startEmulator();
  token = await emulator.issueCallerToken();
});
beforeEach(() => emulator.reset());
afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
});
afterAll(() => emulator.close());

const maxBytes = 16_384;
const env = { LOG_BUFFER_BYTES: String(maxBytes), LOG_LEVEL: 'info' };
const start = async (settings: Record<string, string> = {}) => {
  gateway = await startGatewayProcess(emulator, { env: { ...env, ...settings }, reading: false });
  return gateway;
};
const enable = 'mutation { enableSmsSignIn(userId: "enable-ok@contoso.example") { __typename } }';
const writes = () => emulator.requests.filter(({ method }) => method === 'POST').length;
const lines = (text: string) => text.split('\n').filter((line) => line !== '');
const operations = (text: string) => lines(text).filter((line) => line.includes('"msg":"operation"')).length;
const dropped = (text: string) =>
  lines(text)
    .map((line) => JSON.parse(line))
    .filter(({ msg }) => msg === 'log lines dropped')
    .reduce((sum, { lines: count }) => sum + count, 0);

async function ask({ run }: GatewayProcess, times: number): Promise<void> {
  for (let asked = 0; asked < times; asked += 50) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => run(query, {}, token)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  }
}

// More than a pipe and the buffer behind it hold: about 400 bytes for each operation.
const query = `query ${'LongNames'.repeat(7)} { __typename }`;
const flood = 300;

describe('a log that nobody reads (row 90)', () => {
  it('does not delay anybody, buffers a bounded amount and counts the dropped lines', async () => {
    const started = await start();
    await ask(started, flood);
    started.read();
    await expect.poll(() => dropped(started.output())).toBeGreaterThan(0);
    await ask(started, 50);
    await expect.poll(() => operations(started.output()) + dropped(started.output())).toBe(flood + 50);
    expect(dropped(started.output())).toBeGreaterThan(flood / 3);
    expect((await started.run(enable)).data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
  });

  it('does not affect requests when its reader goes away, and lets the process end', async () => {
    const started = await start();
    started.leave();
    await ask(started, 100);
    expect((await started.run(enable)).data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
    expect(writes()).toBe(1);
    expect(await started.stop()).toBe(0);
  });

  it('lets the process end while it is full', async () => {
    const started = await start();
    await ask(started, flood);
    expect(await started.stop()).toBe(0);
  });
});

describe('an audit log on stdout (row 90)', () => {
  it('refuses writes while it is not read, loses no record, and is complete when it is read again', async () => {
    const started = await start({ AUDIT_FILE: '' });
    await ask(started, flood);
    for (const _ of [1, 2, 3]) {
      expect((await started.run(enable)).data.enableSmsSignIn.__typename).toBe('AuditUnavailableError');
    }
    expect(writes()).toBe(0);
    started.read();
    await expect.poll(() => dropped(started.output())).toBeGreaterThan(0);
    expect((await started.run(enable)).data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
    expect(writes()).toBe(1);
    await expect.poll(() => started.output()).toContain('"kind":"outcome"');
    // The intent that waited too long was read in the end; its operation was refused and never sent.
    const { problems, unfinished, records } = verifyAudit(started.output());
    expect({ problems, unfinished: unfinished.length, records }).toEqual({ problems: [], unfinished: 1, records: 5 });
  });

  it('refuses writes if its reader went away', async () => {
    const started = await start({ AUDIT_FILE: '' });
    started.leave();
    for (const _ of [1, 2]) {
      expect((await started.run(enable)).data.enableSmsSignIn.__typename).toBe('AuditUnavailableError');
    }
    expect(writes()).toBe(0);
  });
});
