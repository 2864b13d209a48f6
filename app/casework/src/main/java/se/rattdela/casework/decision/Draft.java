package se.rattdela.casework.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.Matter;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.rules.Initiative;

/**
 * A decision as it would be if it were made now.
 *
 * @param stands the office's stands on questions of law without which it would be another
 * @param document everything that is decided, as the file keeps it
 * @param paper the same as it leaves: without a request, nothing in it tells of what stays
 * @param checks everything that must be in place before it can be sent
 * @param missing what of it is not, with what to tell the officer
 */
record Draft(
    CaseHead head,
    DisclosureState state,
    List<DraftLine> lines,
    List<DraftItem> items,
    List<LegalStand> stands,
    DecisionDocument document,
    DecisionDocument paper,
    List<DraftCheck> checks,
    List<MissingPart> missing) {
  Draft {
    lines = List.copyOf(lines);
    items = List.copyOf(items);
    stands = List.copyOf(stands);
    checks = List.copyOf(checks);
    missing = List.copyOf(missing);
  }

  /** What whoever makes the files needs of it. */
  Departure departure() {
    return new Departure(
        head,
        state,
        kind(),
        paper,
        lines.stream()
            .map(line -> new Departure.Line(line.number(), line.assessed().item(), line.given()))
            .toList());
  }

  /** The same draft listing what goes along, as its paper was rendered. */
  Draft rendered(DecisionDocument as) {
    return new Draft(
        head,
        state,
        lines,
        items,
        stands,
        document.withAttachments(as.attachments()),
        as.withoutApproval(),
        checks,
        missing);
  }

  DecisionKind kind() {
    return switch (state.content().matter()) {
      case Matter.Notice notice ->
          notice.omitted() ? DecisionKind.NOTICE_OMITTED : DecisionKind.NOTICE;
      case Matter.CrimeReport _ -> DecisionKind.CRIME_REPORT;
      case Matter.Oral _ -> DecisionKind.ORAL;
      case Matter.Ordinary _ -> ordinary();
    };
  }

  private DecisionKind ordinary() {
    if (state.content().initiative() == Initiative.OWN
        && lines.stream().anyMatch(DraftLine::leaves)) {
      return DecisionKind.OWN_INITIATIVE;
    }
    return switch (document.kind()) {
      case FULL -> DecisionKind.FULL;
      case PARTIAL -> DecisionKind.PARTIAL;
      case REFUSAL -> DecisionKind.REFUSAL;
      case NOTICE, NOTICE_OMITTED, CRIME_REPORT, ORAL ->
          throw new IllegalStateException("the mapper makes disclosures only");
    };
  }

  /**
   * What the approver certifies. Nobody can certify beforehand what has already been said, and
   * where nothing leaves there is no one to receive it.
   */
  Set<Certificate> required() {
    return kind().staysInFile(state.content().initiative())
        ? EnumSet.of(Certificate.LAW_VERSION, Certificate.REASONS_CARRY)
        : EnumSet.allOf(Certificate.class);
  }

  /** Whether something leaves that only a point for heavy secrecy covers. */
  boolean heavySecrecy() {
    return HeavySecrecy.protects(
        lines.stream().filter(DraftLine::given).map(line -> line.assessed().item()).toList());
  }
}
