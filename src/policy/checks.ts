// The order of all checks between a request and Microsoft Graph: the first check that a request fails decides, and no
// later one runs. Each check is named like its file; SECURITY.md has the same list.

interface Check {
  readonly name: string;
  readonly what: string;
  /** The file that implements it. */
  readonly home: string;
}

export const checks = [
  { name: 'HTTP layer', what: 'path, method, host and headers of the request', home: 'src/http/http-layer.ts' },
  { name: 'authentication', what: 'a valid token, before the body is read', home: 'src/http/authentication.ts' },
  { name: 'request body', what: 'its size, JSON, the nesting of variables', home: 'src/graphql/request-body.ts' },
  { name: 'document rules', what: 'trusted, valid, within the limits', home: 'src/graphql/document-rules.ts' },
  {
    name: 'step-up',
    what: 'for mutations, a sign-in that is strong and recent enough',
    home: 'src/graphql/step-up.ts',
  },
  { name: 'root fields', what: 'lists of at most 1,000 items', home: 'src/graphql/root-fields.ts' },
  { name: 'root field checks', what: 'the cloud, and the required scope', home: 'src/graphql/root-field-checks.ts' },
  { name: 'target', what: 'the grammar of the arguments', home: 'src/methods/target.ts' },
  { name: 'rates of the caller', what: 'calls and lookups of the caller', home: 'src/writes/rates.ts' },
  { name: 'user argument', what: 'the person that a name means, looked up now', home: 'src/users/user-argument.ts' },
  { name: 'reach', what: 'whether the caller may act on this person', home: 'src/writes/reach.ts' },
  { name: 'idempotency', what: 'earlier use of the key', home: 'src/writes/idempotency.ts' },
  { name: 'rates of the target', what: 'writes to this person, people written to', home: 'src/writes/rates.ts' },
  { name: 'order', what: 'earlier writes to this person come first', home: 'src/writes/order.ts' },
  { name: 'rates of numbers in use', what: 'results that reveal a number in use', home: 'src/writes/rates.ts' },
  { name: 'audit', what: 'the intent is stored in the audit log', home: 'src/writes/audit.ts' },
  { name: 'send permits', what: 'marked as sent in the store, then sent', home: 'src/writes/send-permits.ts' },
] as const satisfies readonly Check[];

export type CheckName = (typeof checks)[number]['name'];
