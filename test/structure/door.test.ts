// The rules of the door: each has one home, and no second file of src does the same.

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Rule, home, and what a file that implements it cannot do without. */
const rules: readonly (readonly [rule: string, home: string, mark: RegExp])[] = [
  ['load is shed before Fastify', 'src/http/admission.ts', /monitorEventLoopDelay\(/],
  ['unverified callers are bounded', 'src/http/authentication.ts', /unverified\+\+/],
  ['bodies on their way are bounded', 'src/http/pending-bodies.ts', /minPending/],
  ['event streams are bounded', 'src/policy/streams.ts', /partOfOperations/],
  ['no owner takes all places', 'src/policy/places.ts', /own >= maxOfOne/],
  ['verified operations are counted', 'src/http/admission.ts', /inFlight \+= 1/],
  ['a token is verified', 'src/http/authentication.ts', /callers\.verify\(/],
  ['a host is named', 'src/http/http-layer.ts', /host\.test\(/],
  ['nothing is read of a request without a route', 'src/http/http-layer.ts', /\.is404/],
  ['a body is not compressed', 'src/http/http-hardening.ts', /'content-encoding'/],
  ['a body has a bound', 'src/http/http-hardening.ts', /bodyLimit:/],
  ['a slow reader is cut off', 'src/http/http-hardening.ts', /function cutSlowReader/],
  [
    'a client that does not read its event stream is cut off',
    'src/http/http-hardening.ts',
    /function cutStalledStream/,
  ],
  ['security headers', 'src/http/http-hardening.ts', /helmet\(/],
  ['CORS', 'src/http/http-layer.ts', /register\(cors/],
  [
    'a connection ends while draining',
    'src/http/http-layer.ts',
    /if \(isDraining \|\| .*\) reply\.header\('connection'/,
  ],
  ['a body is JSON', 'src/graphql/graphql-route.ts', /getDefaultJsonParser\(/],
  ['a response has a media type', 'src/graphql/media-type.ts', /new Negotiator\(/],
  ['variables have a depth', 'src/graphql/request-body.ts', /nestsDeeperThan\(variables/],
  ['documents are trusted', 'src/graphql/trusted-documents.ts', /export function trustedDocuments/],
  ['documents have limits', 'src/graphql/document-limits.ts', /export function documentLimits/],
  ['documents are parsed and validated by Apollo Server', 'src/graphql/document-rules.ts', /validationRules:/],
  ['known documents are bounded', 'src/graphql/known-documents.ts', /new LRUCache<string, KnownOperation>/],
  ['known documents are compiled', 'src/graphql/compile.ts', /compileQuery\(/],
  ['variables are coerced', 'src/graphql/variables.ts', /getVariableValues\(/],
  ['queries in flight are shared', 'src/graphql/in-flight-queries.ts', /sharedFields\.has\(/],
  ['a mutation has a deadline', 'src/graphql/run-operation.ts', /deadline\.limitTo\(/],
  ['a mutation needs a step-up', 'src/graphql/step-up.ts', /function missingClaims/],
  ['step-up is demanded', 'src/graphql/run-operation.ts', /challengeFor\(context/],
  ['an operation has a log line', 'src/graphql/operation-log.ts', /'operation',\n/],
  ['errors of operations are masked', 'src/graphql/run-operation.ts', /maskExecutionError\(error, context/],
  ['bugs have no text', 'src/graphql/mask.ts', /function shownError/],
  ['lists have a bound, before every other check', 'src/graphql/root-fields.ts', /maxListLength = /],
  ['rate of writes', 'src/writes/rates.ts', /spend\('writes'/],
  ['scope of a root field', 'src/graphql/root-fields.ts', /directive<FieldRight>\(/],
  [
    'a stream is counted, and its caller and rights are checked again',
    'src/graphql/guarded-stream.ts',
    /isStillVerified\(\)\)/,
  ],
  ['a response as events', 'src/graphql/event-stream.ts', /event: complete/],
  ['rate of reads', 'src/graphql/read-rates.ts', /spend\('reads', context\.caller\.principal/],
];

const files = globSync('src/**/*.ts').filter((file) => !file.startsWith('src/generated/'));
const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);

describe('the door', () => {
  it.each(rules)('%s: in %s and nowhere else', (_rule, home, mark) => {
    expect(texts.filter(([, text]) => mark.test(text)).map(([file]) => file)).toEqual([home]);
  });

  it('has no rule in a plugin of Apollo Server: one logs the documents that it refuses, one takes times', () => {
    const plugins = texts.filter(([, text]) => text.includes('requestDidStart')).map(([file]) => file);
    expect(plugins).toEqual(['src/graphql/operation-log.ts', 'src/graphql/processing-times.ts']);
  });

  it('is one way in: nothing but load shedding stands before Fastify', () => {
    const listeners = texts.filter(([, text]) => /\bRequestListener\b/.test(text)).map(([file]) => file);
    expect(listeners.sort()).toEqual(['src/http/admission.ts', 'src/http/http-hardening.ts', 'src/http/http-layer.ts']);
  });
});
