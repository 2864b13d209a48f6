/**
 * Facts and judgements that a named person has recorded in a disclosure. The rule it guards:
 * nothing the law leaves to a human is answered by the program, and a judgement whose ground has
 * changed is open again.
 */
@NullMarked
package se.rattdela.casework.assessment;

import org.jspecify.annotations.NullMarked;
