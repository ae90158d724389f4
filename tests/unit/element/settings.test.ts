import { expect, test } from '@playwright/test';
import { oneOf, type Properties, probeOptions, SIZES } from '../../../src/element/settings.ts';

const NOTHING_SET: Properties = { iceServers: null, options: {} };
const from =
  (attributes: Readonly<Record<string, string>>) =>
  (name: string): string | null =>
    attributes[name] ?? null;

test('attributes become options of the call: seconds are milliseconds there, what is missing is left to it', () => {
  const all = { 'ice-servers': '/turn', mode: 'quick', duration: '12.5', codec: 'PCMA', 'target-mos': '3.8' };
  expect(probeOptions(from(all), NOTHING_SET)).toEqual({
    iceServers: '/turn',
    mode: 'quick',
    durationMs: 12_500,
    codec: 'PCMA',
    targetMos: 3.8,
  });
  expect(probeOptions(from({ 'ice-servers': '/turn' }), NOTHING_SET)).toEqual({ iceServers: '/turn' });
});

test('an attribute wins over the same option, the property iceServers over its attribute', () => {
  const properties: Properties = { iceServers: '/other', options: { mode: 'quick', codec: 'G722', load: true } };
  expect(probeOptions(from({ 'ice-servers': '/turn', codec: 'opus' }), properties)).toEqual({
    iceServers: '/other',
    mode: 'quick',
    codec: 'opus',
    load: true,
  });
});

test('a list of servers, as RTCPeerConnection takes it, is an answer of which nothing more is known', () => {
  const servers = [{ urls: 'turn:192.0.2.1', username: 'u', credential: 'c' }];
  const { iceServers } = probeOptions(from({}), { iceServers: servers, options: {} });
  expect(iceServers).toEqual({ iceServers: servers, sameComputer: null });
});

test('what cannot be read is refused by the name of its attribute', () => {
  const read = (attributes: Readonly<Record<string, string>>) => () => probeOptions(from(attributes), NOTHING_SET);
  expect(read({})).toThrow(/^ice-servers: expected a URL, or the property iceServers to be set, got neither/);
  expect(read({ 'ice-servers': '' })).toThrow(/^ice-servers: expected/);
  expect(read({ 'ice-servers': '/', duration: 'long' })).toThrow('duration: expected a number, got "long"');
  expect(read({ 'ice-servers': '/', duration: ' ' })).toThrow('duration: expected a number, got " "');
  expect(read({ 'ice-servers': '/', 'target-mos': 'Infinity' })).toThrow(/^target-mos: expected a number/);
});

test('an unknown size is the default: how it looks is no reason not to show it', () => {
  expect(SIZES.map((size) => oneOf(size, SIZES, 'card'))).toEqual(['badge', 'card', 'full']);
  expect(oneOf('huge', SIZES, 'card')).toBe('card');
  expect(oneOf(null, SIZES, 'card')).toBe('card');
});
