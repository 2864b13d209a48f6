/**
 * Whether a paper that someone holds is the office's own, and what has become of it since. The rule
 * it guards: the file is read here and its digest looked up; it is never stored.
 */
@NullMarked
package se.rattdela.desktop.papercheck;

import org.jspecify.annotations.NullMarked;
