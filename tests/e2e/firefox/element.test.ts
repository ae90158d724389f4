import { complaintsOf } from '../../support/complaints.ts';
import { addElement } from '../../support/element/element-test.ts';
import { expect, test } from '../../support/element/lab-host.ts';

test('an element in a host’s page places a call under the policy of its README', async ({ hostPage }) => {
  const complaints = complaintsOf(hostPage);
  const probe = await addElement(hostPage, { 'ice-servers': 'ice-servers', duration: '5' });
  await probe.getByRole('button', { name: 'Start the test call' }).click();
  await expect(probe.getByRole('button', { name: 'Test again' })).toBeVisible({ timeout: 20_000 });
  const report = await probe.evaluate((element: HTMLElementTagNameMap['call-probe']) => element.report);
  expect(report).toMatchObject({ outcome: 'completed', instrument: 'packet-tap' });
  expect(complaints).toEqual([]);
});
