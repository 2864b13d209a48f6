package se.rattdela.casework.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.StoredAnswer;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.benefit.DecidingBody;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.Matter;
import se.rattdela.rules.Status;

/** What only the kind of matter requires, beside what its document does. */
final class MatterChecks {
  private static final String SPECIAL_REASONS = "special-reasons-against";

  private final Benefits benefits;

  MatterChecks(Benefits benefits) {
    this.benefits = benefits;
  }

  void add(
      DisclosureDraft content, List<DraftLine> lines, String municipality, DraftCheckList list) {
    switch (content.matter()) {
      case Matter.Ordinary _ -> {}
      case Matter.Notice notice -> {
        list.require("NOTICE_GRANTED", notice.granted() != null && notice.grantedOn() != null);
        list.require("NOTICE_FAULT", notice.fault() != null);
        list.require("NOTICE_DISCOVERED", notice.discovered() != null);
        body(content.recipient(), notice.bodyName(), list);
        if (mustBeNamed(content.recipient())) {
          list.require(
              "NOTICE_OTHER_MUNICIPALITY", !MunicipalityName.same(notice.bodyName(), municipality));
        }
        Matter.Judged special = notice.specialReasons();
        list.require("NOTICE_SPECIAL_REASONS", special != null && !special.reason().isBlank());
        if (special != null) {
          String said = String.valueOf(special.yes());
          list.items(
              "NOTICE_REASONS_AGREE",
              lines,
              line -> standing(line).map(made -> made.value().equals(said)).orElse(true));
        }
        duty(notice.duty(), lines, list);
      }
      case Matter.CrimeReport report -> {
        Matter.Judged suspected = report.suspected();
        list.require(
            "REPORT_SUSPECTED",
            suspected != null && suspected.yes() && !suspected.reason().isBlank());
        list.require("REPORT_DECIDED_BY", !report.decidedBy().isEmpty());
        body(report.decidedBy(), report.bodyName(), list);
        list.require("REPORT_DISCOVERED", report.discovered() != null);
        duty(report.duty(), lines, list);
      }
      case Matter.Oral _ -> {}
    }
  }

  private void body(String code, String name, DraftCheckList list) {
    if (mustBeNamed(code)) {
      list.require("BODY_NAMED", !name.isBlank());
    }
  }

  private boolean mustBeNamed(String code) {
    return benefits.body(code).map(DecidingBody::named).orElse(false);
  }

  private static Optional<StoredAnswer> standing(DraftLine line) {
    return line.assessed().answer(SPECIAL_REASONS);
  }

  /** Only what the duty itself reaches goes along; the rest is withheld with a reason. */
  private static void duty(@Nullable String provision, List<DraftLine> lines, DraftCheckList list) {
    if (provision == null) {
      return;
    }
    Predicate<DraftLine> reached =
        line ->
            line.explanation().provisions().stream()
                .anyMatch(each ->
                    each.provision().id().equals(provision)
                        && each.result().status() == Status.APPLIES);
    list.items("ITEM_WITHIN_DUTY", lines, line -> !line.leaves() || reached.test(line));
  }
}
