/** Work in short steps, between which other work may take its turn. */
export type Steps<T> = Generator<undefined, T>;
