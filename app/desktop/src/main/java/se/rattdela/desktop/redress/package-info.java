/**
 * What happens to a decision afterwards: correction, change, annulment and appeal. The first
 * decision is shown and never altered; a human settles what the dates only suggest.
 */
@NullMarked
package se.rattdela.desktop.redress;

import org.jspecify.annotations.NullMarked;
