// The value behind the results of signing somebody out: types only, so that generated types may name them.

import type { UserRef } from '../graph/ids.ts';

export interface SignedOut {
  readonly user: UserRef;
}
