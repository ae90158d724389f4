import { GAUGES, type GaugeName, type Point } from './points.ts';

/**
 * An ExportMetricsServiceRequest in the JSON mapping of OTLP 1: names in lowerCamelCase, 64-bit numbers as texts.
 * `instanceId` tells the servers of one deployment apart (semantic conventions, `service.instance.id`).
 */
export function otlpRequest(points: readonly Point[], instanceId: string): object {
  const names = [...new Set(points.map(({ gauge }) => gauge))];
  return {
    resourceMetrics: [
      {
        resource: { attributes: attributesOf({ 'service.name': 'callprobe', 'service.instance.id': instanceId }) },
        scopeMetrics: [{ scope: { name: 'callprobe' }, metrics: names.map((name) => metric(name, points)) }],
      },
    ],
  };
}

function metric(name: GaugeName, points: readonly Point[]): object {
  const dataPoints = points
    .filter(({ gauge }) => gauge === name)
    .map(({ attributes, atMs, value }) => ({
      attributes: attributesOf(attributes),
      timeUnixNano: (BigInt(atMs) * 1_000_000n).toString(),
      asDouble: value,
    }));
  return { name, ...GAUGES[name], gauge: { dataPoints } };
}

function attributesOf(attributes: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(attributes).map(([key, stringValue]) => ({ key, value: { stringValue } }));
}
