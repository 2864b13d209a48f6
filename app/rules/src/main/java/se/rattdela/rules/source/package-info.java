/**
 * Reads rule files (YAML) and compiles them to one pack. Used when the pack is built and by the
 * pack tools; never on the path of a running office, whose class path has no YAML reader.
 */
@NullMarked
package se.rattdela.rules.source;

import org.jspecify.annotations.NullMarked;
