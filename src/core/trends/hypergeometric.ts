/**
 * The chance that `drawn` tests taken blindly out of `all`, of which `bad` are bad, have `found` bad ones among them or more: the upper tail of the
 * hypergeometric distribution, Fisher's exact test of a 2 by 2 table to one side (Fisher 1935, The Design of Experiments).
 * @param all 0 or more; the others are whole numbers from 0 up to it
 */
export function chanceOfAtLeast(found: number, drawn: number, bad: number, all: number): number {
  const most = Math.min(drawn, bad);
  let sum = 0;
  for (let k = Math.max(found, drawn + bad - all, 0); k <= most; k++) {
    sum += Math.exp(logChoose(bad, k) + logChoose(all - bad, drawn - k) - logChoose(all, drawn));
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

const known: number[] = [0];

function logFactorial(n: number): number {
  for (let i = known.length; i <= n; i++) known.push((known[i - 1] ?? 0) + Math.log(i));
  return known[n] ?? 0;
}
