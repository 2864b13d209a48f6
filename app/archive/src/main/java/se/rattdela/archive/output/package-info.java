/**
 * How every file of this module is written: closed XML, texts that XML can hold, and a file that is
 * there whole or not at all.
 */
@NullMarked
package se.rattdela.archive.output;

import org.jspecify.annotations.NullMarked;
