// From method and path to an operation. Segments are decoded one by one; static ones match in any case; keys may be
// written OData's way, users('id'). Everything from a raw # on is lost, as in a real URL.
import { resourceShapes } from '../resources/index.ts';
import { MIXED_LIST, type Operation, RESET_OPERATION, RESET_PASSWORD } from '../tenant/operations.ts';
import { REFUSALS, type Refusal } from '../tenant/refusals.ts';
import type { GraphCall } from './graph-call.ts';

export interface Route {
  operation: Operation;
  /** `me`, or the decoded object id or userPrincipalName. */
  user: { kind: 'me' } | { kind: 'key'; key: string; written: string };
  /** Empty when the operation takes none. */
  methodId: string;
}

/** Method → operation for each shape of path below the user; `:id` stands for a method id. */
const SHAPES: Record<string, Record<string, Operation>> = {
  '': { GET: 'getUser' },
  checkmembergroups: { POST: 'checkMemberGroups' },
  revokesigninsessions: { POST: 'revokeSignInSessions' },
  'authentication/methods': { GET: MIXED_LIST },
  'authentication/methods/:id/resetpassword': { POST: RESET_PASSWORD },
  'authentication/operations/:id': { GET: RESET_OPERATION },
  'authentication/phonemethods': { GET: 'list', POST: 'create' },
  'authentication/phonemethods/:id': { GET: 'get', PATCH: 'update', DELETE: 'delete' },
  'authentication/phonemethods/:id/enablesmssignin': { POST: 'enableSmsSignIn' },
  'authentication/phonemethods/:id/disablesmssignin': { POST: 'disableSmsSignIn' },
  ...resourceShapes(),
};

const BETA_SHAPES: typeof SHAPES = {
  ...SHAPES,
  'authentication/signinpreferences': { GET: 'signInPreferences.get', PATCH: 'signInPreferences.update' },
  'authentication/requirements': { GET: 'requirements.get', PATCH: 'requirements.update' },
};

export function parseRoute({ method, url, isBeta }: Pick<GraphCall, 'method' | 'url' | 'isBeta'>): Route | Refusal {
  const written = splitPath(url);
  const segments = written.map(decode);
  const [root = '', key] = segments;
  const me = root.toLowerCase() === 'me';
  if (!me && (root.toLowerCase() !== 'users' || !key)) return REFUSALS.noSuchRoute;
  const rest = segments.slice(me ? 1 : 2);
  const methodId = rest[2] ?? '';
  const literal = rest.map((segment) => segment.toLowerCase().replace('microsoft.graph.', ''));
  const shapes = isBeta ? BETA_SHAPES : SHAPES;
  const withId = literal.map((segment, index) => (index === 2 ? ':id' : segment));
  const verbs = shapes[literal.join('/')] ?? shapes[withId.join('/')];
  if (!verbs) return REFUSALS.noSuchRoute;
  const operation = verbs[method];
  if (!operation) return REFUSALS.verbNotAllowed;
  return {
    operation,
    user: me ? { kind: 'me' } : { kind: 'key', key: key ?? '', written: written[1] ?? '' },
    methodId,
  };
}

/** The path of a URL below the version: leading slash, no query, no fragment. */
export function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  return path.startsWith('/') ? path : `/${path}`;
}

export function queryOf(url: string): URLSearchParams {
  const [, query = ''] = url.replace(/#.*$/s, '').split('?', 2);
  return new URLSearchParams(query);
}

function splitPath(url: string): string[] {
  const path = pathOf(url).replace(/\('([^']*)'\)/g, '/$1');
  // A function without parameters may be written with empty brackets, as Microsoft's newer SDK does.
  const segments = path.split('/').map((segment) => segment.replace(/\(\)$/, ''));
  return segments.filter((segment) => segment !== '');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
