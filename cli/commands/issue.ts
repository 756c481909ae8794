// `issue`: a Temporary Access Pass, or a QR code with its PIN, for one person or a file of people. Secrets go to a new file
// of mode 0600, opened before anything is issued, and nowhere else.

import { type ExitName, Stop } from '../exit-codes.ts';
import type { GatewayClient } from '../gateway/client.ts';
import { once } from '../gateway/once.ts';
import { IssuePasses, IssueQrCode } from '../generated/operations.ts';
import { createFile } from '../output/new-file.ts';
import { createResult, outputKindOf } from '../output/result.ts';
import { exitFor, type Failure } from './failure.ts';
import { type SharedOptions, wholeNumber, withGateway } from './options.ts';
import { peopleNamed } from './people-named.ts';

export interface IssueOptions extends SharedOptions {
  readonly file?: string;
  readonly secrets: string;
  readonly lifetime?: string;
  readonly once?: boolean;
  readonly yes?: boolean;
}

interface Issued {
  readonly userId: string;
  /** Null if nothing was issued. */
  readonly secret: Readonly<Record<string, string>> | null;
  readonly failure: Failure | null;
}

const peoplePerPost = 50;
const kinds = ['pass', 'qr-code'] as const;
const columns = { user: 36, outcome: 12, code: 40 };

export async function issue(kind: string, user: string | undefined, options: IssueOptions): Promise<ExitName> {
  const what = kinds.find((one) => one === kind);
  if (what === undefined) throw new Stop('usage', `Issue one of ${kinds.join(', ')}.`);
  const people = await peopleNamed(user, options.file);
  const lifetime = options.lifetime === undefined ? null : wholeNumber('--lifetime', options.lifetime, 10, 43_200);
  if (people.length > 1 && options.yes !== true)
    throw new Stop('usage', `This would issue to ${people.length} people. Say --yes.`);
  const result = createResult(outputKindOf(options), columns);
  const out = createFile(options.secrets);
  // JSON lines: a spreadsheet would change a secret that looks like a number or a formula.
  const save = (secrets: readonly object[]) =>
    out.save(secrets.map((secret) => `${JSON.stringify(secret)}\n`).join(''));
  try {
    return await withGateway(options, async ({ client, progress }): Promise<ExitName> => {
      const exits = new Set<ExitName>();
      const counts = { done: 0, total: people.length, issued: 0 };
      for (const some of chunks(people, what === 'pass' ? peoplePerPost : 1)) {
        const outcomes =
          what === 'pass'
            ? await passes(client, some, { lifetimeInMinutes: lifetime, isUsableOnce: options.once ?? null })
            : await qrCode(client, some[0] as string);
        // On disk before the next request: a secret is shown once.
        save(outcomes.flatMap(({ userId: user, secret }) => (secret === null ? [] : { user, ...secret })));
        for (const { userId, secret, failure } of outcomes) {
          if (failure !== null) exits.add(exitFor(failure));
          const outcome = secret === null ? (failure?.code === 'OUTCOME_UNKNOWN' ? 'unknown' : 'refused') : 'issued';
          await result.row({ user: userId, outcome, code: failure?.code ?? null });
          counts.done++;
          if (secret !== null) counts.issued++;
        }
        progress.update(counts);
      }
      progress.end();
      await result.end({
        secrets: options.secrets,
        people: { issued: counts.issued, failed: counts.done - counts.issued },
      });
      return (['unknown', 'notAllowed', 'retryable', 'refused'] as const).find((exit) => exits.has(exit)) ?? 'done';
    });
  } finally {
    out.close();
  }
}

async function passes(
  client: GatewayClient,
  people: readonly string[],
  input: { readonly lifetimeInMinutes: number | null; readonly isUsableOnce: boolean | null },
): Promise<Issued[]> {
  const targets = people.map((userId) => ({ userId }));
  const answer = await once((idempotencyKey) => client.run(IssuePasses, { targets, input, idempotencyKey }));
  const outcomes = answer?.issueTemporaryAccessPasses?.outcomes ?? [];
  return people.map((userId, at) => {
    const found = outcomes[at]?.result ?? null;
    if (found?.__typename === 'IssueTemporaryAccessPassSuccess')
      return { userId, secret: { temporaryAccessPass: found.temporaryAccessPass }, failure: null };
    return { userId, secret: null, failure: found ?? unanswered };
  });
}

async function qrCode(client: GatewayClient, userId: string): Promise<Issued[]> {
  const answer = await once((idempotencyKey) => client.run(IssueQrCode, { userId, idempotencyKey }));
  const found = answer?.issueQrCodePin ?? null;
  if (found?.__typename === 'IssueQrCodePinSuccess')
    return [{ userId, secret: { pin: found.pin, image: found.image }, failure: null }];
  return [{ userId, secret: null, failure: found ?? unanswered }];
}

function* chunks(people: readonly string[], size: number): Generator<readonly string[]> {
  for (let at = 0; at < people.length; at += size) yield people.slice(at, at + size);
}

const unanswered: Failure = { code: 'OUTCOME_UNKNOWN' };
