// Gives mutations their own, longer deadline, and stops every clock when the answer is out.

import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';

export function deadlines(mutationTimeoutMs: number): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          if (operation?.operation === 'mutation') contextValue.deadline.limitTo(mutationTimeoutMs);
        },
        async willSendResponse({ contextValue }) {
          contextValue.deadline.finish();
        },
      };
    },
  };
}
