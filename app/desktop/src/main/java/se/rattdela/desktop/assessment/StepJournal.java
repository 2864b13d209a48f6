package se.rattdela.desktop.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.UnsentTexts;

/**
 * Keeps what is written in the steps of an assessment until it is saved. Beside each text lies what
 * it was written over, so that it is never put over what a colleague has saved since.
 *
 * <p>The texts of the decision save themselves from here. A reason does not: an answer is a
 * recorded act of the officer, with name and time, and a half-written reason under it would be a
 * judgement that nobody has made (ADR 10). It lies here until the officer saves it.
 */
final class StepJournal {
  private static final String BEFORE = "|before";
  private static final String COUNSEL = "counsel";

  /**
   * Texts of a step where a colleague has saved since they were written.
   *
   * @param written what was written, by field
   * @param before what it was written over, by field
   */
  record Outdated(Map<String, String> written, Map<String, String> before) {
    Outdated {
      written = Map.copyOf(written);
      before = Map.copyOf(before);
    }
  }

  private final UnsentTexts unsent;
  private final DisclosureId id;

  StepJournal(UnsentTexts unsent, DisclosureId id) {
    this.unsent = unsent;
    this.id = id;
  }

  private String place(Step step) {
    return DraftPlaces.assess(id, Step.place(step));
  }

  /** What the work is called when it is offered back; a number. */
  void name(Step step, String number) {
    unsent.name(place(step), number);
    unsent.name(counsel(step), number);
  }

  /**
   * Puts back what was written in a field before, and keeps what is written from now on.
   *
   * @param stored what is stored in the step when something is written, by field
   * @return whether something was put back
   */
  boolean follow(
      Step step, String field, StringProperty text, Supplier<Map<String, String>> stored) {
    text.addListener((observable, was, is) -> {
      if (unsent.text(place(step), field + BEFORE) == null) {
        unsent.keep(place(step), field + BEFORE, stored.get().getOrDefault(field, ""));
      }
    });
    return unsent.follow(place(step), field, text);
  }

  /** As {@link #follow}, for what is about to be asked of the jurist: sent by itself. */
  boolean followCounsel(Step step, StringProperty text) {
    return unsent.follow(counsel(step), COUNSEL, text);
  }

  /** The question is with the jurist. */
  void asked(Step step) {
    unsent.saved(counsel(step));
  }

  private String counsel(Step step) {
    return place(step) + "/" + COUNSEL;
  }

  /** Keeps texts as written over what is stored now. */
  void keep(Step step, Map<String, String> fields, Map<String, String> stored) {
    fields.forEach((field, text) -> {
      unsent.keep(place(step), field + BEFORE, stored.getOrDefault(field, ""));
      unsent.keep(place(step), field, text);
    });
  }

  /** What is kept was written over what is stored now. */
  void rebase(Step step, Map<String, String> stored) {
    for (String field : StepClash.fields(step)) {
      if (unsent.text(place(step), field) != null) {
        unsent.keep(place(step), field + BEFORE, stored.getOrDefault(field, ""));
      }
    }
  }

  /** What is written in the step is saved, or not wanted. */
  void saved(Step step) {
    unsent.saved(place(step));
  }

  /** What is kept of a step, where a colleague has saved there since; else null. */
  @Nullable Outdated outdated(Step step, Map<String, String> stored) {
    Map<String, String> written = new HashMap<>();
    Map<String, String> before = new HashMap<>();
    boolean outdated = false;
    for (String field : StepClash.fields(step)) {
      String text = unsent.text(place(step), field);
      String saw = unsent.text(place(step), field + BEFORE);
      String now = stored.getOrDefault(field, "");
      before.put(field, saw == null ? now : saw);
      if (text != null && saw != null) {
        written.put(field, text);
        outdated |= !saw.equals(now);
      }
    }
    return outdated ? new Outdated(written, before) : null;
  }
}
