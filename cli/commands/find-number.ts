// `find-number`: who has a phone number. The number is read from stdin or typed, never an argument, which other users of
// the machine could see. Changes nothing.

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { type ExitName, Stop } from '../exit-codes.ts';
import { readPatiently } from '../gateway/client.ts';
import { eachPage } from '../gateway/pages.ts';
import { FindNumber } from '../generated/operations.ts';
import { readNumber, regionOf } from '../input/number.ts';
import { createResult, outputKindOf } from '../output/result.ts';
import { stopFor } from './failure.ts';
import { nameOfMethod, type SharedOptions, wholeNumber, withGateway } from './options.ts';

export interface FindOptions extends SharedOptions {
  readonly region?: string;
  readonly page: string;
}

const columns = { id: 36, userPrincipalName: 36, match: 12, method: 16, smsSignIn: 24 };

export async function findNumber(options: FindOptions): Promise<ExitName> {
  const first = wholeNumber('--page', options.page, 1, 200);
  const result = createResult(outputKindOf(options), columns);
  const phoneNumber = await numberTyped(options);
  return withGateway(options, async ({ client, progress }): Promise<ExitName> => {
    let summary: Record<string, unknown> = {};
    let unread = 0;
    const read = async (after: string | null) => {
      const { phoneNumberHolders } = await readPatiently(client, FindNumber, { phoneNumber, first, after });
      if (phoneNumberHolders === null) throw new Stop('retryable', 'The gateway gave no page.');
      return phoneNumberHolders;
    };
    const failure = await eachPage(
      read as (after: string | null) => Promise<Extract<Awaited<ReturnType<typeof read>>, { pageInfo: object }>>,
      async (page) => {
        const { lookedAt, remaining, conclusion, warning } = page;
        for (const { user, match, phoneMethod } of page.holders) {
          const method = nameOfMethod(phoneMethod.phoneType);
          const { id, userPrincipalName } = user;
          await result.row({ id, userPrincipalName, match, method, smsSignIn: phoneMethod.smsSignInState });
        }
        unread += page.unread.length;
        summary = { conclusion, lookedAt, unread, warning };
        progress.update({ done: lookedAt, total: lookedAt + (remaining ?? 0), unread });
      },
      progress.waiting,
    );
    progress.end();
    if (failure !== null) throw stopFor(failure, 'The search ended early');
    await result.end(summary);
    return 'done';
  });
}

async function numberTyped({ region, tokenFile }: FindOptions): Promise<string> {
  if (tokenFile === '-') throw new Stop('usage', 'The number is read from stdin: read the token from a file.');
  const typed = process.stdin.isTTY ? await prompted() : readFileSync(0, 'utf8');
  const number = readNumber(typed.trim(), regionOf(region));
  if (!number.ok) throw new Stop('usage', `The number cannot be used: ${number.reason}.`);
  return number.graph;
}

async function prompted(): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const typed = await lines.question('The number: ');
  lines.close();
  return typed;
}
