import type { CallReport } from '../../core/report/schema.ts';
import { PATH_WORDS } from './en/reach.ts';
import { countText, notMeasured } from './numbers.ts';
import { wordText } from './trends.ts';

type Path = NonNullable<CallReport['examined']['path']>;

/** Every fact by its name; what is not known says so, and says whether a browser could have told it. */
export function pathRows(path: Path): readonly { readonly name: string; readonly text: string }[] {
  const { mapping, range, hasIpv6, networks, hidesAddresses, connectionType } = path;
  const told = (value: boolean | null, yes: string, no: string) =>
    value === null ? PATH_WORDS.untold : value ? yes : no;
  return [
    { name: PATH_WORDS.mapping, text: mapping === null ? notMeasured() : PATH_WORDS.mappings[mapping] },
    { name: PATH_WORDS.range, text: range === null ? notMeasured() : PATH_WORDS.ranges[range] },
    { name: PATH_WORDS.ipv6, text: told(hasIpv6, PATH_WORDS.ipv6Seen, PATH_WORDS.ipv6Unseen) },
    { name: PATH_WORDS.networks, text: networks === null ? PATH_WORDS.untold : countText(networks) },
    { name: PATH_WORDS.hidden, text: told(hidesAddresses, PATH_WORDS.hiddenYes, PATH_WORDS.hiddenNo) },
    {
      name: PATH_WORDS.connection,
      text: connectionType === null ? PATH_WORDS.untold : wordText('connection', connectionType),
    },
  ];
}
