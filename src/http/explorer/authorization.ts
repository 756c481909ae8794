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

/** Each example with the header of its caller. One token is fetched for each caller. */
export async function prefillFor(examples: readonly Example[], tokenUrl: string | null): Promise<Prefill> {
  const callers = [...new Set([null, ...examples.map(({ caller }) => caller)])];
  const tokens = await Promise.all(
    callers.map(async (caller) => [caller, await fetchAuthorization(tokenUrl, caller)] as const),
  );
  const headers = new Map(tokens);
  const authorization = headers.get(null) ?? toFillIn;
  return {
    authorization,
    examples: examples.map(({ group, title, document, variables, caller }) => ({
      group,
      title,
      document,
      variables,
      authorization: headers.get(caller) ?? authorization,
    })),
  };
}
