import { expect, test } from '@playwright/test';
import { DEFAULT_CONFIG } from '../../../../src/core/config/config.ts';
import { readConfig } from '../../../../src/core/config/read-config.ts';

test('a SIP server is named by its address over TLS, or by that of this very computer', () => {
  const servers = [
    'wss://pbx.example.com',
    'wss://10.0.0.5:8089/ws',
    'wss://PBX.example.com:443/a/b/',
    'ws://localhost:5066',
  ];
  expect(readConfig({ pbx: { servers } })).toEqual({ config: { ...DEFAULT_CONFIG, pbx: { servers } }, faults: [] });
  expect(readConfig({ pbx: [] }).faults).toEqual([
    { field: 'pbx', expected: 'an object with servers', got: 'a list', instead: 'default' },
  ]);
});

test('nothing stands in a list of SIP servers that would change the policy it goes into', () => {
  const refused: readonly (readonly unknown[])[] = [
    ['wss://pbx.example.com', 'wss://pbx.example.com'],
    ['pbx.example.com'],
    ['https://pbx.example.com'],
    ['ws://pbx.example.com'],
    ['wss://user:secret@pbx.example.com'],
    ["wss://pbx.example.com/; script-src 'unsafe-inline'"],
    ['wss://pbx.example.com,*'],
    ['wss://*'],
    ['wss://*.example.com'],
    ['wss://pbx.example.com:65536'],
    ['wss://pbx.example.com:0'],
    ['wss://[::1]'],
    ['wss://pbx.example.com/../ws'],
    ['wss://pbx.example.com/ws?password=1'],
    Array.from({ length: 21 }, (_, i) => `wss://pbx${i}.example.com`),
  ];
  const taken = refused.filter((servers) => readConfig({ pbx: { servers } }).config.pbx.servers.length > 0);
  expect(taken).toEqual([]);
});
