/** Tells the operator when something stops working and when it works again, not each time it fails. */
export type StateLog = (fault: string | null) => void;

export function createStateLog(name: string, say: (line: string) => void): StateLog {
  let last: string | null = null;
  return (fault) => {
    if (fault === last) return;
    say(fault === null ? `${name}: works again` : `${name}: ${fault}`);
    last = fault;
  };
}
