import { expect, it } from 'vitest';
import type { GatewayContext } from '../../src/context.ts';
import { createOperations } from '../../src/writes/operations.ts';
import type { Write } from '../../src/writes/write.ts';

const context = { caller: { tenantId: 't', objectId: 'o', clientId: 'c' } } as GatewayContext;
const write = (operationId: string) => ({ operationId, action: 'enableSmsSignIn', target: { id: 'u' } }) as Write;

it('remembers a write whose outcome is unknown, however many go well after it', async () => {
  const operations = createOperations({ maxReadLagMs: 0 });
  const run = (id: string, member: string) =>
    operations.step(write(id), context, async () => ({ __typename: member }) as never);
  await run('unknown', 'OutcomeUnknownError');
  await run('first', 'EnableSmsSignInSuccess');
  for (let count = 0; count < 10_000; count++) await run(`${count}`, 'EnableSmsSignInSuccess');
  expect(await operations.find(context, 'unknown')).toMatchObject({ state: 'UNKNOWN' });
  expect(await operations.find(context, '9999')).toMatchObject({ state: 'APPLIED' });
  expect(await operations.find(context, 'first')).toBeNull();
});
