package se.rattdela.desktop.day;

import se.rattdela.casework.day.DayTask;
import se.rattdela.casework.day.RedressTask;

/** A line of the list of what is to be done. */
sealed interface DayLine {
  /** A heading over the lines that follow. */
  record Heading(DayGroup when, int count) implements DayLine {}

  /** Something to be done in a case. */
  record Task(DayTask task) implements DayLine {}

  /** Something to be decided about an earlier decision. */
  record Earlier(RedressTask task) implements DayLine {}
}
