// `remove` of a method by its id. A second removal finds nothing.

import type { ExitName } from '../exit-codes.ts';
import { once } from '../gateway/once.ts';
import { RemoveMethod } from '../generated/operations.ts';
import { createResult, outputKindOf } from '../output/result.ts';
import { exitFor, type Failure } from './failure.ts';
import { type SharedOptions, withGateway } from './options.ts';

type Outcome = ({ readonly __typename: string } & Failure) | null;

const columns = { user: 36, action: 15, outcome: 11, code: 34 };

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
