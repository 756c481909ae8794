// `explain`: why one person can or cannot sign in by SMS, check by check. Changes nothing.

import { type ExitName, Stop } from '../exit-codes.ts';
import { readPatiently } from '../gateway/client.ts';
import { Explain } from '../generated/operations.ts';
import { createResult, outputKindOf } from '../output/result.ts';
import { stopFor } from './failure.ts';
import { type SharedOptions, withGateway } from './options.ts';

const columns = { check: 34, outcome: 14, certainty: 12, explanation: 60 };

export async function explain(user: string, options: SharedOptions): Promise<ExitName> {
  const result = createResult(outputKindOf(options), columns);
  return withGateway(options, async ({ client }): Promise<ExitName> => {
    const { smsSignInReadiness } = await readPatiently(client, Explain, { userIds: [user] });
    const found = smsSignInReadiness?.[0] ?? null;
    if (found === null) throw new Stop('retryable', 'The gateway gave no answer for this person.');
    if (found.__typename !== 'SmsSignInReadiness') throw stopFor(found, 'The person cannot be explained');
    for (const { check, outcome, certainty, explanation, remedy, missingPermissions } of found.checks)
      await result.row({ check, outcome, certainty, explanation, remedy, missing: missingPermissions.join(' ') });
    const { userId: person, verdict, headline } = found;
    await result.end({ person, verdict, headline });
    return 'done';
  });
}
