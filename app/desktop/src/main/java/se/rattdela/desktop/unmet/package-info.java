/** The form for what could not be shared, and what has been recorded in a case before. */
@NullMarked
package se.rattdela.desktop.unmet;

import org.jspecify.annotations.NullMarked;
