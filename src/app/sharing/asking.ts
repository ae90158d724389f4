import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TestRequest } from '../../core/share/test-request.ts';
import { packRequest, qrOf, readRequest } from '../../links/index.ts';
import type { AskFields } from '../../views/ask/ask-form.tsx';
import type { AskLink } from '../../views/ask/ask-links.tsx';
import type { AskingView } from '../../views/ask/asking-screen.tsx';
import { askedCost } from '../../views/words/asked.ts';
import { ASK_WORDS } from '../../views/words/en/ask.ts';
import { isAutomatic } from '../automatic.ts';
import type { AppState } from '../state.ts';
import { faultsOf, fieldsWith, requestsOf } from './ask-requests.ts';
import { keepFields, readKeptFields } from './kept-fields.ts';

export { AskingScreen } from '../../views/ask/asking-screen.tsx';

/** `<AskingScreen view={asking.view.value} />` */
export interface Asking {
  readonly view: ReadonlySignal<AskingView>;
}

export interface AskingHost {
  /** Of this page, without its hash. */
  readonly page: string;
  /** It names this very computer: links of it lead nowhere else. */
  readonly isLocal: boolean;
  /** Epoch ms. */
  readonly nowMs: () => number;
}

/** The link builder, and what somebody sees who opens a test link. To be made once it is known what the deployment decides. */
export function createAsking(state: AppState, { page, isLocal, nowMs }: AskingHost): Asking {
  const fields = signal<AskFields>(fieldsWith(readKeptFields(), state.config.value));
  const touched = signal<ReadonlySet<string>>(new Set());
  /** What differs is another link, and what is the same again is the same link. */
  const ids = new Map<string, string>();
  const idOf = (content: string) => {
    const id = ids.get(content) ?? newId();
    ids.set(content, id);
    return id;
  };

  const offer = () => {
    const { value } = state.offer;
    return value.state === 'known' ? value.offer : null;
  };
  /** Both for the preview and for whoever opens a link. */
  const shown = (request: TestRequest) => {
    const { name, codec, personal } = state.config.value;
    return { request, deployment: name, codec, offer: offer(), isAutomatic: isAutomatic(state.config.value), personal };
  };

  const linkOf = (request: TestRequest, isAlone: boolean): AskLink => {
    const address = `${page}#/t/${packRequest(request)}`;
    const { by, why, label } = request;
    const { time } = askedCost(request, request.codec ?? state.config.value.codec, offer());
    return {
      label,
      address,
      message: ASK_WORDS.messageText({ by, why, time, address }),
      modules: isAlone ? qrOf(address) : null,
    };
  };

  const builder = (): AskingView => {
    const { value: config } = state.config;
    const { value: form } = fields;
    const routes = offer()?.routes ?? [];
    const held = { config, routes: offer() === null ? null : routes, nowMs: nowMs() };
    const { requests, draft } = requestsOf(form, held.nowMs, idOf);
    const read = requests.map((request) => readRequest(packRequest(request), held));
    const good = read.flatMap((one) => (one.ok ? one.request : []));
    const faults = faultsOf(form, read, touched.value);
    return {
      at: 'ask',
      props: {
        fields: form,
        choices: { sites: config.sites, routes, languages: config.languages, ways: config.results.ways },
        faults,
        onChange(change) {
          fields.value = { ...form, ...change };
          touched.value = new Set([...touched.value, ...Object.keys(change)]);
          keepFields(fields.value);
        },
        links: good.length === requests.length ? good.map((one) => linkOf(one, good.length === 1)) : [],
        ticket: draft.ticket,
        isLocal,
        onAnew() {
          ids.clear();
          const { by, site } = fields.value;
          fields.value = fieldsWith({ by, site }, config);
          touched.value = new Set();
        },
        preview: shown(good[0] ?? draft),
      },
    };
  };

  const opened = (packed: string): AskingView => {
    const refused = (props: Extract<AskingView, { at: 'refused' }>['props']): AskingView => ({ at: 'refused', props });
    const { value: asked } = state.offer;
    const routes = asked.state === 'known' ? asked.offer.routes : null;
    const read = readRequest(packed, { config: state.config.value, routes, nowMs: nowMs() });
    if (!read.ok) {
      const { why, request, message } = read;
      return refused({ why, untilMs: request?.untilMs ?? null, detail: why === 'expired' ? null : message });
    }
    const { request } = read;
    const needsRoutes = request.route !== null || request.kind === 'routes';
    // Until it is known what this deployment has, a link that asks for too much would look like a good one.
    if (needsRoutes && asked.state === 'asking') return refused({ why: 'loading', untilMs: null, detail: null });
    if (request.kind === 'routes' && routes !== null && routes.length < 2) {
      return refused({
        why: 'not-offered',
        untilMs: null,
        detail: `kind: expected several routes, got ${routes.length}`,
      });
    }
    return { at: 'asked', props: shown(request) };
  };

  return {
    view: computed(() => {
      const { value: route } = state.route;
      return route.name === 'request' ? opened(route.packed) : builder();
    }),
  };
}

/** 48 random bits: nobody makes a million links, and it has to fit a short one. Our choice. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
