/**
 * What a user has written and not saved yet, kept on the disk so that it survives the death of the
 * program. The rule it guards: nothing of it lies on the disk in clear, and it is one user's own.
 */
@NullMarked
package se.rattdela.casework.draft;

import org.jspecify.annotations.NullMarked;
