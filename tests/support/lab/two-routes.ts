import type { IceServersAnswer } from '../../../src/call/ice-servers.ts';
import { type Lab, labIceServers, startLab } from './lab.ts';

/** A second relay with a line of its own beside a test's lab: together they are two routes of one deployment. */
export interface TwoRoutes {
  readonly answer: IceServersAnswer;
  readonly second: Lab;
}

export const FIRST_ROUTE = 'Frankfurt';
export const SECOND_ROUTE = 'carrier A';

/** Makes the lab's `/ice-servers` name two routes for the length of `use`. */
export async function withTwoRoutes<T>(first: Lab, use: (routes: TwoRoutes) => Promise<T>): Promise<T> {
  const second = await startLab();
  try {
    const own = labIceServers(first);
    const routes = [
      { name: FIRST_ROUTE, iceServers: own.iceServers },
      { name: SECOND_ROUTE, iceServers: labIceServers(second).iceServers },
    ];
    const answer = { ...own, routes };
    await first.setIceServers({ status: 200, body: answer });
    return await use({ answer, second });
  } finally {
    await second.close();
  }
}
