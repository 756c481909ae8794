// `survey`: who signs in by SMS, and who has what else, page by page; the result as a table, CSV, JSON or an HTML page.
// Changes nothing.

import { type ExitName, Stop } from '../exit-codes.ts';
import { readPatiently } from '../gateway/client.ts';
import { eachPage } from '../gateway/pages.ts';
import { Survey } from '../generated/operations.ts';
import { createHtml } from '../output/html.ts';
import { type Cell, createResult, outputKindOf } from '../output/result.ts';
import { stopFor } from './failure.ts';
import { type SharedOptions, wholeNumber, withGateway } from './options.ts';

export interface SurveyOptions extends SharedOptions {
  readonly group?: string;
  readonly html?: string;
  readonly page: string;
}

const columns = {
  id: 36,
  userPrincipalName: 36,
  signsInBySms: 12,
  phoneOnly: 9,
  hasPasskey: 10,
  hasNothingElse: 14,
  failure: 20,
};

export async function survey(options: SurveyOptions): Promise<ExitName> {
  const first = wholeNumber('--page', options.page, 1, 999);
  const result = createResult(outputKindOf(options), columns);
  const html =
    options.html === undefined ? null : createHtml(options.html, 'Who signs in by SMS', Object.keys(columns));
  try {
    return await withGateway(options, async ({ client, progress }): Promise<ExitName> => {
      let counts: Readonly<Record<string, number>> = {};
      const read = async (after: string | null) => {
        const variables = { first, after, groupId: options.group ?? null };
        const { smsSignInSurvey } = await readPatiently(client, Survey, variables);
        if (smsSignInSurvey === null) throw new Stop('retryable', 'The gateway gave no page.');
        return smsSignInSurvey;
      };
      const failure = await eachPage(
        read as (after: string | null) => Promise<Extract<Awaited<ReturnType<typeof read>>, { pageInfo: object }>>,
        async ({ people, soFar, total }) => {
          for (const { user, isPhoneOnlySecondFactor: phoneOnly, ...person } of people) {
            const { signsInBySms, hasPasskey, hasNothingElse, failure: code } = person;
            const { id, userPrincipalName } = user;
            const told = { signsInBySms, phoneOnly, hasPasskey, hasNothingElse, failure: code };
            const cells: Record<string, Cell> = { id, userPrincipalName, ...told };
            await result.row(cells);
            html?.row(cells);
          }
          counts = soFar;
          progress.update({ done: soFar.people, total: total ?? soFar.people, unreadable: soFar.unreadable });
        },
        progress.waiting,
      );
      progress.end();
      if (failure !== null) throw stopFor(failure, 'The survey ended early');
      html?.end(counts);
      await result.end({ people: counts });
      return (counts['unreadable'] ?? 0) > 0 ? 'refused' : 'done';
    });
  } finally {
    html?.close();
  }
}
