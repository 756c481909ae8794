// `Error.requestId`: the one field of every failure that members do not set, because it belongs to the request being
// answered, even if a stored result is replayed.

/** A failure as resolvers return it; any other type is unchanged. */
export type WithoutRequestId<T> = T extends { readonly graphRequestId: unknown } ? Omit<T, 'requestId'> : T;

export const requestIdResolvers = {
  Error: {
    requestId: (_error: unknown, _args: unknown, { requestId }: { readonly requestId: string }) => requestId,
  },
};
