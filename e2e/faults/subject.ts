/** A browser with Hashia in it that may be broken on purpose. */
export interface Subject {
  /** Runs a function in one of the extension's own pages, where `chrome` is there, and gives its value. */
  ask<A, T>(work: (argument: A) => Promise<T>, argument: A): Promise<T>;
  /** The same in a second page at the same time. */
  askBeside<A, T>(work: (argument: A) => Promise<T>, argument: A): Promise<T>;
  /** Ends the worker or event page; false when none was running. */
  endBackground(): Promise<boolean>;
  /** SIGKILL to every process of the browser. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export type Start = (profile: string) => Promise<Subject>;

/** What one fault did. `ok` is what the run is judged by. */
export interface Outcome {
  readonly fault: string;
  readonly browser: string;
  readonly runs: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly remark: string;
  readonly ok: boolean;
}
