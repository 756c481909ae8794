// The parts of the process that run operations: the schema with its checks, the counters of results, and the queries in
// flight.

import { type Config, ConfigError } from '../config/index.ts';
import { createExecute } from '../graphql/executor.ts';
import { createInFlightQueries } from '../graphql/in-flight-queries.ts';
import { createKnownDocuments } from '../graphql/known-documents.ts';
import { createOperationLog } from '../graphql/operation-log.ts';
import { createReadRates } from '../graphql/read-rates.ts';
import { countMembers, wordsOf } from '../graphql/result-members.ts';
import { cloudCheck, rightsCheck } from '../graphql/root-field-checks.ts';
import { createRunOperation } from '../graphql/run-operation.ts';
import { createRunSubscription } from '../graphql/run-subscription.ts';
import { createSchema, hasRootField } from '../graphql/schema.ts';
import { sharedMethodFields } from '../methods/index.ts';
import { sharedMethodsPolicyFields } from '../methods-policy/resolvers.ts';
import { sharedReadinessFields } from '../readiness/resolvers.ts';
import { sharedReportFields } from '../reports/resolvers.ts';
import { createGatewayMetrics, noObserver } from '../telemetry/gateway-metrics.ts';
import { sharedRootFields } from '../users/resolvers.ts';
import type { Safety } from './safety.ts';

export function createExecution(config: Config, counters: Safety['counters']) {
  const rates = createReadRates(counters);
  const sharedFields = new Set([
    '__typename',
    ...sharedRootFields,
    '_entities',
    ...sharedReadinessFields,
    ...sharedMethodsPolicyFields,
    ...sharedReportFields,
    ...sharedMethodFields,
  ]);
  const schema = createSchema([cloudCheck, rightsCheck, rates.check], config);
  // A misspelt name would open nothing, and nobody would see why.
  if (config.appOnlyPolicy?.operations.some((name) => !hasRootField(schema, name)) === true)
    throw new ConfigError(['APP_ONLY_POLICY names an operation that is no root field of the schema']);
  const metrics = config.admin === null ? null : createGatewayMetrics(wordsOf(schema));
  const observer = metrics ?? noObserver;
  countMembers(schema, observer.membersOf);
  const logOperation = createOperationLog(observer.operation);
  const inFlight = config.sharesReads
    ? createInFlightQueries({ sharedFields, countAgain: rates.again, logOperation })
    : null;
  const execute = createExecute(schema, config.executor);
  const runOperation = createRunOperation(execute, config, logOperation, (ms) => observer.processed('execute', ms));
  const runSubscription = createRunSubscription(schema, logOperation);
  const documents = createKnownDocuments();
  return { schema, metrics, observer, logOperation, inFlight, runOperation, runSubscription, documents };
}

export type Execution = ReturnType<typeof createExecution>;
