// An Apollo plugin: how long it takes to parse and to validate a document.

import type { ApolloServerPlugin } from '@apollo/server';

export type OnProcessed = (step: 'parse' | 'validate', durationMs: number) => void;

export function processingTimes(onProcessed: OnProcessed): ApolloServerPlugin {
  const timer = (step: Parameters<OnProcessed>[0]) => async () => {
    const startedAt = performance.now();
    return async () => onProcessed(step, performance.now() - startedAt);
  };
  return {
    requestDidStart: async () => ({ parsingDidStart: timer('parse'), validationDidStart: timer('validate') }),
  };
}
