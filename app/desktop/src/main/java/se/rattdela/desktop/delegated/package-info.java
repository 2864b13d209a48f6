/**
 * The list of decisions made on delegation, which the committee is given (KL 6 kap. 40 §). Numbers,
 * days, kinds and decision-makers; nothing of any case.
 */
@NullMarked
package se.rattdela.desktop.delegated;

import org.jspecify.annotations.NullMarked;
