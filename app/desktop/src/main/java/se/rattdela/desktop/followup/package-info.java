/** What notices of wrongful payments and reports of benefit crime have led to. */
@NullMarked
package se.rattdela.desktop.followup;

import org.jspecify.annotations.NullMarked;
