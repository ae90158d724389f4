import type { DeploymentConfig } from '../core/config/config.ts';

/** True where results go to the deployment's server without a click. */
export function isAutomatic({ results }: Pick<DeploymentConfig, 'results'>): boolean {
  return results.automatic && results.ways.includes('server');
}
