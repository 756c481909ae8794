// Sends traces to a collector by OTLP over HTTP: `node --import ./deploy/tracing/otlp.ts src/main.ts`. Not a part of the
// gateway: its packages are installed where it is wanted (docs/guides/traces.md). Reads OpenTelemetry's own variables:
// OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_HEADERS, OTEL_TRACES_SAMPLER_ARG and OTEL_SERVICE_NAME.

import { trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';

const ratio = Number(process.env['OTEL_TRACES_SAMPLER_ARG'] ?? 0.01);
const provider = new TracerProvider({
  resource: resourceFromAttributes({ 'service.name': process.env['OTEL_SERVICE_NAME'] ?? 'authmethods-graphql' }),
  sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
  spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
});
trace.setGlobalTracerProvider(provider);
process.once('beforeExit', () => void provider.shutdown());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void provider.forceFlush());
