/** The user's work lists: requests under way, and drafts that wait for an approver. */
@NullMarked
package se.rattdela.desktop.worklist;

import org.jspecify.annotations.NullMarked;
