/**
 * Facts and judgements that a named person has recorded in a disclosure. The rule it guards:
 * nothing the law leaves to a human is answered by the program, and a judgement whose ground has
 * changed is open again. A stand of the office on a question of law is never overwritten: a new one
 * is given beside it, and what is decided shows the one it rested on.
 */
@NullMarked
package se.rattdela.casework.assessment;

import org.jspecify.annotations.NullMarked;
