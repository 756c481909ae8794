// Pages of a list, one after the other. A page that is refused for the moment is asked for again after its pause.

import { setTimeout as pauseFor } from 'node:timers/promises';
import type { Failure } from '../commands/failure.ts';

const maxAttempts = 6;

/** Returns the first failure that does not pass; null after the last page. */
export async function eachPage<Page extends { readonly pageInfo: PageEnd }, Refused extends Failure>(
  read: (after: string | null) => Promise<Page | Refused>,
  use: (page: Page) => Promise<void>,
  onPause: (seconds: number) => void,
): Promise<Refused | null> {
  let after: string | null = null;
  for (let attempt = 1; ; attempt++) {
    const page: Page | Refused = await read(after);
    if ('pageInfo' in page) {
      attempt = 0;
      await use(page);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage || after === null) return null;
    } else if (page.retryable !== true || attempt >= maxAttempts) return page;
    else {
      const seconds = page.retryAfterSeconds ?? attempt;
      onPause(seconds);
      await pauseFor(seconds * 1_000);
    }
  }
}

interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}
