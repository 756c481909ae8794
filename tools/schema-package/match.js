/** Calls the case named after the member, or `otherwise` for a member that is newer than this code. */
export function match(result, cases, otherwise) {
  const branch = Object.hasOwn(cases, result.__typename) ? cases[result.__typename] : otherwise;
  return branch(result);
}
