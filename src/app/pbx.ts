import { type Signal, signal } from '@preact/signals';
import type { PbxFields, PbxScreenProps } from '../views/pbx/pbx-screen.tsx';
import type { PbxAccess } from './run-test.ts';

export { PbxScreen } from '../views/pbx/pbx-screen.tsx';

/** What somebody typed into the form, and what they can do there: `<PbxScreen fields={fields.value} servers={…} {...actions} />`. */
export interface Pbx {
  /** In this page's memory alone: no store, no address and no report ever has them. */
  readonly fields: Signal<PbxFields>;
  readonly actions: Pick<PbxScreenProps, 'onChange' | 'onCall'>;
}

/** The place from which somebody calls their own phone system. Comes in a file of its own, fetched when somebody goes there. */
export function createPbx(onCall: (access: PbxAccess) => void): Pbx {
  const fields: Pbx['fields'] = signal({ server: null, extension: '', user: '', password: '', throughRelay: false });
  return {
    fields,
    actions: {
      onChange(change) {
        fields.value = { ...fields.value, ...change };
      },
      onCall(server) {
        const { extension, user, password, throughRelay } = fields.value;
        onCall({ server, extension: extension.trim(), user: user.trim(), password, throughRelay });
      },
    },
  };
}
