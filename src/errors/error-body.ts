/** The body of a response in GraphQL's form, for a request that never reached GraphQL. Repeats nothing of the request. */
export function errorBody(code: string, message: string, extensions: Readonly<Record<string, unknown>> = {}) {
  return { errors: [{ message, extensions: { code, ...extensions } }] };
}
