package se.rattdela.casework.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.Matter;
import se.rattdela.reports.decision.DecisionCompleteness;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.DecisionTexts;
import se.rattdela.reports.decision.Stage;
import se.rattdela.rules.Initiative;

/** A decision as it would be if it were made now. */
record Draft(
    CaseHead head,
    DisclosureState state,
    List<DraftLine> lines,
    List<DraftItem> items,
    DecisionDocument document) {
  /** Secrecy that leaves only after a named senior decision. */
  private static final Set<String> HEAVY =
      Set.of("OSL-26-3", "OSL-21-3", "OSL-21-3a", "OSL-22-1", "OSL-26-14c");

  Draft {
    lines = List.copyOf(lines);
    items = List.copyOf(items);
  }

  /** Digest of exactly what would leave. */
  String digest() {
    return DecisionDigest.of(document);
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

  /** Whether something leaves that only a point for heavy secrecy covers. */
  boolean heavySecrecy() {
    return lines.stream()
        .filter(DraftLine::leaves)
        .flatMap(line -> line.assessed().item().secrecy().stream())
        .anyMatch(HEAVY::contains);
  }

  /** What must be in place before it can be sent. */
  List<MissingPart> missing() {
    List<MissingPart> missing = new ArrayList<>();
    List<Integer> undecided = new ArrayList<>();
    List<Integer> stale = new ArrayList<>();
    for (DraftLine line : lines) {
      if (line.outcome() == null) {
        undecided.add(line.number());
      } else if (!line.assessed().stale().isEmpty()) {
        stale.add(line.number());
      }
    }
    add(missing, "UNDECIDED", undecided);
    add(missing, "STALE", stale);
    missing.addAll(OpenPlaceholders.in(lines, state.texts()));
    DecisionTexts texts = new DecisionTexts();
    new DecisionCompleteness()
        .missing(document, Stage.DRAFT)
        .forEach(part ->
            missing.add(new MissingPart(part.part().name(), part.items(), texts.message(part))));
    return missing;
  }

  private static void add(List<MissingPart> missing, String key, List<Integer> items) {
    if (!items.isEmpty()) {
      String numbers = items.stream().map(String::valueOf).collect(Collectors.joining(", "));
      missing.add(new MissingPart(key, items, ErrorCode.missing(key, numbers)));
    }
  }
}
