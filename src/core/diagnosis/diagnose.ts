import type { CallReport, Finding } from '../report/schema.ts';
import { type Facts, factsOf } from './facts.ts';
import { dearerFirst } from './found.ts';
import { GROUPS, type Group, type Rule } from './rule.ts';
import { type FindingCode, INSTEAD_OF, RULES } from './rules.ts';

interface Grouped {
  readonly finding: Finding;
  readonly group: Group;
}

/**
 * What a finished call suffered from, most important first: by group, then what has no other explanation, then what cost most. Reads
 * the report alone, so that a stored or a received one can be diagnosed as well; empty for a call still running.
 */
export function diagnose(report: CallReport): readonly Finding[] {
  return report.outcome === 'running' ? [] : findingsOf(report);
}

/** The same of a call that may still be running. */
export function findingsOf(report: CallReport): readonly Finding[] {
  const facts = factsOf(report);
  const rules: readonly Rule[] = RULES;
  const asked = rules.filter(({ looksAt }) => looksAt === 'examined' || report.test.mode !== 'examination');
  const found = asked.flatMap((rule) => foundBy(rule, facts));
  const kept = found.filter(({ finding }) => !found.some((other) => speaksInstead(other.finding, finding)));
  const isClean = !kept.some(({ group }) => group === 'call' || group === 'line');
  return kept
    .filter(({ group }) => group !== 'clean' || isClean)
    .toSorted(moreImportantFirst)
    .map(({ finding }) => finding);
}

function foundBy({ code, group, find }: Rule, facts: Facts): readonly Grouped[] {
  return find(facts).map((found) => ({
    finding: { code, ...found },
    group: typeof group === 'function' ? group(facts) : group,
  }));
}

function speaksInstead(one: Finding, other: Finding): boolean {
  const isSameWay = one.direction === null || other.direction === null || one.direction === other.direction;
  return isSameWay && (INSTEAD_OF[one.code as FindingCode] ?? []).some((code) => code === other.code);
}

/** Stable, so that what is equal stays in the order of the rules. */
function moreImportantFirst(one: Grouped, other: Grouped): number {
  const byGroup = GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group);
  const byDoubt = Number(one.finding.confidence === 'possible') - Number(other.finding.confidence === 'possible');
  return byGroup || byDoubt || dearerFirst(one.finding, other.finding);
}
