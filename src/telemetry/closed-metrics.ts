// Metrics with closed label sets: the type defines the values of each label, and no other value becomes a series.
// Counting is a lookup and an addition; prom-client renders the page and measures the process.

import { type Metric, type OpenMetricsContentType, Registry } from 'prom-client';
import { type Exemplar, type LabelSets, Series } from './series.ts';

type Values<Labels extends LabelSets> = { readonly [Name in keyof Labels]: Labels[Name][number] };

export interface Counter<Labels extends LabelSets> {
  add(values: Values<Labels>, amount?: number): void;
  /** Adds one to the series of these values at each call. */
  countOf(values: Values<Labels>): () => void;
}

export interface Histogram<Labels extends LabelSets> {
  /** `traceId`: a trace that is kept, as the exemplar of the value's bucket. */
  observe(values: Values<Labels>, value: number, traceId?: string | null): void;
}

type SetGauge = (labels: Readonly<Record<string, string>>, value: number) => void;

export interface ClosedMetrics {
  /** In the text format of Prometheus; OpenMetrics has the exemplars, too. */
  page(format: PageFormat): Promise<string>;
  counter<const Labels extends LabelSets>(name: string, help: string, labels: Labels): Counter<Labels>;
  histogram<const Labels extends LabelSets>(
    name: string,
    help: string,
    labels: Labels,
    buckets: readonly number[],
  ): Histogram<Labels>;
  /** Values that are counted elsewhere. `read` is called at each scrape. */
  tally<const Labels extends LabelSets>(
    name: string,
    help: string,
    labels: Labels,
    read: (set: (values: Values<Labels>, value: number) => void) => void,
  ): void;
  /** `read` is called at each scrape. */
  gauge(name: string, help: string, read: (set: SetGauge) => void | Promise<void>): void;
}

export type PageFormat = 'text' | 'openMetrics';

export const contentTypes: Readonly<Record<PageFormat, string>> = {
  text: Registry.PROMETHEUS_CONTENT_TYPE,
  openMetrics: Registry.OPENMETRICS_CONTENT_TYPE,
};

interface Sample {
  readonly metricName?: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
  readonly exemplar?: Exemplar | undefined;
}

type MetricType = 'counter' | 'histogram' | 'gauge';

/** `registry` may have metrics of its own. */
export function createClosedMetrics(registry: Registry = new Registry()): ClosedMetrics {
  const overflows = new Map<string, number>();

  // All that prom-client needs of a metric to render the page. Its own metrics sort and join labels at each count,
  // which costs more than all other counting.
  function register(name: string, help: string, type: MetricType, samples: () => Sample[] | Promise<Sample[]>): void {
    const get = async () => ({ name, help, type, aggregator: 'sum', values: await samples() });
    registry.registerMetric({ name, help, type, get } as unknown as Metric);
  }
  const seriesOf = (name: string, labels: LabelSets, width: number) =>
    new Series(labels, width, () => overflows.set(name, (overflows.get(name) ?? 0) + 1));

  register('gql_graph_series_overflow_total', 'Values that a metric had no series left for.', 'counter', () =>
    [...overflows].map(([metric, value]) => ({ labels: { metric }, value })),
  );
  return {
    page: (format) => (format === 'text' ? registry : inOpenMetrics(registry)).metrics(),
    counter(name, help, labels) {
      const series = seriesOf(name, labels, 1);
      const sample = ({ labels: own, numbers: [value = 0] }: ReturnType<Series['entries']>[number]) => ({
        labels: own,
        value,
      });
      register(name, help, 'counter', () => series.entries().map(sample));
      return {
        add(values, amount = 1) {
          const { numbers } = series.at(values);
          numbers[0] = (numbers[0] as number) + amount;
        },
        countOf(values) {
          const { numbers } = series.at(values);
          return () => {
            numbers[0] = (numbers[0] as number) + 1;
          };
        },
      };
    },
    histogram(name, help, labels, buckets) {
      // One number for each bucket, then the sum and the count.
      const [sum, count] = [buckets.length, buckets.length + 1];
      const series = seriesOf(name, labels, buckets.length + 2);
      register(name, help, 'histogram', () =>
        series.entries().flatMap(({ labels: own, numbers, exemplars }) => [
          ...buckets.map((le, at) => ({
            metricName: `${name}_bucket`,
            labels: { ...own, le },
            value: numbers[at] ?? 0,
            exemplar: exemplars[at],
          })),
          {
            metricName: `${name}_bucket`,
            labels: { ...own, le: '+Inf' },
            value: numbers[count] ?? 0,
            exemplar: exemplars[buckets.length],
          },
          { metricName: `${name}_sum`, labels: own, value: numbers[sum] ?? 0 },
          { metricName: `${name}_count`, labels: own, value: numbers[count] ?? 0 },
        ]),
      );
      return {
        observe(values, value, traceId = null) {
          const { numbers, exemplars } = series.at(values);
          if (traceId !== null) exemplars[bucketOf(buckets, value)] = exemplarOf(traceId, value);
          for (let at = buckets.length - 1; at >= 0 && value <= (buckets[at] as number); at--) {
            numbers[at] = (numbers[at] as number) + 1;
          }
          numbers[sum] = (numbers[sum] as number) + value;
          numbers[count] = (numbers[count] as number) + 1;
        },
      };
    },
    tally(name, help, _labels, read) {
      register(name, help, 'counter', () => {
        const samples: Sample[] = [];
        read((labels, value) => samples.push({ labels, value }));
        return samples;
      });
    },
    gauge(name, help, read) {
      register(name, help, 'gauge', async () => {
        const samples: Sample[] = [];
        await read((labels, value) => samples.push({ labels, value }));
        return samples;
      });
    },
  };
}

/** The first bucket that holds the value; the one after the last holds all. */
function bucketOf(buckets: readonly number[], value: number): number {
  const at = buckets.findIndex((upTo) => value <= upTo);
  return at < 0 ? buckets.length : at;
}

function exemplarOf(traceId: string, value: number): Exemplar {
  return { labelSet: { trace_id: traceId }, value, timestamp: Date.now() / 1000 };
}

/**
 * prom-client takes `_total` from the names of counters, for good: this registry has copies, so that the other format
 * keeps its names.
 */
function inOpenMetrics(registry: Registry): Registry<OpenMetricsContentType> {
  const open = new Registry<OpenMetricsContentType>();
  open.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  for (const metric of registry.getMetricsAsArray() as unknown as OwnMetric[]) {
    const get = async () => {
      const { name, ...found } = await (metric.getForPromString?.() ?? metric.get());
      return { ...found, name: found.type === 'counter' ? name.replace(/_total$/, '') : name };
    };
    open.registerMetric({ name: metric.name, help: metric.help, type: metric.type, get } as unknown as Metric);
  }
  return open;
}

interface OwnMetric {
  readonly name: string;
  readonly help: string;
  readonly type: MetricType;
  get(): Promise<{ readonly name: string; readonly type: MetricType }>;
  getForPromString?(): ReturnType<OwnMetric['get']>;
}
