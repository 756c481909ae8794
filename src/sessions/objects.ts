// What resolvers hand on of a person who was signed out: types only, so that generated types may name them.

import type { UserRef } from '../graph/ids.ts';

export interface SignedOut {
  readonly user: UserRef;
}
