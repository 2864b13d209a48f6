/**
 * Originals that go along with a disclosure: which of them, and what in them is masked on which
 * legal ground. What is shown as masked is the masked copy itself, never a drawing over the
 * original.
 */
@NullMarked
package se.rattdela.desktop.masking;

import org.jspecify.annotations.NullMarked;
