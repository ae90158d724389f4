import type { CallReport } from '../../../src/core/report/schema.ts';

type Fields = Readonly<Record<string, unknown>>;

/** MADE-UP TEST DATA: the report as the code of an older version wrote it, without what that version did not know. */
export function asVersion(version: 1 | 2 | 3 | 4, report: CallReport): Fields & Pick<CallReport, 'id' | 'startedAt'> {
  const { id, startedAt } = report;
  const fourth = { ...asVersion4(structuredClone(report)), version };
  if (version === 4) return { ...fourth, id, startedAt };
  const third = asVersion3(fourth);
  if (version === 3) return { ...third, id, startedAt };
  const second = asVersion2(third);
  return { ...(version === 2 ? second : asVersion1(second)), id, startedAt };
}

function asVersion4(report: Fields): Fields {
  return { ...report, window: without(report.window, 'stepMs') };
}

function asVersion3(report: Fields): Fields {
  const { examined: _, ...rest } = report;
  return { ...rest, setup: without(rest.setup, 'route'), computer: without(rest.computer, 'power') };
}

function asVersion2(report: Fields): Fields {
  const { test: _, findings: __, ...rest } = report;
  const side = (value: unknown) => without(value, 'perceivedMos');
  const direction = (value: unknown) => {
    const { score, ...fields } = without(value, 'confidence', 'course');
    const { costs, ...others } = fieldsOf(score);
    return { ...fields, score: { ...others, costs: costs && without(costs, 'late') } };
  };
  const { up, down } = fieldsOf(rest.directions);
  return {
    ...rest,
    directions: { up: direction(up), down: direction(down) },
    seconds: eachOf(rest.seconds).map((second) => {
      const fields = without(second, 'hidden');
      return { ...fields, up: side(fields.up), down: side(fields.down) };
    }),
    verdict: without(rest.verdict, 'decision'),
  };
}

function asVersion1(report: Fields): Fields {
  const { relay: _, doubt: __, ...rest } = report;
  return {
    ...rest,
    window: without(rest.window, 'countedMs'),
    computer: without(rest.computer, 'busySeconds', 'saturatedMs'),
    verdict: without(rest.verdict, 'blames'),
    seconds: eachOf(rest.seconds).map((second) => without(second, 'busy')),
  };
}

function without(value: unknown, ...names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fieldsOf(value)).filter(([name]) => !names.includes(name)));
}

function fieldsOf(value: unknown): Fields {
  return Object(value);
}

function eachOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
