// The rules of the door: each has one home, and no second file of src does the same.

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Rule, home, and what a file that implements it cannot do without. */
const rules: readonly (readonly [rule: string, home: string, mark: RegExp])[] = [
  ['load is shed before Fastify', 'src/plugins/admission.ts', /monitorEventLoopDelay\(/],
  ['unverified callers are bounded', 'src/plugins/authentication.ts', /unverified\+\+/],
  ['verified operations are counted', 'src/plugins/admission.ts', /inFlight \+= 1/],
  ['a token is verified', 'src/plugins/authentication.ts', /callers\.verify\(/],
  ['a host is named', 'src/plugins/http-layer.ts', /host\.test\(/],
  ['nothing is read of a request without a route', 'src/plugins/http-layer.ts', /\.is404/],
  ['a body is not compressed', 'src/plugins/http-hardening.ts', /'content-encoding'/],
  ['a body has a bound', 'src/plugins/http-hardening.ts', /bodyLimit:/],
  ['a slow reader is cut off', 'src/plugins/http-hardening.ts', /function cutSlowReader/],
  ['security headers', 'src/plugins/http-hardening.ts', /helmet\(/],
  ['CORS', 'src/plugins/http-layer.ts', /register\(cors/],
  ['a connection ends while draining', 'src/plugins/health.ts', /if \(draining\) reply\.header\('connection'/],
  ['a body is JSON', 'src/plugins/graphql-route.ts', /getDefaultJsonParser\(/],
  ['a response has a media type', 'src/plugins/media-type.ts', /new Negotiator\(/],
  ['variables have a depth', 'src/plugins/request-body.ts', /nestsDeeperThan\(variables/],
  ['documents are trusted', 'src/plugins/trusted-documents.ts', /export function trustedDocuments/],
  ['documents have limits', 'src/execution/document-limits.ts', /export function documentLimits/],
  ['documents are parsed and validated by Apollo Server', 'src/execution/document-rules.ts', /validationRules:/],
  ['known documents are bounded', 'src/execution/known-documents.ts', /new LRUCache<string, KnownOperation>/],
  ['known documents are compiled', 'src/execution/compile.ts', /compileQuery\(/],
  ['variables are coerced', 'src/execution/variables.ts', /getVariableValues\(/],
  ['queries in flight are shared', 'src/execution/in-flight-queries.ts', /sharedFields\.has\(/],
  ['a mutation has a deadline', 'src/execution/run-operation.ts', /deadline\.limitTo\(/],
  ['a mutation needs a step-up', 'src/plugins/step-up.ts', /function missingClaims/],
  ['step-up is demanded', 'src/execution/run-operation.ts', /challengeFor\(context/],
  ['an operation has a log line', 'src/plugins/operation-log.ts', /'operation',\n/],
  ['errors of operations are masked', 'src/execution/run-operation.ts', /maskExecutionError\(error, context/],
  ['bugs have no text', 'src/errors/mask.ts', /function shownError/],
  ['lists have a bound, before every other check', 'src/authorization/root-fields.ts', /maxListLength = /],
  ['scope of a root field', 'src/authorization/root-fields.ts', /directive<FieldRight>\(/],
  ['rate of reads', 'src/rates/checks.ts', /spend\('reads'/],
];

const files = globSync('src/**/*.ts').filter((file) => !/^src\/(generated|emulator)\//.test(file));
const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);

describe('the door', () => {
  it.each(rules)('%s: in %s and nowhere else', (_rule, home, mark) => {
    expect(texts.filter(([, text]) => mark.test(text)).map(([file]) => file)).toEqual([home]);
  });

  it('has no rule in a plugin of Apollo Server, but the log of documents that it refuses', () => {
    const plugins = texts.filter(([, text]) => text.includes('requestDidStart')).map(([file]) => file);
    expect(plugins).toEqual(['src/plugins/operation-log.ts']);
  });

  it('is one way in: nothing but load shedding stands before Fastify', () => {
    const listeners = texts.filter(([, text]) => /\bRequestListener\b/.test(text)).map(([file]) => file);
    expect(listeners.sort()).toEqual([
      'src/plugins/admission.ts',
      'src/plugins/http-hardening.ts',
      'src/plugins/http-layer.ts',
    ]);
  });
});
