/**
 * A case: its documents with the marked passages, the sharing matrix, what has been asked, decided
 * and done. Opening is logged by casework before anything is shown here.
 */
@NullMarked
package se.rattdela.desktop.caseview;

import org.jspecify.annotations.NullMarked;
