/** One mistake: where it stands, what is wrong and what to do. */
export type Issue = {
  readonly file: string;
  readonly line?: number | undefined;
  /** The name of the rule that found it: the name of the rule's file. */
  readonly rule: string;
  /** What is wrong; what to do. */
  readonly say: string;
};

/** A rule: from what it reads to the mistakes it finds. Only the spelling check needs time. */
export type Check<Input> = (input: Input) => readonly Issue[] | Promise<readonly Issue[]>;
