import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, startCommandLine, workers } from './support/command-line.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await startCommandLine();
});
afterAll(() => cli.close());
beforeEach(() => cli.harness.emulator.reset());

describe('roll-out', () => {
  it('plans without a write, applies once, verifies, finds drift and takes back what it changed', async () => {
    cli.file('people.csv', `${workers(30)}already-ready@contoso.example\nno-phone@contoso.example\n`);
    const planned = await cli.run(['plan', 'people.csv', '--action', 'enable-sms', '--json']);
    console.log(planned);
    expect(planned.code).toBe(3);
    expect(cli.writes().size).toBe(0);
    const applied = await cli.run(['apply', 'people.plan.ndjson', '--yes']);
    console.log(applied);
    expect(applied.code).toBe(0);
    const again = await cli.run(['apply', 'people.plan.ndjson', '--yes']);
    expect(again.code).toBe(7);
    console.log(await cli.run(['verify', 'people.plan.ndjson']));
    console.log(await cli.run(['undo', 'people.plan.ndjson']));
    console.log(await cli.run(['apply', 'people.undo.plan.ndjson', '--yes']));
    console.log(await cli.run(['verify', 'people.plan.ndjson']));
    console.log(await cli.run(['phones', 'three-phones@contoso.example']));
    console.log(await cli.run(['set-phone', 'three-phones@contoso.example', '(425) 555-0123', '--region', 'US']));
    console.log(await cli.run(['remove', 'three-phones@contoso.example', 'office']));
    console.log(await cli.run(['--help']));
    console.log(await cli.run(['nonsense']));
  });
});
