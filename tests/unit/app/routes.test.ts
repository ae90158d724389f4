import { expect, test } from '@playwright/test';
import { hashOf, parseRoute, type Route } from '../../../src/app/routes.ts';

const ROUTES: readonly Route[] = [
  { name: 'start' },
  { name: 'check' },
  { name: 'headset' },
  { name: 'pbx' },
  { name: 'ask' },
  { name: 'request', packed: '1.IQuqwXsiaSI6ImExYj_-' },
  { name: 'request', packed: '' },
  { name: 'history', query: '' },
  { name: 'history', query: 'range=90d&metric=loss&route=Frankfurt+am+Main&route=' },
  { name: 'desk', query: '' },
  { name: 'desk', query: 'range=all&place=&route=Frankfurt+am+Main' },
  { name: 'shared', packed: '1.abc_-DEF' },
  { name: 'shared', packed: '' },
  { name: 'shared', packed: '%3Cb%3E not a result\nat all' },
  { name: 'test', id: '3c63a43d-0000-4000-8000-000000000001' },
];

test('every place survives the way through the address', () => {
  for (const route of ROUTES) expect(parseRoute(hashOf(route))).toEqual(route);
});

test('anything else is the start', () => {
  const strange = [
    '',
    '#',
    '#/',
    '#/tests',
    '#/history/',
    '#/desk/',
    '#/r',
    '#/test/',
    '#/test/short',
    '#/test/../../etc',
    '#/test/<b>hello</b>',
  ];
  for (const hash of [...strange, `#/test/${'a'.repeat(65)}`])
    expect(parseRoute(hash), hash).toEqual({ name: 'start' });
});
