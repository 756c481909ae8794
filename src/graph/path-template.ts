// A Graph path without identifying parts, for logs and metrics: `/users/{id}/authentication/phoneMethods/{id}`.

const quotedKey = /^(\w+)\('[^/]*'\)$/;
const functionCall = /^([A-Za-z]{1,60})\([A-Za-z=',]*\)$/;
/** Nearly every path: one kind of a person's methods. */
const methodList = /^\/users\/[^/?(]+\/authentication\/([a-z]{1,30}\d?[A-Za-z]{0,30}Methods)$/;
const literal = /^(?:\$?[A-Za-z][A-Za-z.]{0,60}|[a-z]{1,30}\dMethods)$/;

/** Below these, every second segment is an identifier. */
const entitySets: ReadonlySet<string> = new Set(['users', 'groups', 'directoryObjects', 'domains']);

/** Ids, names and queries are never included: their positions are replaced without being inspected. */
export function templateOf(path: string): string {
  if (path === '/$batch') return path;
  const collection = methodList.exec(path)?.[1];
  if (collection !== undefined) return `/users/{id}/authentication/${collection}`;
  const query = path.indexOf('?');
  const [root = '', ...rest] = (query < 0 ? path : path.slice(0, query)).split('/').slice(1);
  const quoted = quotedKey.exec(root)?.[1];
  const first = quoted === undefined ? literalOnly(root) : `${literalOnly(quoted)}/{id}`;
  const named = quoted === undefined && entitySets.has(root) ? 0 : -1;
  const others = rest.map((segment, index) =>
    index === named || rest[index - 2] === 'authentication' ? '{id}' : literalOnly(segment),
  );
  return `/${[first, ...others].join('/')}`;
}

function literalOnly(segment: string): string {
  const called = functionCall.exec(segment)?.[1];
  if (called !== undefined) return `${called}()`;
  return literal.test(segment) ? segment : '{id}';
}
