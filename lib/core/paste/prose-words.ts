import { alternatives } from "../lexicon/read-lexicon";

/** Verbs with which a sentence says what a class does and when, as the source of an expression. */
export const SENTENCE_VERBS = alternatives`
is
are
was
have
has
do
does
go
goes
start
starts
begin
begins
run
runs
come
comes
get
gets
es
son
tengo
damos
doy
hago
hay
voy
vamos
tienen
tenemos
empieza
empezamos
va
van
hacemos
`;
