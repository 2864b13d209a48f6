/**
 * What one has to go by when a question is answered, wherever it is asked: support for and against,
 * the provisions in plain words, earlier reasons, and the words for answers. It suggests no answer.
 */
@NullMarked
package se.rattdela.desktop.guidance;

import org.jspecify.annotations.NullMarked;
