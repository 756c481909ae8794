// `revoke`: ends the sign-in sessions of one person or a file of people. `remove` of a method by its id. A second
// revocation does no harm; a second removal finds nothing.

import { type ExitName, Stop } from '../exit-codes.ts';
import { once } from '../gateway/once.ts';
import { RemoveMethod, RevokeSessions } from '../generated/operations.ts';
import { createResult, outputKindOf } from '../output/result.ts';
import { exitFor, type Failure } from './failure.ts';
import { type SharedOptions, withGateway } from './options.ts';
import { peopleNamed } from './people-named.ts';

export interface RevokeOptions extends SharedOptions {
  readonly file?: string;
  readonly yes?: boolean;
}

type Outcome = ({ readonly __typename: string } & Failure) | null;

const columns = { user: 36, action: 15, outcome: 11, code: 34 };
const worst = ['notAllowed', 'unknown', 'retryable', 'refused'] as const;

export async function revoke(user: string | undefined, options: RevokeOptions): Promise<ExitName> {
  const people = await peopleNamed(user, options.file);
  if (people.length > 1 && options.yes !== true)
    throw new Stop('usage', `This would sign ${people.length} people out. Say --yes.`);
  const result = createResult(outputKindOf(options), columns);
  return withGateway(options, async ({ client, progress }): Promise<ExitName> => {
    const exits = new Set<ExitName>();
    let done = 0;
    for (const userId of people) {
      const answer = await once((idempotencyKey) => client.run(RevokeSessions, { userId, idempotencyKey }));
      const told = outcomeOf(answer?.revokeSignInSessions ?? null);
      exits.add(told.exit);
      await result.row({ user: userId, action: 'revoke-sessions', outcome: told.outcome, code: told.code });
      progress.update({ done: ++done, total: people.length });
    }
    progress.end();
    await result.end({ people: { asked: people.length } });
    return worst.find((exit) => exits.has(exit)) ?? 'done';
  });
}

export async function removeMethod(user: string, id: string, options: SharedOptions): Promise<ExitName> {
  const result = createResult(outputKindOf(options), columns);
  return withGateway(options, async ({ client }): Promise<ExitName> => {
    const answer = await once((idempotencyKey) => client.run(RemoveMethod, { id, idempotencyKey }));
    const { outcome, code, exit } = outcomeOf(answer?.deleteAuthenticationMethod ?? null);
    await result.row({ user, action: 'remove-method', outcome, code });
    await result.end({ method: id });
    return exit;
  });
}

function outcomeOf(found: Outcome) {
  if (found === null) return { outcome: 'unknown', code: 'NO_RESULT', exit: 'unknown' as ExitName };
  if (found.__typename.endsWith('Success')) return { outcome: 'applied', code: null, exit: 'done' as ExitName };
  const exit = exitFor(found);
  return { outcome: exit === 'notAllowed' ? 'refused' : exit, code: found.code ?? 'NO_CODE', exit };
}
