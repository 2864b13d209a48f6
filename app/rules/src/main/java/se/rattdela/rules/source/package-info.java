/**
 * Reads rule files (YAML) and compiles them to one pack. Used when the pack is built and by the
 * pack tools; never on the path of a running office, whose class path has no YAML reader. Beside
 * each rule file {@code ID.yaml} lie its worked cases, {@code ID.scenarios.yaml}, which are
 * compiled to a file of their own and are no part of the pack.
 */
@NullMarked
package se.rattdela.rules.source;

import org.jspecify.annotations.NullMarked;
