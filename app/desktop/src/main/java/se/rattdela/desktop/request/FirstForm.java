package se.rattdela.desktop.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.WorkingDays;
import se.rattdela.casework.request.Matter;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.rules.Initiative;

/**
 * What stands in the form before anything is written: what the law names, and what is true when it
 * is opened. Never a judgement, and never who the asker is.
 */
final class FirstForm {
  /** Where the law names the recipient and the purpose of a notice or a report. */
  private static final String CORRECT_PAYMENT = "CORRECT_PAYMENT";

  private static final String INVESTIGATE_CRIME = "INVESTIGATE_CRIME";
  private static final String POLICE = "POLISMYNDIGHETEN";

  private FirstForm() {}

  /**
   * Fills an empty form.
   *
   * @return whether the recipient and purpose are settled by the law
   */
  static boolean fill(
      RequestForm form, MatterKind kind, Initiative initiative, Actor actor, Instant now) {
    form.matter.set(
        switch (kind) {
          case ORDINARY -> new Matter.Ordinary();
          case NOTICE -> Matter.Notice.empty();
          case CRIME_REPORT -> Matter.CrimeReport.empty();
          case ORAL -> said(actor, now);
        });
    switch (kind) {
      case NOTICE -> {
        // The body that decided the benefit receives it, and it is not known yet.
        form.purpose.set(CORRECT_PAYMENT);
        return true;
      }
      case CRIME_REPORT -> {
        form.recipient.set(POLICE);
        form.purpose.set(INVESTIGATE_CRIME);
        return true;
      }
      case ORAL -> form.due.set(reviewDay(now));
      case ORDINARY -> {
        // What is asked and when it is due is written by whoever asks.
      }
    }
    if (initiative == Initiative.REQUEST) {
      form.receivedNow(now);
    }
    return false;
  }

  /** Most often it is logged by the one who said it, just after. */
  private static Matter.Oral said(Actor actor, Instant now) {
    return new Matter.Oral(now.truncatedTo(ChronoUnit.MINUTES), "", "", actor.id(), null, "");
  }

  private static LocalDate reviewDay(Instant now) {
    return WorkingDays.after(LocalDate.ofInstant(now, se.rattdela.casework.common.OfficeTime.ZONE));
  }
}
