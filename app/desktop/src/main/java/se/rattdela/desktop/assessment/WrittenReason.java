package se.rattdela.desktop.assessment;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.RecordAnswer;

/**
 * A reason as it stands in the form.
 *
 * @param reuse where it was taken from, also if it has been changed since; null when it was written
 *     anew
 */
record WrittenReason(String text, RecordAnswer.@Nullable Reuse reuse) {}
