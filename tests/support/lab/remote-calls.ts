/** Something that carries messages both ways: a process's IPC channel, a thread's port. */
export interface Wire {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** The functions that one side answers, each with one argument. */
type Answers<C> = {
  readonly [N in keyof C]: C[N] extends (argument: infer A) => infer R ? (argument: A) => R | Promise<R> : never;
};

export interface Caller<C> {
  /** Resolves with the other side's answer; rejects with its error's message, or with what ended the wire. */
  call<N extends keyof C & string>(name: N, argument: ArgumentOf<C[N]>): Promise<ResultOf<C[N]>>;
  /** Ends every call under way and every later one. */
  end(reason: Error): void;
}

type ArgumentOf<F> = F extends (argument: infer A) => unknown ? A : never;
type ResultOf<F> = F extends (argument: never) => infer R ? R : never;

interface CallMessage {
  readonly id: number;
  readonly name: string;
  readonly argument: unknown;
}

type AnswerMessage = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Answers every call that comes over the wire; a thrown error goes back as its message. */
export function answerCalls<C>(wire: Wire, answers: Answers<C>): void {
  const functions = new Map(Object.entries(answers as Record<string, (argument: unknown) => unknown>));
  wire.onMessage(async (message) => {
    const { id, name, argument } = message as CallMessage;
    try {
      const answer = functions.get(name);
      if (answer === undefined) throw new Error(`expected one of ${[...functions.keys()].join(', ')}, got ${name}`);
      wire.post({ id, value: await answer(argument) } satisfies AnswerMessage);
    } catch (error) {
      wire.post({ id, error: error instanceof Error ? error.message : String(error) } satisfies AnswerMessage);
    }
  });
}

export function createCaller<C>(wire: Wire): Caller<C> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | null = null;
  wire.onMessage((message) => {
    const answer = message as AnswerMessage;
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) one?.reject(new Error(answer.error));
    else one?.resolve(answer.value);
  });
  return {
    call: (name, argument) =>
      new Promise<never>((resolve, reject) => {
        if (ended !== null) return reject(ended);
        lastId += 1;
        waiting.set(lastId, { resolve: resolve as (value: unknown) => void, reject });
        wire.post({ id: lastId, name, argument } satisfies CallMessage);
      }),
    end(reason) {
      ended ??= reason;
      for (const one of waiting.values()) one.reject(reason);
      waiting.clear();
    },
  };
}
