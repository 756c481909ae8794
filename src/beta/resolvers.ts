// The resolvers of what needs `GRAPH_BETA`.

import type { Resolvers } from '../generated/resolvers.ts';
import { queryPerUserMfa, setPerUserMfaState } from './per-user-mfa.ts';
import { removeDefaultPhoneMethod } from './remove-default-phone.ts';
import { querySignInPreferences, setSignInPreferences } from './sign-in-preferences.ts';

export const betaResolvers = {
  Query: { signInPreferences: querySignInPreferences, perUserMfa: queryPerUserMfa },
  Mutation: { setSignInPreferences, setPerUserMfaState, removeDefaultPhoneMethod },
} satisfies Resolvers;
