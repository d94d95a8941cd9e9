import { nextTask } from '../core/next-task';

/** Lets the page go first: input and paint that wait. By message, since timers of a tab behind others are held back. */
export const breathe = (): Promise<void> => nextTask(new MessageChannel());
