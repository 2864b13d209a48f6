package se.rattdela.desktop.person;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.PersonSheet;

/** What can be undone among the persons of a case, also when the page has been left meanwhile. */
final class PersonUndo {
  /**
   * A step that can be taken back.
   *
   * @param what the step, in words
   */
  record Step(String what, Callable<PersonSheet> back) {}

  private @Nullable Step last;

  /** The last step, or null where it cannot be taken back. */
  @Nullable Step last() {
    return last;
  }

  void remember(@Nullable Step step) {
    last = step;
  }
}
