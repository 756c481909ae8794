// Metrics with closed label sets: the type defines the values of each label, and no other value becomes a series.
// Counting is a lookup and an addition; prom-client renders the page and measures the process.

import { type Metric, Registry } from 'prom-client';
import { type LabelSets, Series } from './series.ts';

type Values<Labels extends LabelSets> = { readonly [Name in keyof Labels]: Labels[Name][number] };

export interface Counter<Labels extends LabelSets> {
  add(values: Values<Labels>, amount?: number): void;
}

export interface Histogram<Labels extends LabelSets> {
  observe(values: Values<Labels>, value: number): void;
}

type SetGauge = (labels: Readonly<Record<string, string>>, value: number) => void;

export interface ClosedMetrics {
  readonly registry: Registry;
  counter<const Labels extends LabelSets>(name: string, help: string, labels: Labels): Counter<Labels>;
  histogram<const Labels extends LabelSets>(
    name: string,
    help: string,
    labels: Labels,
    buckets: readonly number[],
  ): Histogram<Labels>;
  /** `read` is called at each scrape. */
  gauge(name: string, help: string, read: (set: SetGauge) => void | Promise<void>): void;
}

interface Sample {
  readonly metricName?: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

type MetricType = 'counter' | 'histogram' | 'gauge';

export function createClosedMetrics(): ClosedMetrics {
  const registry = new Registry();
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
    registry,
    counter(name, help, labels) {
      const series = seriesOf(name, labels, 1);
      const sample = ({ labels: own, numbers: [value = 0] }: ReturnType<Series['entries']>[number]) => ({
        labels: own,
        value,
      });
      register(name, help, 'counter', () => series.entries().map(sample));
      return {
        add(values, amount = 1) {
          const numbers = series.at(values);
          numbers[0] = (numbers[0] as number) + amount;
        },
      };
    },
    histogram(name, help, labels, buckets) {
      // One number for each bucket, then the sum and the count.
      const [sum, count] = [buckets.length, buckets.length + 1];
      const series = seriesOf(name, labels, buckets.length + 2);
      register(name, help, 'histogram', () =>
        series.entries().flatMap(({ labels: own, numbers }) => [
          ...buckets.map((le, at) => ({
            metricName: `${name}_bucket`,
            labels: { ...own, le },
            value: numbers[at] ?? 0,
          })),
          { metricName: `${name}_bucket`, labels: { ...own, le: '+Inf' }, value: numbers[count] ?? 0 },
          { metricName: `${name}_sum`, labels: own, value: numbers[sum] ?? 0 },
          { metricName: `${name}_count`, labels: own, value: numbers[count] ?? 0 },
        ]),
      );
      return {
        observe(values, value) {
          const numbers = series.at(values);
          for (let at = buckets.length - 1; at >= 0 && value <= (buckets[at] as number); at--) {
            numbers[at] = (numbers[at] as number) + 1;
          }
          numbers[sum] = (numbers[sum] as number) + value;
          numbers[count] = (numbers[count] as number) + 1;
        },
      };
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
