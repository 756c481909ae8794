/** The body of a response in GraphQL's form, for a request that never reached GraphQL. Repeats nothing of the request. */
export function errorBody(code: string, message: string, extensions: Readonly<Record<string, unknown>> = {}) {
  return { errors: [{ message, extensions: { code, ...extensions } }] };
}

/** Whether a serialized body is one of these. */
export function isErrorBody(body: unknown): boolean {
  return typeof body === 'string' && body.startsWith('{"errors":');
}
