import { Worker } from 'node:worker_threads';

/** What one question may cost. */
export interface Graenser {
  /** Milliseconds. */
  tid: number;
  /** Megabytes, of the thread's objects and of what the process grows by. */
  plads: number;
}

/** What came of a question: its answer, or why there is none. */
export type Svar<Answer> = { svar: Answer } | { grund: 'tid' | 'plads' } | { grund: 'fejl'; fejl: string };

/** A thread of its own that answers one question after the other. */
export interface Traad<Question, Answer> {
  /** Loads the script ahead of the first question. */
  start(): void;
  ask(question: Question): Promise<Svar<Answer>>;
  stop(): Promise<void>;
}

/** How often the memory is looked at, in milliseconds. */
const LOOK = 10;

/**
 * A thread that starts with its first question, and anew after one that had to be stopped. Its script says that it is
 * ready, and what it loads until then is not counted (`answerQuestions`).
 */
export function createTraad<Question, Answer>(script: URL, graenser: Graenser): Traad<Question, Answer> {
  let started: Promise<Worker> | undefined;
  const start = () => (started ??= startWorker(script, graenser.plads));
  const stop = async () => {
    const worker = await started?.catch(() => undefined);
    started = undefined;
    await worker?.terminate();
  };
  return {
    start() {
      start().catch(() => undefined);
    },
    async ask(question) {
      const worker = await start();
      worker.ref();
      const svar = await ask<Question, Answer>(worker, question, graenser);
      worker.unref();
      if ('grund' in svar) await stop();
      return svar;
    },
    stop,
  };
}

function startWorker(script: URL, plads: number): Promise<Worker> {
  const resourceLimits = { maxOldGenerationSizeMb: plads };
  const worker = new Worker(script, { resourceLimits, stdout: true, stderr: true });
  return new Promise((resolve, reject) => {
    worker.once('message', () => {
      quiet(worker);
      worker.unref();
      resolve(worker);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${script.pathname} ended with ${code}`)));
  });
}

/** Waits for the thread's answer, as long and as large as it may be. */
function ask<Question, Answer>(worker: Worker, question: Question, { tid, plads }: Graenser): Promise<Svar<Answer>> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const finish = (svar: Svar<Answer>) => {
      clearTimeout(tooLong);
      clearInterval(tooMuch);
      quiet(worker);
      resolve(svar);
    };
    const tooLong = setTimeout(() => finish({ grund: 'tid' }), tid);
    const tooMuch = setInterval(() => {
      if (process.memoryUsage.rss() - before > plads * 2 ** 20) finish({ grund: 'plads' });
    }, LOOK);
    worker.once('message', (svar: Answer) => finish({ svar }));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      finish(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { grund: 'plads' } : { grund: 'fejl', fejl: String(error.stack) },
      ),
    );
    worker.once('exit', (code) => finish({ grund: 'fejl', fejl: `Tråden sluttede med ${code}.` }));
    worker.postMessage(question);
  });
}

/** Nobody listens to the thread until the next question; what goes wrong meanwhile is seen then. */
function quiet(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
  worker.on('error', () => undefined);
}
