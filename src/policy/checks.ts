// Everything that stands between a request and Microsoft Graph, in order: the first check that a request breaks answers,
// and nothing of the later ones is asked, counted or made. SECURITY.md has the same list.

interface Check {
  readonly name: string;
  readonly what: string;
  /** The file that makes it. */
  readonly home: string;
}

export const checks = [
  { name: 'bounds', what: 'path, method, host and head of the request', home: 'src/http/http-layer.ts' },
  { name: 'identity', what: 'a valid token, before the body is read', home: 'src/http/authentication.ts' },
  { name: 'body', what: 'its size, JSON, the depth of variables', home: 'src/graphql/request-body.ts' },
  { name: 'document', what: 'trusted, valid, within the limits', home: 'src/graphql/document-rules.ts' },
  {
    name: 'step-up',
    what: 'of mutations: a sign-in as strong and as fresh as asked',
    home: 'src/graphql/run-operation.ts',
  },
  { name: 'lists', what: 'at most 1,000 of anything', home: 'src/graphql/root-fields.ts' },
  { name: 'scope', what: 'the cloud, and what the field says it needs', home: 'src/graphql/root-field-checks.ts' },
  { name: 'arguments', what: 'their grammar', home: 'src/methods/target.ts' },
  { name: 'counted', what: 'the call and its lookup, among those of the caller', home: 'src/writes/rates.ts' },
  { name: 'looked up', what: 'whom the name means, now', home: 'src/users/user-argument.ts' },
  { name: 'reach', what: 'whether the caller may act on this person', home: 'src/writes/write-rights.ts' },
  { name: 'idempotency', what: 'what the key was used for', home: 'src/writes/idempotency.ts' },
  { name: 'rates of the target', what: 'writes to this person, people written to', home: 'src/writes/rates.ts' },
  { name: 'order', what: 'after earlier writes to this person', home: 'src/writes/order.ts' },
  { name: 'rates of numbers in use', what: 'answers that tell that a number is in use', home: 'src/writes/rates.ts' },
  { name: 'audit', what: 'the intent is on record', home: 'src/writes/audit.ts' },
  { name: 'sent', what: 'marked as sent in the store, and then sent', home: 'src/writes/send-permits.ts' },
] as const satisfies readonly Check[];

export type CheckName = (typeof checks)[number]['name'];
