// Graph over TLS, with HTTP/2 and HTTP/1.1, and the ways in which a connection, a session or a stream is lost before
// or after a write was applied.
import { type ClientHttp2Session, connect, constants } from 'node:http2';
import { Agent, fetch, type RequestInit } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCommandLine } from '../../../dev/emulator/command-line.ts';
import type { FaultRuleInput } from '../../../dev/emulator/fault-rules.ts';
import { startEmulator } from '../../../dev/emulator/server.ts';
import { MOBILE, useEmulator } from './support/harness.ts';

const fixture = useEmulator({ graphTlsPort: 0 });
const enablePath = (person: string) => `/v1.0${fixture.phones(person, MOBILE)}/enableSmsSignIn`;
const isReady = (person: string) =>
  fixture.emulator.tenant.named(person)?.phones.get('mobile')?.registration === 'ready';
const fault = (kind: FaultRuleInput['fault']['kind'], user: string, more = {}) =>
  fixture.emulator.faults.add({ match: { user, times: 1 }, fault: { kind, ...more } as FaultRuleInput['fault'] });

function agent(allowH2: boolean): Agent {
  const dispatcher = new Agent({ allowH2, connect: { ca: fixture.emulator.caCertificatePem } });
  onTestFinished(() => dispatcher.destroy());
  return dispatcher;
}

async function undici(allowH2: boolean, method: string, path: string, dispatcher = agent(allowH2), base?: string) {
  const token = await fixture.emulator.issueGraphToken({ user: 'privileged-admin' });
  const init: RequestInit = { method, dispatcher, headers: { authorization: `Bearer ${token}` } };
  return fetch(`${base ?? fixture.emulator.graphTlsUrl}${path}`, init);
}

async function session(): Promise<ClientHttp2Session> {
  const opened = connect(fixture.emulator.graphTlsUrl!, { ca: fixture.emulator.caCertificatePem });
  opened.on('error', () => {});
  onTestFinished(() => opened.destroy());
  await new Promise((resolve) => opened.once('connect', resolve));
  return opened;
}

/** How a stream ended: by its status, or by the code it was reset with. */
async function stream(opened: ClientHttp2Session, method: string, path: string): Promise<string> {
  const token = await fixture.emulator.issueGraphToken({ user: 'privileged-admin' });
  return new Promise((resolve) => {
    const request = opened.request({ ':method': method, ':path': path, authorization: `Bearer ${token}` });
    let status = '';
    request.on('response', (headers) => {
      status = String(headers[':status']);
    });
    request.on('error', () => {});
    request.on('close', () => resolve(status || `reset ${request.rstCode}`));
    request.resume();
    request.end();
  });
}

describe('Graph over TLS', () => {
  it.each([
    [true, '2.0'],
    [false, '1.1'],
  ])('answers undici with allowH2 %s over HTTP/%s', async (allowH2, httpVersion) => {
    const answer = await undici(allowH2, 'GET', `/v1.0${fixture.phones('plain')}`);
    expect([answer.status, await answer.json()]).toMatchObject([200, { value: [{ id: MOBILE }] }]);
    expect(fixture.emulator.requests).toMatchObject([{ httpVersion, method: 'GET', status: 200 }]);
    expect(Object.keys(fixture.emulator.requests[0]!.headers).filter((name) => name.startsWith(':'))).toEqual([]);
  });

  it('takes batches over HTTP/2, and tokens for its own address', async () => {
    const token = await fixture.emulator.issueGraphToken({
      user: 'reader',
      claims: { aud: fixture.emulator.graphTlsUrl },
    });
    const answer = await fetch(`${fixture.emulator.graphTlsUrl}/v1.0/$batch`, {
      method: 'POST',
      dispatcher: agent(true),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ requests: [{ id: '1', method: 'GET', url: fixture.phones('plain') }] }),
    });
    expect(await answer.json()).toMatchObject({ responses: [{ id: '1', status: 200 }] });
  });

  it('tells connections apart', async () => {
    const [first, second] = [await session(), await session()];
    for (const opened of [first, first, second]) await stream(opened, 'GET', '/v1.0/me');
    const [one, same, other] = fixture.emulator.requests.map(({ connection }) => connection);
    expect([one === same, one === other]).toEqual([true, false]);
  });

  it('is off unless asked for', async () => {
    const emulator = await startEmulator();
    expect(emulator.graphTlsUrl).toBeUndefined();
    await emulator.close();
    expect([readCommandLine(['--http2']).http2, readCommandLine([]).http2]).toEqual([true, false]);
  });
});

describe('HTTP/2 sessions and streams', () => {
  it.each([
    ['session-loss', false],
    ['apply-then-session-loss', true],
    ['reset', false],
    ['apply-then-reset', true],
    ['apply-then-stray-bytes', true],
  ] as const)('%s ends every stream of the session; applied: %s', async (kind, applied) => {
    fixture.emulator.faults.add({ match: { user: 'worker-0001' }, fault: { kind: 'hold' } });
    fault(kind, 'worker-0002');
    const opened = await session();
    const waiting = stream(opened, 'POST', enablePath('worker-0001'));
    await expect.poll(() => fixture.emulator.faults.list()[0]?.hits).toBe(1);
    const broken = stream(opened, 'POST', enablePath('worker-0002'));
    expect(await Promise.all([waiting, broken])).toEqual([
      expect.stringMatching(/^reset/),
      expect.stringMatching(/^reset/),
    ]);
    expect([isReady('worker-0002'), opened.destroyed, fixture.emulator.requests.at(-1)?.status]).toEqual([
      applied,
      true,
      undefined,
    ]);
    // What is still held is done now, and not in the tenant of the next test.
    fixture.emulator.faults.clear();
    await expect.poll(() => isReady('worker-0001')).toBe(true);
  });

  it.each([
    ['stream-reset', undefined, constants.NGHTTP2_INTERNAL_ERROR, false],
    ['stream-reset', 'REFUSED_STREAM', constants.NGHTTP2_REFUSED_STREAM, false],
    ['apply-then-stream-reset', undefined, constants.NGHTTP2_INTERNAL_ERROR, true],
    ['apply-then-stream-reset', 'CANCEL', constants.NGHTTP2_CANCEL, true],
  ] as const)('%s with %s ends one stream with code %i; applied: %s', async (kind, code, rstCode, applied) => {
    fault(kind, 'worker-0001', code === undefined ? {} : { code });
    const opened = await session();
    const ends = await Promise.all(
      ['worker-0001', 'worker-0002'].map((person) => stream(opened, 'POST', enablePath(person))),
    );
    expect([ends, isReady('worker-0001'), isReady('worker-0002')]).toEqual([
      [`reset ${rstCode}`, '204'],
      applied,
      true,
    ]);
    expect(await stream(opened, 'GET', '/v1.0/me')).toBe('200');
  });

  it('goaway answers what is in flight and takes no further stream', async () => {
    fault('goaway', 'worker-0001');
    const opened = await session();
    const codes: number[] = [];
    opened.on('goaway', (code) => codes.push(code));
    const closed = new Promise((resolve) => opened.once('close', resolve));
    expect(await stream(opened, 'POST', enablePath('worker-0001'))).toBe('204');
    await closed;
    expect([codes, isReady('worker-0001')]).toEqual([[constants.NGHTTP2_NO_ERROR], true]);
  });

  it('truncate with closeSocket resets the stream in the middle of the body, drip sends all of it', async () => {
    fault('truncate', 'worker-0001', { closeSocket: true });
    fault('drip', 'worker-0002', { bytes: 64, intervalMs: 1 });
    const path = (person: string) => `/v1.0${fixture.phones(person)}`;
    const dispatcher = agent(true);
    const cut = await undici(true, 'GET', path('worker-0001'), dispatcher);
    await expect(cut.text()).rejects.toThrow();
    expect(await (await undici(true, 'GET', path('worker-0002'), dispatcher)).json()).toMatchObject({
      value: [{ id: MOBILE }],
    });
  });
});

describe('HTTP/1.1 connections, with TLS and without', () => {
  const bases = ['graphTlsUrl', 'graphUrl'] as const;
  const kinds = [
    ['reset', false],
    ['apply-then-reset', true],
    ['session-loss', false],
    ['apply-then-session-loss', true],
    ['stream-reset', false],
    ['apply-then-stream-reset', true],
    ['apply-then-stray-bytes', true],
  ] as const;
  it.each(bases.flatMap((base) => kinds.map(([kind, applied]) => [base, kind, applied] as const)))(
    '%s: %s loses the answer; applied: %s',
    async (base, kind, applied) => {
      fault(kind, 'worker-0001');
      const answer = undici(false, 'POST', enablePath('worker-0001'), agent(false), fixture.emulator[base]);
      await expect(answer).rejects.toThrow();
      expect(isReady('worker-0001')).toBe(applied);
      expect(fixture.emulator.requests).toHaveLength(1);
    },
  );

  it.each(bases)('%s: goaway answers and closes the connection', async (base) => {
    fault('goaway', 'worker-0001');
    const dispatcher = agent(false);
    for (const person of ['worker-0001', 'worker-0002']) {
      const answer = await undici(false, 'POST', enablePath(person), dispatcher, fixture.emulator[base]);
      expect(answer.status).toBe(204);
    }
    expect(new Set(fixture.emulator.requests.map(({ connection }) => connection)).size).toBe(2);
  });
});
