package se.rattdela.desktop.day;

import se.rattdela.casework.day.DayTask;
import se.rattdela.casework.day.JuristAnswer;
import se.rattdela.casework.day.OfficeTask;
import se.rattdela.casework.day.RedressTask;
import se.rattdela.casework.day.ReviewTask;

/** A line of the list of what is to be done. */
sealed interface DayLine {
  /** A heading over the lines that follow. */
  record Heading(DayGroup when, int count) implements DayLine {}

  /** Something to be done in a case. */
  record Task(DayTask task) implements DayLine {}

  /** A month of the log to be reviewed. */
  record LogReview(ReviewTask task) implements DayLine {}

  /** The jurist has answered. */
  record Answered(JuristAnswer answer) implements DayLine {}

  /** Something that waits in the office for the user's role. */
  record Office(OfficeTask task) implements DayLine {}

  /** Something to be decided about an earlier decision. */
  record Earlier(RedressTask task) implements DayLine {}
}
