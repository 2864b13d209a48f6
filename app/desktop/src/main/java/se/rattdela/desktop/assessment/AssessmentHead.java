package se.rattdela.desktop.assessment;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.day.DaysLeft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Initiative;

/**
 * What stands above an assessment: who asks, whom it is about, and by when it is to be answered.
 */
record AssessmentHead(
    Texts texts,
    Words words,
    HBox marks,
    Label person,
    Label personNumber,
    Label due,
    HBox dueMark) {
  void show(AssessmentViewModel.Shown shown, LocalDate today) {
    DisclosureView disclosure = shown.assessment().disclosure();
    marks
        .getChildren()
        .setAll(
            new Tag(
                Tag.Kind.PLAIN,
                disclosure.content().initiative() == Initiative.REQUEST
                    ? "mdoal-inbox"
                    : "mdomz-outlined_flag",
                disclosure.number() + " · " + words.recipient(disclosure.content())));
    shown.file().persons().stream()
        .filter(each -> each.role() == PersonRole.SUBJECT)
        .findFirst()
        .ifPresent(subject -> {
          person.setText(subject.name());
          personNumber.setText(subject.identity().shown());
        });
    long guarded =
        shown.file().persons().stream()
            .filter(each -> each.protection() != ProtectedIdentity.NONE)
            .count();
    if (guarded > 0) {
      marks.getChildren().add(Tag.protectedIdentity(texts.format("protected.persons", guarded)));
    }
    showDue(disclosure, today);
  }

  private void showDue(DisclosureView disclosure, LocalDate today) {
    LocalDate day = disclosure.content().due();
    due.setText(day == null ? "" : texts.format("assessment.due", words.day(day)));
    dueMark.getChildren().clear();
    if (day != null) {
      DaysLeft left = DaysLeft.of(today, day);
      Tag mark = new Tag(kind(left), "mdoal-access_time", words.left(left));
      if (left.calendar() > 0) {
        mark.setTooltip(new Tooltip(texts.format("day.calendar-days", left.calendar())));
      }
      dueMark.getChildren().add(mark);
    }
  }

  private static Tag.Kind kind(DaysLeft left) {
    if (left.late()) {
      return Tag.Kind.DANGER;
    }
    return left.urgent() ? Tag.Kind.WARN : Tag.Kind.PLAIN;
  }

  /** Whom it is about is named in any window; the name stays, and its number gives way. */
  void fold(boolean narrow) {
    Nodes.show(personNumber, !narrow);
    Nodes.show(due, !narrow);
  }
}
