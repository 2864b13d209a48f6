/**
 * Draft, approval and sealed decision. The rule it guards: four eyes, bound to the digest of
 * exactly what leaves; what is decided is stored with its digest and never changed.
 */
@NullMarked
package se.rattdela.casework.decision;

import org.jspecify.annotations.NullMarked;
