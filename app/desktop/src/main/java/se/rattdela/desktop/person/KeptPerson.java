package se.rattdela.desktop.person;

import se.rattdela.desktop.person.PersonDraft.Written;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.UnsentTexts;

/** The form of a person; what is written in it is kept until it is saved. */
final class KeptPerson {
  private final PersonDraft draft = new PersonDraft();
  private final UnsentTexts unsent;
  private final KeptTexts kept;
  private boolean filling;

  /**
   * An empty form.
   *
   * @param touched is run when the user has changed something
   */
  KeptPerson(UnsentTexts unsent, Runnable touched) {
    this.unsent = unsent;
    this.kept = new KeptTexts(unsent);
    draft.keepIn(kept);
    draft.onChange(() -> {
      if (!filling) {
        touched.run();
      }
    });
  }

  /** What is written. */
  PersonDraft draft() {
    return draft;
  }

  /** Writes everything anew; nobody is told, and nothing is kept of it. */
  void fill(Written written) {
    kept.end();
    filling = true;
    draft.write(written);
    filling = false;
  }

  /**
   * Puts back what was written at a place and not saved, and keeps there what is written now.
   *
   * @param number of the case
   * @param stored what is stored there; empty for a new person
   * @return whether something was put back
   */
  boolean putBack(String place, String number, String stored) {
    filling = true;
    boolean back = kept.begin(place, number, stored);
    filling = false;
    if (!back && unsent.holds(place)) {
      kept.saved(); // it reached the database on the way out of the program
    }
    return back;
  }

  /** Whether what is stored has been changed since what was put back was written. */
  boolean outdated() {
    return kept.outdated();
  }

  /** Writes what two users have agreed on, over what is stored now. */
  void settle(Written settled, String place, String number, String stored) {
    fill(settled);
    kept.stored(place, number, stored, true);
  }

  /** What is written here is saved, or not wanted. */
  void saved() {
    kept.saved();
  }
}
