// What the gateway is asked for progress that nobody sees.

import { once } from 'node:events';
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CommandLine, startCommandLine, workers } from './support/command-line.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await startCommandLine();
});
afterAll(() => cli.close());

it('apply follows no wave if nobody sees its progress', async () => {
  const accepted: (string | undefined)[] = [];
  const gateway = new URL(cli.harness.url);
  const between = createServer((request, response) => {
    accepted.push(request.headers.accept);
    const { method, url: path, headers } = request;
    const onward = send({ host: gateway.hostname, port: gateway.port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  await once(between.listen(0, '127.0.0.1'), 'listening');
  const at = `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
  const isFollowed = async (name: string, progress: string) => {
    cli.file(`${name}.csv`, workers(2));
    const quiet = ['--gateway', at, '--output', 'none', '--progress', progress];
    expect((await cli.run(['plan', `${name}.csv`, '--action', 'enable-sms', ...quiet])).code).toBe(0);
    accepted.length = 0;
    const applied = await cli.run(['apply', `${name}.plan.ndjson`, '--yes', ...quiet]);
    expect(applied.code, applied.stderr).toBe(0);
    cli.harness.emulator.reset();
    return accepted.includes('text/event-stream');
  };
  expect([await isFollowed('quiet', 'none'), await isFollowed('loud', 'ndjson')]).toEqual([false, true]);
  between.closeAllConnections();
  between.close();
});
