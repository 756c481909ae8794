/**
 * Branches over the members of a result. The compiler demands a case for every member it knows; at run time a member
 * that was added to the schema later goes to `otherwise`. Select `__typename` in the result.
 */
export declare function match<Result extends { readonly __typename: string }, Outcome>(
  result: Result,
  cases: {
    readonly [Name in Result['__typename']]: (member: Extract<Result, { readonly __typename: Name }>) => Outcome;
  },
  otherwise: (member: { readonly __typename: string; readonly code?: string; readonly message?: string }) => Outcome,
): Outcome;
