import type { Family, Labels } from './families.ts';

export const OPEN_METRICS_TYPE = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

/** The text format of OpenMetrics 1.0 (github.com/OpenObservability/OpenMetrics), which Prometheus has read since 2.5. */
export function openMetricsText(families: readonly Family[]): string {
  return `${families.map(familyText).join('')}# EOF\n`;
}

function familyText({ name, type, unit, help, samples }: Family): string {
  const lines = [`# TYPE ${name} ${type}`];
  if (unit !== null) lines.push(`# UNIT ${name} ${unit}`);
  lines.push(`# HELP ${name} ${escaped(help)}`);
  for (const { suffix, labels, value } of samples()) lines.push(`${name}${suffix}${labelsText(labels)} ${value}`);
  return `${lines.join('\n')}\n`;
}

function labelsText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
}
