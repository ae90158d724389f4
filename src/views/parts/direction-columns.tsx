import { DIRECTIONS } from '../../core/direction.ts';
import { DIRECTION_WORDS } from '../words/en/start.ts';
import { DirectionIcon } from './icons.tsx';

/** The head of every table with one column a direction: up first. */
export function DirectionColumns({ corner }: { readonly corner: string }) {
  return (
    <thead>
      <tr>
        {corner === '' ? <td /> : <th scope="col">{corner}</th>}
        {DIRECTIONS.map((direction) => (
          <th key={direction} scope="col">
            <DirectionIcon direction={direction} /> {DIRECTION_WORDS[direction].column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

export interface DirectionRow {
  readonly name: string;
  readonly up: string;
  readonly down: string;
}

/** A row for each: its name, then both directions under `DirectionColumns`. */
export function DirectionRows({ rows }: { readonly rows: readonly DirectionRow[] }) {
  return (
    <>
      {rows.map(({ name, up, down }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{up}</td>
          <td>{down}</td>
        </tr>
      ))}
    </>
  );
}
