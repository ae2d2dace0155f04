import { parentPort } from 'node:worker_threads';

/** What the script of a thread does (`createTraad`): it says that it is ready, and then answers each question. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Promise<Answer>): void {
  parentPort?.on('message', async (question: Question) => parentPort?.postMessage(await answer(question)));
  parentPort?.postMessage('klar');
}
