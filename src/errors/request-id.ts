// `Error.requestId`: the one field of every failure that no member states, because it is that of the request that is
// answered, also where a result is kept for a later one.

/** A failure as resolvers state it; anything else as it is. */
export type WithoutRequestId<T> = T extends { readonly graphRequestId: unknown } ? Omit<T, 'requestId'> : T;

export const requestIdResolvers = {
  Error: {
    requestId: (_error: unknown, _args: unknown, { requestId }: { readonly requestId: string }) => requestId,
  },
};
