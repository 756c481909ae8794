// The Authorization header of an explorer page: a token from this machine, or a placeholder.

import type { Example } from './examples.ts';
import type { Prefill } from './page.ts';

const toFillIn = 'Bearer YOUR_TOKEN';
const timeoutMs = 2_000;
const jwt = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Never throws: without a token the page opens with a placeholder in the header. */
export async function fetchAuthorization(tokenUrl: string | null, caller: string | null = null): Promise<string> {
  if (tokenUrl === null) return toFillIn;
  const url = new URL(tokenUrl);
  if (caller !== null) url.searchParams.set('user', caller);
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    const token = (await answer.text()).trim();
    return answer.ok && jwt.test(token) ? `Bearer ${token}` : toFillIn;
  } catch {
    return toFillIn;
  }
}

/** The examples, and the header of each caller. One token is fetched for each. */
export async function prefillFor(examples: readonly Example[], tokenUrl: string | null): Promise<Prefill> {
  const callers = [...new Set(examples.flatMap(({ caller }) => caller ?? []))];
  const [authorization, ...headers] = await Promise.all([
    fetchAuthorization(tokenUrl),
    ...callers.map((caller) => fetchAuthorization(tokenUrl, caller)),
  ]);
  return {
    authorization,
    authorizations: Object.fromEntries(callers.map((caller, index) => [caller, headers[index] ?? authorization])),
    examples: examples.map(({ group, title, document, variables, caller }) => ({
      group,
      title,
      document,
      variables,
      caller,
    })),
  };
}
