import { expect, test } from '@playwright/test';
import { mailOf } from '../../../../src/app/sharing/share-text.ts';
import { sharedResult } from '../../../support/share/made-up-requests.ts';

const SUMMARY = 'Poor for calls: 3 % & more\nYour voice to them\nCallprobe test';
const read = (href: string) => {
  const url = new URL(href);
  return { to: url.pathname, subject: url.searchParams.get('subject'), body: url.searchParams.get('body') };
};

test('a link that fits goes with the summary, one that does not is left out and said so', () => {
  const address = `https://calls.example/#/r/1.${'x'.repeat(900)}`;
  const short = mailOf('desk@example.org', sharedResult(), SUMMARY, address);
  expect(short.hasLink).toBe(true);
  expect(read(short.href).to).toBe('desk@example.org');
  expect(read(short.href).body).toContain(`${SUMMARY.replaceAll('\n', '\r\n')}\r\n\r\n`);
  expect(read(short.href).body).toContain(address);
  for (const long of [`https://calls.example/#/r/1.${'x'.repeat(3000)}`, null]) {
    const { href, hasLink } = mailOf(null, sharedResult(), SUMMARY, long);
    expect(hasLink).toBe(false);
    expect(read(href).to).toBe('');
    expect(read(href).body).not.toContain('calls.example');
    expect(href.length).toBeLessThanOrEqual(2000);
  }
});

test('an address cannot bring fields of its own', () => {
  const { href } = mailOf('a@b.example?bcc=evil@x.example', sharedResult(), SUMMARY, null);
  expect(new URL(href).searchParams.get('bcc')).toBeNull();
});
